"""The walk of gradient descent over an objective, for what is judged apart from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from autograder.objectives import OBJECTIVES
from autograder.wire import Array, Function, Items, Value

MOST_STEPS: Final = 200
"""The longest walk. Learners' code says how long; nobody may keep the controller busy."""


def find_min(df: Value, w0: Value, rate: Value, steps: Value) -> Items:
    """Return start and iterates of gradient descent, `steps` of them.

    Raises:
        ValueError: the arguments are no slope of an objective, two numbers and a number of steps.
    """
    if not isinstance(df, Function) or df.part != "slope" or df.objective not in OBJECTIVES:
        raise ValueError("df must be the function that was handed in")
    if not isinstance(steps, int) or isinstance(steps, bool) or not 0 <= steps <= MOST_STEPS:
        raise ValueError(f"steps must be a whole number from 0 to {MOST_STEPS}")
    slope, eta = OBJECTIVES[df.objective].slope, _number(rate)
    path = [_number(w0)]
    for _ in range(steps):
        path.append(path[-1] - eta * slope(path[-1]))
    return Items("list", [*path])


def _number(value: Value) -> float:
    """Return a plain number, which may have come from NumPy.

    Raises:
        ValueError: it is none.
    """
    match value:
        case Array(shape=(), data=[single]):
            return single
        case int() | float() if not isinstance(value, bool):
            # Whole numbers have no bounds, and would grow without end.
            return float(value)
        case _:
            raise ValueError("the start and the learning rate must be numbers")


ORACLES: Final[Mapping[str, Callable[..., Value]]] = MappingProxyType({"walks.find_min": find_min})
"""The oracles of this module by name."""
