"""One slot, looked at in one way after the other, the surest first."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from autograder.closer.case import Case
from autograder.closer.causes import by_crossing
from autograder.closer.exact import by_polynomial
from autograder.closer.practice import ask, by_practice, new_calls
from autograder.closer.pretence import by_pretence
from autograder.explain import apart_from_others, calls_of, diagnosis_of
from autograder.model import Diagnosis, Misconception, Seen, Slip, Slot
from autograder.slips import Saying, saying
from autograder.symptoms import only_says_where, symptom


def searched(case: Case, slot: Slot, before: Diagnosis | None) -> Diagnosis | None:
    """Return what is known of a slot, `before` and now, with a name where one is found."""
    if before is not None and before.name:
        return before
    again: Sequence[Seen] = ()
    found: Misconception | Saying | None = None
    formula = ""
    if before is not None:
        again = ask(case, slot, case.public.keys[1])
        found, formula = by_practice(case, slot, again)
        if found is None:
            found, formula = by_polynomial(case, slot)
    if found is None and (slip := _symptom(case, slot, again)):
        found = saying(slip)
    if found is None and before is None:
        return None
    after = diagnosis_of(slot, found, before.counterexample if before else None)
    return msgspec.structs.replace(after, formula=formula)


def _symptom(case: Case, slot: Slot, again: Sequence[Seen]) -> Slip | None:
    """Return what wrong answers have in common; what only says where is tried out first."""
    whole = [*case.seen, *new_calls(slot, case.seen, again)]
    evidence = (case.seen, apart_from_others(slot, case.seen), whole)
    slip = next(filter(None, (symptom(slot, calls_of(slot, seen)) for seen in evidence)), None)
    if slip is not None and not only_says_where(slip):
        return slip
    return by_pretence(case, slot, whole) or by_crossing(case, slot, whole, slip)
