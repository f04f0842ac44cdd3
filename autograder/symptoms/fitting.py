"""Whether a slip can be told of answers: of words there is no share, of a longer list no factor.

An edit of right code that gives the same answers may be told in words that do not fit to them: to
write a start twice is to multiply a list, and nothing is counted twice as much as it should be. An
empty list, zeros or the start come of many ways to lose all that was worked out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.slips.expressions import EXPRESSIONS
from autograder.symptoms.pairs import all_near, flat, parts_of
from autograder.symptoms.regions import argument
from autograder.traits import is_answered, is_telling
from autograder.wire import Call, Value

_OF_CASES: Final = frozenset(
    {"comparison", "condition", "own_number", "own_thing", "own_default", "names_swapped"}
)
"""Slips that can be told of code that answers with a word."""
_OF_NUMBERS: Final = frozenset(EXPRESSIONS) | {
    *("size", "whole", "rounded", "direction", "cut_off", "sign_cut", "power_base"),
}
"""Slips that change a number, and not how many there are."""


def fits(slot: Slot, slip: Slip, calls: Sequence[Seen]) -> bool:
    """Tell whether a slip's words fit to the answers to these calls; no words are said twice."""
    wrong = [one for one in calls if is_answered(one) and is_telling(one)]
    if "returns_nothing" in slip.kinds:
        return all(one.answer.value is None for one in calls if is_answered(one))
    if len({*zip(slip.kinds, slip.about, strict=True)}) < len(slip.kinds):
        return False
    if shows_no_work(calls):
        return False
    if any(isinstance(one.expected.value, str) for one in calls):
        return _OF_CASES.issuperset(slip.kinds)
    if all(map(_has_the_right_form, wrong)):
        return True
    both = zip(slip.kinds, slip.about, strict=True)
    return any(kind not in _OF_NUMBERS or _counts(slot, name, calls) for kind, name in both)


def shows_no_work(calls: Sequence[Seen]) -> bool:
    """Tell whether no answer, right or wrong, holds more than zeros and what was handed in.

    There are many ways to lose all that was worked out: a slip is one, and need not be theirs.
    """
    answered = [one for one in calls if is_answered(one)]
    return bool(answered) and all(map(_comes_of_nothing, answered))


def _comes_of_nothing(one: Seen) -> bool:
    value = one.answer.value
    args = one.probe.args if isinstance(one.probe, Call) else ()
    starts = [known[1] for known in map(flat, args) if known is not None and known[1]]
    return all(_is_idle(part, starts) for part in parts_of(value) or (value,))


def _is_idle(value: Value, starts: Sequence[Sequence[float]]) -> bool:
    """Tell whether a value holds nothing but zeros and one of `starts`, however often."""
    known = flat(value)
    if known is None:
        return False
    return not any(known[1]) or any(_repeats(known[1], start) for start in starts)


def _repeats(held: Sequence[float], start: Sequence[float]) -> bool:
    places = [held[k : k + len(start)] for k in range(0, len(held), len(start))]
    return all(not any(place) or all_near(place, start) for place in places)


def _has_the_right_form(one: Seen) -> bool:
    got, want = flat(one.answer.value), flat(one.expected.value)
    return got is not None and want is not None and got[0] == want[0]


def _counts(slot: Slot, name: str, calls: Sequence[Seen]) -> bool:
    """Tell whether a parameter counts something, so that more of it gives more values."""
    if name not in slot.parameters:
        return False
    values = [argument(one, slot.parameters.index(name)) for one in calls]
    return all(isinstance(value, int) and value >= 0 for value in values)
