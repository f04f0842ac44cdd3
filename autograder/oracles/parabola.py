"""The walk down x² + 5, for words on learning rates that are judged apart from it.

parabola.descend(x0, learning_rate, epochs)   start and iterates
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from autograder.oracles.walks import find_min
from autograder.wire import Function, Items, Value

_SLOPE: Final = Function("parabola", "slope")


def descend(x0: Value, learning_rate: Value, epochs: Value) -> Items:
    """Return start and iterates of gradient descent on x² + 5.

    Raises:
        ValueError: the arguments are no two numbers and a number of steps.
    """
    return find_min(_SLOPE, x0, learning_rate, epochs)


ORACLES: Final[Mapping[str, Callable[..., Value]]] = MappingProxyType({"parabola.descend": descend})
"""The oracles of this module by name."""
