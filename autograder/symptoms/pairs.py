"""Answers as numbers, each beside the right one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from autograder.model import Seen
from autograder.traits import is_telling
from autograder.values import number, numbers
from autograder.wire import Call, Items, Value

ENOUGH: Final = 3
"""How many wrong answers must show what is said."""
_NEAR: Final = 1e-7
_NOTHING: Final = 1e-12

Form = tuple[object, ...]
"""The shape of an array, or the forms of all parts of a tuple."""


class Pair(NamedTuple):
    """The numbers of an answer and of the right one, which has the same form."""

    args: tuple[Value, ...]
    got: Sequence[float]
    want: Sequence[float]
    wrong: bool


def pair(one: Seen) -> Pair | None:
    """Return an answer as numbers, or None: it holds something else, or has another form."""
    got, want = flat(one.answer.value), flat(one.expected.value)
    if got is None or want is None or got[0] != want[0] or not isinstance(one.probe, Call):
        return None
    if not all(map(math.isfinite, (*got[1], *want[1]))):
        return None
    return Pair(one.probe.args, got[1], want[1], is_telling(one))


def pairs(asked: Sequence[Seen]) -> list[Pair]:
    """Return all answers as numbers; nothing where one of them cannot be."""
    known = [found for found in map(pair, asked) if found is not None]
    return known if len(known) == len(asked) else []


def flat(value: Value) -> tuple[Form, Sequence[float]] | None:
    """Return the form and all numbers of a value, or None where it holds something else."""
    known = numbers(value)
    if known is not None or not isinstance(value, Items) or value.kind == "dict":
        return known
    parts = [flat(item) for item in value.items]
    whole = [part for part in parts if part is not None]
    if len(whole) < len(parts):
        return None
    return tuple(part[0] for part in whole), [x for part in whole for x in part[1]]


def parts_of(value: Value) -> Sequence[Value] | None:
    """Return the things that a tuple holds, or None where it is none of several things."""
    if isinstance(value, Items) and value.kind == "tuple" and len(value.items) > 1:
        return value.items
    return None


def single(args: Sequence[Value], k: int) -> float | None:
    """Return the k-th argument where it is one number."""
    return number(args[k]) if k < len(args) else None


def several(args: Sequence[Value], k: int) -> Sequence[float] | None:
    """Return the numbers of the k-th argument where it holds several."""
    known = numbers(args[k]) if k < len(args) else None
    return known[1] if known is not None and known[0] else None


def near(a: float, b: float, scale: float = 0.0) -> bool:
    """Tell whether two numbers are the same but for rounding, beside others of size `scale`."""
    return abs(a - b) <= max(_NEAR * max(abs(a), abs(b)), _NOTHING * scale, _NOTHING)


def all_near(got: Sequence[float], want: Sequence[float]) -> bool:
    """Tell whether all numbers are the same but for rounding."""
    scale = max(map(abs, want), default=0.0)
    return len(got) == len(want) and all(near(a, b, scale) for a, b in zip(got, want, strict=True))
