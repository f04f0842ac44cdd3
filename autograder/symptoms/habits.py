"""What code does beside its result: it remembers, or it changes what it is given."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH
from autograder.traits import alike, is_answered, trait
from autograder.wire import Call, Value, encode


def habit(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that code remembers, or that every wrong answer changed what was handed in."""
    if _answers_in_two_ways(asked):
        return Slip(("remembers",), ("",), "")
    changes = [one for one in wrong if trait(one.probe, one.answer).after]
    if len(changes) == len(wrong) and (len(wrong) >= ENOUGH or all(map(is_answered, wrong))):
        return Slip(("changes_arguments",), ("",), "")
    return None


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
