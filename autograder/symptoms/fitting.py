"""Whether a slip can be told of answers: of words there is no share, of a longer list no factor.

An edit of right code that gives the same answers may be told in words that do not fit to them: to
write a start twice is to multiply a list, and nothing is counted twice as much as it should be.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.slips.expressions import EXPRESSIONS
from autograder.symptoms.pairs import flat
from autograder.symptoms.regions import argument
from autograder.traits import is_answered, is_telling

_OF_CASES: Final = frozenset(
    {"comparison", "condition", "own_number", "own_thing", "own_default", "names_swapped"}
)
"""Slips that can be told of code that answers with a word."""
_OF_NUMBERS: Final = frozenset(EXPRESSIONS) | {
    *("size", "whole", "rounded", "direction", "cut_off", "sign_cut", "power_base"),
}
"""Slips that change a number, and not how many there are."""


def fits(slot: Slot, slip: Slip, calls: Sequence[Seen]) -> bool:
    """Tell whether a slip's words fit to the answers to these calls."""
    wrong = [one for one in calls if is_answered(one) and is_telling(one)]
    if "returns_nothing" in slip.kinds:
        return all(one.answer.value is None for one in calls if is_answered(one))
    if any(isinstance(one.expected.value, str) for one in calls):
        return _OF_CASES.issuperset(slip.kinds)
    if all(map(_has_the_right_form, wrong)):
        return True
    both = zip(slip.kinds, slip.about, strict=True)
    return any(kind not in _OF_NUMBERS or _counts(slot, name, calls) for kind, name in both)


def _has_the_right_form(one: Seen) -> bool:
    got, want = flat(one.answer.value), flat(one.expected.value)
    return got is not None and want is not None and got[0] == want[0]


def _counts(slot: Slot, name: str, calls: Sequence[Seen]) -> bool:
    """Tell whether a parameter counts something, so that more of it gives more values."""
    if name not in slot.parameters:
        return False
    values = [argument(one, slot.parameters.index(name)) for one in calls]
    return all(isinstance(value, int) and value >= 0 for value in values)
