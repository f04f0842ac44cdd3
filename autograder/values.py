"""Wire values read as numbers, and compared."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

import msgspec

from autograder.wire import (
    Answer,
    Array,
    Call,
    Items,
    Other,
    Probe,
    Ratio,
    Value,
)

_TIMES: Final = 4
_ROOM: Final = 1_000
"""An answer may hold `_TIMES` as many values as were expected, and this many more."""


def number(value: Value) -> float | None:
    """Return the value as a number, or None where it is not one number.

    A 0-d array is a number; a bool (in an array, too), text and an array of one element are not.
    """
    if type(value) is float:
        # Nearly always; a match takes ten times as long.
        return value
    match value:
        case bool():
            return None
        case int() | float():
            return _as_float(value)
        case Ratio():
            exact = fraction(value)
            return None if exact is None else _as_float(exact)
        case Array(shape=(), kind=kind, data=[single]) if kind != "bool":
            return single
        case _:
            return None


def fraction(value: Value) -> Fraction | None:
    """Return an exact rational, or None where the value is none (a float is not exact)."""
    match value:
        case bool():
            return None
        case int():
            return Fraction(value)
        case Ratio(p=p, q=q):
            try:
                return Fraction(int(p, 16), int(q, 16))
            except (ValueError, ZeroDivisionError):
                return None
        case _:
            return None


def numbers(value: Value) -> tuple[tuple[int, ...], list[float]] | None:
    """Return shape and numbers (row-major) of a number, an array or nested lists, else None."""
    single = number(value)
    if single is not None:
        return (), [single]
    match value:
        case Array(shape=shape, kind=kind, data=data) if kind != "bool" and math.prod(shape) == len(
            data
        ):
            return shape, data
        case Items(kind="list" | "tuple", items=items):
            if items and all(type(item) is float for item in items):
                # Nearly always, and an answer is compared with many others.
                return (len(items),), items  # type: ignore[return-value]
            return _stack([numbers(item) for item in items])
        case _:
            return None


def _stack(
    parts: Sequence[tuple[tuple[int, ...], list[float]] | None],
) -> tuple[tuple[int, ...], list[float]] | None:
    whole = [part for part in parts if part is not None]
    if len(whole) < len(parts) or len({shape for shape, _ in whole}) > 1:
        return None
    inner = whole[0][0] if whole else ()
    return (len(whole), *inner), [single for _, data in whole for single in data]


def _as_float(value: float | Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def in_bounds(probe: Probe, answer: Answer, expected: Answer) -> Answer:
    """Return the answer; of what is far too large to be right, the size alone.

    It is compared with every known wrong way: one hostile submission would hold up a class.
    """
    value = _named_if_large(answer.value, expected.value)
    before = probe.args if isinstance(probe, Call) else ()
    after = tuple(map(_named_if_large, answer.after, before))
    return msgspec.structs.replace(answer, value=value, after=after)


def _named_if_large(value: Value, expected: Value) -> Value:
    if not isinstance(value, Array | Items) or _size(value) <= _TIMES * _size(expected) + _ROOM:
        return value
    if isinstance(value, Array):
        return Other(f"array of {len(value.data)} numbers")
    return Other(f"{value.kind} of {_size(value) - 1} items")


def _size(value: Value) -> int:
    """Return how many values there are in a value, itself included."""
    if isinstance(value, Items):
        return 1 + sum(1 if type(v) is float else _size(v) for v in value.items)
    return 1 + len(value.data) if isinstance(value, Array) else 1


def close(got: float, want: float, rtol: float, scale: float = 0.0) -> bool:
    """Tell whether `got` is `want` within `rtol` of the larger of |want| and `scale`.

    Written so that NaN is close to nothing, and infinity to nothing either.
    """
    return abs(got - want) <= rtol * max(abs(want), scale) < math.inf


def agree(
    got: Value, want: Value, rtol: float, *, atol: float = 0.0, largest: bool = False
) -> bool:
    """Tell whether two values agree: same shape, each number within `rtol` (relative) or `atol`.

    With `largest` the tolerance is relative to the largest number of all, as for the path of a walk
    that ends near 0. A number and a 0-d array agree, and lists, tuples and arrays of one shape.
    What is no number (text, None, bool) has to be equal. NaN agrees with nothing.
    """
    wanted = numbers(want)
    if wanted is None:
        if isinstance(want, Items):
            return (
                isinstance(got, Items)
                and (got.kind == "dict") == (want.kind == "dict")
                and len(got.items) == len(want.items)
                and all(
                    agree(g, w, rtol, atol=atol, largest=largest)
                    for g, w in zip(got.items, want.items, strict=True)
                )
            )
        return type(got) is type(want) and got == want
    given = numbers(got)
    if given is None or given[0] != wanted[0]:
        return False
    scale = max(map(abs, wanted[1]), default=0.0) if largest else 0.0
    return all(
        close(g, w, rtol, scale) or abs(g - w) <= atol
        for g, w in zip(given[1], wanted[1], strict=True)
    )
