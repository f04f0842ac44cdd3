"""What can be said of answers by themselves: how they differ from the right ones, and where.

Where no known way and no small edit of right code gives the answers, they may still have one thing
in common: all are rounded, all end too early, all are wrong where one argument is below zero and
right elsewhere. That is said where it holds for every answer that was seen, where nothing else of
the sort does, and where so many answers do not look like that by chance.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.traits import alike, is_answered, is_telling, trait
from autograder.values import number, numbers
from autograder.wire import Array, Call, Items, Status, Value, encode

ENOUGH: Final = 3
"""How many answers must show it."""
CHANCE: Final = 1e-3
"""How likely it may be that answers split at some number by chance."""
CHANCE_OF_SORT: Final = 1e-2
"""How likely it may be that answers split as two sorts of arguments do by chance: zeros, arrays."""
_DIGITS: Final = range(7)

Pair = tuple[Sequence[float], Sequence[float]]
"""The numbers of an answer and of the right one."""


def symptom(slot: Slot, calls: Sequence[Seen]) -> Slip | None:
    """Return what all wrong answers have in common, or None."""
    asked = [one for one in calls if not _is_open(one)]
    wrong = [one for one in asked if is_telling(one)]
    if len(wrong) < ENOUGH or len(asked) < len(calls):
        return None
    if _answers_in_two_ways(asked):
        return Slip(("remembers",), ("",), "")
    if all(trait(one.probe, one.answer).after for one in wrong):
        return Slip(("changes_arguments",), ("",), "")
    kind = _of_results(asked, wrong)
    if kind:
        return Slip((kind,), ("",), "")
    right = [one for one in asked if not is_telling(one)]
    found = {(name, kind) for name, kind in _regions(slot, wrong, right)}
    names = {name for name, _ in found}
    if len(names) != 1:
        return None
    kinds = [kind for kind in (*PLACES, *SIZES) if any(kind == one for _, one in found)]
    return Slip((kinds[0],), (names.pop(),), "")


def _is_open(one: Seen) -> bool:
    """Tell whether a question got no answer that says anything of the code's results."""
    fault = one.answer.fault
    if one.answer.status not in (Status.OK, Status.RAISED):
        return True
    return fault is not None and (
        fault.missing or fault.loading or fault.type == "NotImplementedError"
    )


def _answers_in_two_ways(asked: Sequence[Seen]) -> bool:
    """Tell whether the same question was answered in two ways."""
    first: dict[bytes, Value] = {}
    for one in asked:
        if is_answered(one) and isinstance(one.probe, Call):
            # As a trait: ∞ and NaN are not even like themselves.
            value = trait(one.probe, one.answer).value
            if not alike(value, first.setdefault(encode(one.probe.args), value)):
                return True
    return False


# -- how results differ ----------------------------------------------------------------------------


def _of_results(asked: Sequence[Seen], wrong: Sequence[Seen]) -> str:
    """Return how all answers differ from the right ones, "" where they do in no one way."""
    if not all(map(is_answered, asked)):
        return ""
    if all(_holds_text(one.answer.value) and not _holds_text(one.expected.value) for one in wrong):
        return "text"
    pairs = [_pair(one) for one in wrong]
    known = [pair for pair in pairs if pair is not None]
    if len(known) < len(pairs):
        return ""
    if all(len(got) < len(want) and _begins(want, got) for got, want in known):
        return "ends_early"
    if all(len(got) > len(want) and _begins(got, want) for got, want in known):
        return "ends_late"
    if any(len(got) != len(want) for got, want in known):
        return ""
    return _of_numbers(known, [p for p in map(_pair, asked) if p is not None])


def _of_numbers(wrong: Sequence[Pair], asked: Sequence[Pair]) -> str:
    gathered = [g for got, _ in wrong for g in got]
    if len(wrong) == len(asked) and len(set(gathered)) == 1:
        return "always_the_same"
    if any(_are_rounded(asked, digits) for digits in _DIGITS):
        return "rounded_result"
    couples = [couple for got, want in wrong for couple in zip(got, want, strict=True)]
    shares = [got / want for got, want in couples if want]
    if len(wrong) == len(asked) and len(shares) == len(couples) and len(set(couples)) >= ENOUGH:
        if all(_near(share, -1) for share in shares):
            return "sign_of_result"
        if shares[0] and all(_near(share, shares[0]) for share in shares):
            return "scaled_result"
        offsets = [got - want for got, want in couples]
        large = max(abs(want) for _, want in couples)
        if all(abs(offset - offsets[0]) <= 1e-9 * max(large, abs(offset)) for offset in offsets):
            return "shifted_result"
    return ""


def _are_rounded(asked: Sequence[Pair], digits: int) -> bool:
    return all(
        len(got) == len(want)
        and all(
            abs(g - round(w, digits)) <= 1e-9 * max(abs(w), 1)
            for g, w in zip(got, want, strict=True)
        )
        for got, want in asked
    )


def _pair(one: Seen) -> Pair | None:
    got, want = numbers(one.answer.value), numbers(one.expected.value)
    if got is None or want is None or not all(map(math.isfinite, (*got[1], *want[1]))):
        return None
    return (got[1], want[1]) if len(got[0]) == len(want[0]) else None


def _begins(whole: Sequence[float], start: Sequence[float]) -> bool:
    return all(_near(a, b) for a, b in zip(whole, start, strict=False))


def _near(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=1e-7, abs_tol=1e-12)


def _holds_text(value: Value) -> bool:
    if isinstance(value, Items):
        return bool(value.items) and all(map(_holds_text, value.items))
    return isinstance(value, str)


# -- where results differ --------------------------------------------------------------------------

PLACES: Final[Mapping[str, Callable[[Value], bool]]] = MappingProxyType(
    {
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
SIZES: Final = ("where_large", "where_small")


def _regions(slot: Slot, wrong: Sequence[Seen], right: Sequence[Seen]) -> Iterator[tuple[str, str]]:
    """Yield each argument that alone says where the answers are wrong, and how it says so."""
    ways = math.comb(len(wrong) + len(right), len(wrong))
    if len(right) < ENOUGH or ways * CHANCE_OF_SORT < 1:
        return
    for k, name in enumerate(slot.parameters):
        bad, good = _arguments(wrong, k), _arguments(right, k)
        if len(bad) < len(wrong) or len(good) < len(right):
            continue
        for kind, holds in PLACES.items():
            if all(map(holds, bad)) and not any(map(holds, good)):
                yield name, kind
        # A zero has no size that could be too small: what is done with it is a case of its own.
        good = [value for value in good if number(value) != 0]
        sizes = [[abs(x) for x in map(number, some) if x is not None] for some in (bad, good)]
        is_known = len(sizes[0]) == len(bad) and len(sizes[1]) == len(good) >= ENOUGH
        if is_known and ways * CHANCE > 1:
            if min(sizes[0]) > max(sizes[1]):
                yield name, "where_large"
            if min(sizes[0]) > 0 and max(sizes[0]) < min(sizes[1]):
                yield name, "where_small"


def _arguments(seen: Sequence[Seen], k: int) -> list[Value]:
    calls = [one.probe for one in seen if isinstance(one.probe, Call)]
    return [call.args[k] for call in calls if k < len(call.args)]


def _is_kind(value: Value, kind: str) -> bool:
    return isinstance(value, Array) and value.kind == kind
