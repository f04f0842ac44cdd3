"""Functions that the controller answers while a learner's code runs.

An oracle gives what an exercise asks for in one part, so that a later part can be judged apart from
it. Its formula would be that part's answer, so it is never loaded beside the learner's code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from autograder.oracles import network, neuron, parabola, walks
from autograder.wire import Told, Value

ORACLES: Final[Mapping[str, Callable[..., Value]]] = MappingProxyType(
    {**network.ORACLES, **neuron.ORACLES, **parabola.ORACLES, **walks.ORACLES}
)
"""Every oracle by name, as `objective.part`; it takes and returns wire values."""


def consult(name: str, args: tuple[Value, ...]) -> Told:
    """Return what the oracle `name` says; an error where it has nothing to say on `args`."""
    oracle = ORACLES.get(name)
    if oracle is None:
        return Told(error=f"there is no function {name}")
    try:
        return Told(oracle(*args))
    except (TypeError, ValueError, ArithmeticError) as error:
        return Told(error=f"{name}: {error}")
