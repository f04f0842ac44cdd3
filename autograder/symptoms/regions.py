"""For which arguments answers are wrong, and for which they are right."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH
from autograder.traits import is_answered, is_telling
from autograder.values import number, numbers
from autograder.wire import Array, Call, Function, Items, Other, Value

LEFT_OUT: Final = Other("left out")
"""Stands for an argument that a call leaves out."""

CHANCE: Final = 1e-3
"""How likely it may be that answers split at some number by chance."""
CHANCE_OF_PART: Final = 1e-4
"""How likely it may be that all wrong answers are of a sort by chance, where few right ones are."""
CHANCE_OF_SORT: Final = 1e-2
"""How likely it may be that answers split as two sorts of arguments do by chance: zeros, arrays."""


def _size(value: Value) -> float | None:
    """Return how large a value is at most."""
    return max(map(abs, _held(value)), default=None)


def _count(value: Value) -> float | None:
    known = numbers(value)
    return float(len(known[1])) if known is not None and known[0] else None


def _held(value: Value) -> Sequence[float]:
    known = numbers(value)
    return known[1] if known is not None else ()


_SORTS: Final[Mapping[str, Callable[[Value], bool]]] = MappingProxyType(
    {
        "where_left_out": lambda value: value == LEFT_OUT,
        "where_zero": lambda value: number(value) == 0,
        "where_below_zero": lambda value: (number(value) or 0) < 0,
        "where_above_zero": lambda value: (number(value) or 0) > 0,
        "where_whole": lambda value: isinstance(value, int) or _is_kind(value, "int64"),
        "where_not_whole": lambda value: isinstance(value, float) or _is_kind(value, "float64"),
        "where_several": lambda value: isinstance(value, Array | Items),
        "where_single": lambda value: number(value) is not None,
        "where_list": lambda value: isinstance(value, Items),
        "where_array": lambda value: isinstance(value, Array),
    }
)
"""What may hold of one argument wherever the answer is wrong, and nowhere else."""
_RARE: Final[Mapping[str, Callable[[Value], bool]]] = MappingProxyType(
    {
        "where_some_below_zero": lambda value: any(x < 0 for x in _held(value)),
        "where_none_below_zero": lambda value: bool(_held(value)) and min(_held(value)) >= 0,
        "where_some_zero": lambda value: any(x == 0 for x in _held(value)),
        "where_some_twice": lambda value: len(set(_held(value))) < len(_held(value)),
    }
)
"""What is told only where exchanging the argument has shown it: it holds of much by chance."""
_SIZES: Final[Mapping[str, tuple[str, Callable[[Value], float | None]]]] = MappingProxyType(
    {
        "where_large": ("where_small", _size),
        "where_many": ("where_few", _count),
    }
)
"""What of an argument may be larger than some number wherever the answer is wrong, or smaller."""


def region(slot: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return the argument that alone says where the answers are wrong, and how it says so."""
    right = [one for one in asked if not is_telling(one)]
    if min(len(wrong), len(right)) < ENOUGH:
        return None
    for splits in (_splits, _splits_off):
        found: dict[str, str] = {}
        for k, name in enumerate(slot.parameters):
            bad, good = ([argument(one, k) for one in some] for some in (wrong, right))
            kind = next(splits(bad, good), "")
            if kind == "right_for_one" and not any(map(is_answered, wrong)):
                # Where all others are errors, what these say says more.
                kind = ""
            if kind:
                found[name] = "" if grows_wrong(bad, good) else kind
        if found:
            ((name, kind), *others) = found.items()
            return None if others or not kind else Slip((kind,), (name,), "")
    return None


def grows_wrong(bad: Sequence[Value], good: Sequence[Value]) -> bool:
    """Tell whether values count rounds, and none that goes right has more than all the others.

    What a loop does wrong shows once it goes round often enough: no number of rounds is to blame.
    """
    every = [*bad, *good]
    counts = [one for one in every if isinstance(one, int) and not isinstance(one, bool)]
    if len(counts) < len(every) or min(counts) < 0 or not good:
        return False
    return max(counts[len(bad) :]) <= max(counts[: len(bad)])


