"""What a step returned, as one number."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from autograder.run.faults import MAX_MESSAGE
from autograder.run.values import Encoder, clean, name_of
from autograder.wire import Array


class NoNumberError(Exception):
    """A step of a walk returned what is no number; the message is for the learner."""


def as_number(thing: object) -> float:
    """Return `thing` as a float.

    Raises:
        NoNumberError: it is no single number.
        OverflowError: it is too large for a float.
    """
    kind = type(thing)
    if kind is float:
        return thing  # type: ignore[return-value]
    if issubclass(kind, float):
        return float.__float__(thing)  # type: ignore[arg-type]
    if issubclass(kind, int) and kind is not bool:
        return float(int.__int__(thing))  # type: ignore[arg-type]
    if issubclass(kind, Fraction):
        return float(Fraction.__float__(thing))  # type: ignore[arg-type]
    if issubclass(kind, np.number | np.ndarray):
        value = Encoder().encode(thing)
        if isinstance(value, int | float):
            return float(value)
        if isinstance(value, Array) and len(value.data) == 1:
            return value.data[0]
    shown = "None" if thing is None else f"a {name_of(kind)}"
    raise NoNumberError(clean(f"must return a number, returned {shown}", MAX_MESSAGE))
