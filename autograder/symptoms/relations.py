"""What makes the wrong results out of the right ones, be it by a rule or by a number of its own.

A relation is told where it gives every answer that was seen, the right ones as well, or, where it
is about places, every wrong answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from autograder.model import Slip, Slot
from autograder.symptoms.pairs import ENOUGH, Pair, all_near, near, several, single

Rule = Callable[[Pair], Sequence[float] | None]
"""What an answer would be; None where the rule says nothing of it."""
Named = tuple[str, str]
"""A kind of relation, and the parameter that it is about."""
_DIGITS: Final = range(7)


def relation(slot: Slot, asked: Sequence[Pair]) -> Slip | None:
    """Return the simplest relation between all answers and the right ones, or None."""
    wrong = [one for one in asked if one.wrong]
    if len(wrong) < ENOUGH or len({(*one.got, *one.want) for one in wrong}) < ENOUGH:
        return None
    gathered = {x for one in wrong for x in one.got}
    if len(gathered) == 1 and (len(wrong) == len(asked) or gathered == {0.0}):
        kind = "sometimes_zero" if len(wrong) < len(asked) else "always_the_same"
        return Slip(("always_zero" if gathered == {0.0} == {*_all(asked)} else kind,), ("",), "")
    for kind, rule in (*_plain(), *_measured(wrong)):
        if all(_gives(rule, one) for one in asked):
            return Slip((kind,), ("",), "")
    by = _by_arguments(slot, wrong)
    found = [named for named, rule in by if all(_gives(rule, o) for o in asked)]
    kinds = {kind for kind, _ in found}
    if len(kinds) == 1:
        return Slip((kinds.pop(),), (found[0][1] if len(found) == 1 else "",), "")
    return None if kinds else _by_places(slot, asked, wrong)


def _all(asked: Sequence[Pair]) -> Iterator[float]:
    for one in asked:
        yield from one.got


def _gives(rule: Rule, one: Pair) -> bool:
    result = rule(one)
    return result is not None and all_near(one.got, result)


def _each(change: Callable[[float], float]) -> Rule:
    return lambda one: [change(x) for x in one.want]


def _plain() -> Iterator[tuple[str, Rule]]:
    """Yield the rules that know nothing but the right result."""
    for digits in _DIGITS:
        yield "rounded_result", _each(lambda x, digits=digits: round(x, digits))  # type: ignore[misc]
    yield "whole_result", _each(math.trunc)
    yield "whole_result", _each(math.floor)
    # Where all right results are on one side of zero, a lost sign looks like a turned one.
    yield "sign_of_result", _each(lambda x: -x)
    yield "size_of_result", _each(abs)
    yield "size_of_result", _each(lambda x: -abs(x))
    yield "result_cut_at_zero", _each(lambda x: max(x, 0.0))
    yield "result_cut_at_zero", _each(lambda x: min(x, 0.0))
    yield "direction_of_result", _each(lambda x: math.copysign(1, x) if x else 0.0)
    yield "result_squared", _each(lambda x: x * x)
    yield "result_upside_down", _each(lambda x: 1 / x if x else math.inf)


def _measured(wrong: Sequence[Pair]) -> Iterator[tuple[str, Rule]]:
    """Yield the rules with a number that is found in the answers themselves."""
    couples = {(g, w) for one in wrong for g, w in zip(one.got, one.want, strict=True)}
    shares = sorted(g / w for g, w in couples if w)
    if len(shares) >= ENOUGH:
        share = shares[len(shares) // 2]
        yield "scaled_result", _each(lambda x: share * x)
    offsets = sorted(g - w for g, w in couples)
    offset = offsets[len(offsets) // 2]
    yield "shifted_result", _each(lambda x: x + offset)
    every = [g for one in wrong for g in one.got]
    low, high = min(every), max(every)
    if sum(near(g, high) or near(g, low) for g, _ in couples) >= ENOUGH < len(set(every)):
        yield "limited_result", _each(lambda x: min(max(x, low), high))


# -- by arguments ----------------------------------------------------------------------------------


def _by_arguments(slot: Slot, wrong: Sequence[Pair]) -> Iterator[tuple[Named, Rule]]:
    """Yield the rules in which an argument, or how many values it holds, has a part.

    What is the same in all wrong calls decides nothing: any number of that size would do.
    """
    for k, name in enumerate(slot.parameters):
        if not _differs(single(one.args, k) for one in wrong):
            continue
        yield ("off_by_factor", name), _with(k, lambda x, a: x * a)
        yield ("off_by_factor", name), _with(k, lambda x, a: x / a if a else math.nan)
        yield ("off_by_part", name), _with(k, lambda x, a: x + a)
        yield ("off_by_part", name), _with(k, lambda x, a: x - a)
    for k, name in enumerate(slot.parameters):
        yield ("handed_back", name), lambda one, k=k: _numbers(one, k)  # type: ignore[misc]
        if _differs(_count(one, k) for one in wrong):
            yield ("divided_by_count", name), _counted(k, -1)
            yield ("multiplied_by_count", name), _counted(k, 1)


def _differs(some: Iterable[float | None]) -> bool:
    return len({x for x in some if x is not None}) > 1


def _count(one: Pair, k: int) -> float | None:
    held = _numbers(one, k)
    return None if held is None else float(len(held))


def _with(k: int, change: Callable[[float, float], float]) -> Rule:
    def rule(one: Pair) -> Sequence[float] | None:
        argument = single(one.args, k)
        return None if argument is None else [change(x, argument) for x in one.want]

    return rule


def _numbers(one: Pair, k: int) -> Sequence[float] | None:
    alone = single(one.args, k)
    return several(one.args, k) if alone is None else [alone]


def _counted(k: int, power: int) -> Rule:
    def rule(one: Pair) -> Sequence[float] | None:
        held = _numbers(one, k)
        return None if held is None else [x * float(len(held)) ** power for x in one.want]

    return rule


# -- by places -------------------------------------------------------------------------------------


def _by_places(slot: Slot, asked: Sequence[Pair], wrong: Sequence[Pair]) -> Slip | None:
    """Return what became of the places in results that hold several numbers.

    Where numbers are put is always the same: right results must be of that kind, too.
    """
    if any(len(set(one.want)) < 2 for one in wrong):  # noqa: PLR2004
        return None
    for kind, holds in _PLACES:
        if all(map(holds, asked)):
            return Slip((kind,), ("",), "")
    if _some_are(wrong, lambda _: 0.0):
        return Slip(("left_at_zero",), ("",), "")
    for k, name in enumerate(slot.parameters):
        held = [several(one.args, k) for one in wrong]
        known = [some for some in held if some is not None]
        if len(known) == len(wrong) and all(
            len(some) == len(one.want) for some, one in zip(known, wrong, strict=True)
        ):
            both = zip(wrong, known, strict=True)
            if all(_are_some(one, some) for one, some in both) and _is_right_somewhere(wrong):
                return Slip(("left_as_it_was",), (name,), "")
    return None


def _is_running_sum(one: Pair) -> bool:
    return all_near(one.got, list(accumulate(one.want)))


def _is_misplaced(one: Pair) -> bool:
    return all_near(sorted(one.got), sorted(one.want))


def _is_one_for_all(one: Pair) -> bool:
    return all(near(x, one.got[0]) for x in one.got)


_PLACES: Final[tuple[tuple[str, Callable[[Pair], bool]], ...]] = (
    ("backwards", lambda one: all_near(one.got, one.want[::-1])),
    ("misplaced", _is_misplaced),
    ("one_for_all", _is_one_for_all),
    ("running_sums", _is_running_sum),
)


def _some_are(wrong: Sequence[Pair], value: Callable[[int], float]) -> bool:
    alike = all(_are_some(one, [value(k) for k in range(len(one.got))]) for one in wrong)
    return alike and _is_right_somewhere(wrong)


def _are_some(one: Pair, instead: Sequence[float]) -> bool:
    """Tell whether each number is the right one, or what is `instead` in its place."""
    return all(near(g, w) or near(g, i) for g, w, i in zip(one.got, one.want, instead, strict=True))


def _is_right_somewhere(wrong: Sequence[Pair]) -> bool:
    """Tell whether some number of every wrong answer is right."""
    return all(any(near(g, w) and w for g, w in zip(o.got, o.want, strict=True)) for o in wrong)
