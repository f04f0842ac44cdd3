"""One slot, looked at in one way after the other, the surest first."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from autograder.closer.case import Case
from autograder.closer.causes import by_crossing
from autograder.closer.exact import by_polynomial
from autograder.closer.practice import ask, by_practice, new_calls
from autograder.closer.pretence import by_pretence
from autograder.evidence import calls_of, evidence, stands
from autograder.explain import diagnosis_of
from autograder.model import Diagnosis, Misconception, Seen, Slip, Slot
from autograder.slips import Saying, saying
from autograder.symptoms import fits, only_says_where, symptom


def searched(case: Case, slot: Slot, before: Diagnosis | None) -> Diagnosis | None:
    """Return what is known of a slot, `before` and now, with a name where one is found."""
    if before is not None and before.name:
        return before
    again: Sequence[Seen] = ()
    found: Misconception | Saying | None = None
    formula, apart = "", False
    ways = stands(case.public.exercise, slot, case.seen)
    if before is not None:
        again = ask(case, slot, case.public.keys[1])
        found, formula, apart = _by_answers(case, slot, again, ways)
    if found is None:
        slip, apart = _symptom(case, slot, again, ways)
        found = saying(slip) if slip else None
    if found is None and before is None:
        return None
    shown = before.counterexample if before else None
    after = diagnosis_of(slot, found, shown, apart=apart)
    return msgspec.structs.replace(after, formula=formula)


def _by_answers(
    case: Case, slot: Slot, again: Sequence[Seen], ways: Sequence[bool]
) -> tuple[Misconception | Saying | None, str, bool]:
    """Return what alone gives all answers, what it computes, and whether it was found apart."""
    for apart in ways:
        found, formula = by_practice(case, slot, again, apart=apart)
        if found is not None or formula:
            return found, formula, apart
    return *by_polynomial(case, slot), False


def _symptom(
    case: Case, slot: Slot, again: Sequence[Seen], ways: Sequence[bool]
) -> tuple[Slip | None, bool]:
    """Return what wrong answers have in common, and whether it was found apart.

    What only says where is tried out first.
    """
    whole = [*case.seen, *new_calls(slot, case.seen, again)]
    told: Slip | None = None
    for seen, apart in (*((case.seen, apart) for apart in ways), (whole, ways[0])):
        told = symptom(slot, calls_of(slot, evidence(slot, seen, apart=apart)))
        if told is not None and not only_says_where(told):
            return told, apart
        if told is not None:
            break
    found = by_pretence(case, slot, whole)
    if found is None or not fits(slot, found, calls_of(slot, whole)):
        found = by_crossing(case, slot, whole, told)
    return found, True in ways