def region_of_result(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return for which right results the answers are wrong."""
    right = [one for one in asked if not is_telling(one)]
    if min(len(wrong), len(right)) < ENOUGH:
        return None
    bad, good = ([one.expected.value for one in some] for some in (wrong, right))
    if any(number(value) is None for value in (*bad, *good)):
        return None
    kind = next(_splits(bad, good), "")
    return Slip((f"result_{kind}",), ("",), "") if kind in _OF_RESULTS else None


_OF_RESULTS: Final = ("where_below_zero", "where_above_zero")


def kinds_of_place(bad: Sequence[Value], good: Sequence[Value]) -> Iterator[str]:
    """Yield what holds of all values in `bad` and of none in `good`."""
    for kind, is_it in (*_SORTS.items(), *_RARE.items()):
        if all(map(is_it, bad)) and not any(map(is_it, good)):
            yield kind
    yield from _sizes(bad, good)


def holds(kind: str, value: Value) -> bool:
    """Tell whether a value is of the sort `kind`; no value is of a size."""
    return kind in _SORTS and _SORTS[kind](value)


def likeness(one: Value, other: Value) -> int:
    """Return how many sorts two values have in common."""
    return sum(is_it(one) is is_it(other) for is_it in _SORTS.values())


def is_region(slip: Slip) -> bool:
    """Tell whether a slip says for which arguments, or which results, answers are wrong."""
    return slip.kinds[0].startswith(("where_", "result_where_", "right_for_"))


def _splits(bad: Sequence[Value], good: Sequence[Value]) -> Iterator[str]:
    """Yield what holds of all values in `bad`, of none in `good`, and hardly by chance."""
    ways = math.comb(len(bad) + len(good), len(bad))
    if ways * CHANCE_OF_SORT >= 1:
        for kind, is_it in _SORTS.items():
            if all(map(is_it, bad)) and not any(map(is_it, good)) and not _is_idle(kind, good):
                yield kind
        if _one_of_a_kind(good, bad):
            yield "right_for_one"
        if _one_of_a_kind(bad, good):
            yield "where_special"
    # A zero has no size that could be too small: what is done with it is a case of its own.
    sizes = [value for value in good if number(value) != 0]
    if len(sizes) >= ENOUGH and math.comb(len(bad) + len(sizes), len(bad)) * CHANCE > 1:
        yield from _sizes(bad, sizes)


def _splits_off(bad: Sequence[Value], good: Sequence[Value]) -> Iterator[str]:
    """Yield what holds of all values in `bad` and of so few in `good` that it is no chance."""
    ways = math.comb(len(bad) + len(good), len(bad))
    for kind, is_it in _SORTS.items():
        if all(map(is_it, bad)):
            alike = len(bad) + sum(map(is_it, good))
            if math.comb(alike, len(bad)) <= CHANCE_OF_PART * ways:
                yield kind


def _is_idle(kind: str, good: Sequence[Value]) -> bool:
    """Tell whether answers are right only where there was nothing to do: for zeros."""
    return kind in ("where_above_zero", "where_below_zero") and all(
        number(value) == 0 for value in good
    )


def _one_of_a_kind(some: Sequence[Value], others: Sequence[Value]) -> bool:
    """Tell whether all of `some` are one function, and none of the others is."""
    first = some[0]
    alike = isinstance(first, Function) and all(one == first for one in some)
    return alike and all(isinstance(one, Function) and one != first for one in others)


def _sizes(bad: Sequence[Value], good: Sequence[Value]) -> Iterator[str]:
    for larger, (smaller, measure) in _SIZES.items():
        ours, theirs = ([measure(value) for value in some] for some in (bad, good))
        sizes, others = ([x for x in some if x is not None] for some in (ours, theirs))
        if sizes and others and len(sizes) == len(ours) and len(others) == len(theirs):
            if min(sizes) > max(others):
                yield larger
            if min(sizes) > 0 and max(sizes) < min(others):
                yield smaller


def argument(one: Seen, k: int) -> Value:
    """Return the k-th argument; `LEFT_OUT` where there is none."""
    return value_of(one.probe, k) if isinstance(one.probe, Call) else LEFT_OUT


def value_of(call: Call, k: int) -> Value:
    """Return what a call has for its k-th argument; `LEFT_OUT` where there is nothing."""
    return call.args[k] if k < len(call.args) else LEFT_OUT


def _is_kind(value: Value, kind: str) -> bool:
    return isinstance(value, Array) and value.kind == kind
