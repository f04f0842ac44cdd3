"""What code does beside its result: it answers in two ways, or changes what it is given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH
from autograder.traits import alike, is_answered, trait
from autograder.wire import Call, Value, encode

_REFUSED: Final = re.compile("Casting|Cannot cast ufunc")
"""What an error says where an array does not take the numbers that are written into it."""


def habit(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that code answers in two ways, or changed what was handed in where it is wrong."""
    if _answers_in_two_ways(asked):
        return Slip(("two_answers",), ("",), "")
    changes = [one for one in wrong if trait(one.probe, one.answer).after]
    refused = [one for one in wrong if one not in changes and _is_refused(one)]
    if len(changes) + len(refused) == len(wrong) and (
        len(changes) >= ENOUGH or all(map(is_answered, wrong))
    ):
        return Slip(("changes_arguments",), ("",), "")
    return None


def _is_refused(one: Seen) -> bool:
    """Tell whether an array did not take what was to be written into it: that changes it as well.

    Whole numbers stay whole, and decimals cannot be put in their place.
    """
    fault = one.answer.fault
    return fault is not None and bool(_REFUSED.search(f"{fault.type} {fault.message}"))


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
