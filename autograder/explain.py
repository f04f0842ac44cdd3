"""Findings × evidence → diagnoses: the one known wrong way that does what the learner's code does.

A diagnosis is never a guess. A wrong function is named only where exactly one known wrong way gives
the learner's answers to every call, and at least three of these calls tell it from the right one.
Where no known way does, small edits of the reference are looked up (`mutants`): the simplest one
with the same answers to all of these calls speaks. A wrong value is named where exactly one known
wrong value fails the same checks in the same way. Where that is not so, the friendliest call that
went wrong is shown, and nothing is claimed.

Each slot is explained by itself, so that two mistakes in two functions get two diagnoses. Where its
answers hang on other parts that are wrong, it is looked at with right code in their place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from autograder.evidence import calls_of, evidence, looked_at, own_mistakes, stands
from autograder.exercises import Exercise
from autograder.friendly import counterexample
from autograder.matching import matching
from autograder.model import (
    Counterexample,
    Diagnosis,
    Finding,
    Key,
    Misconception,
    Seen,
    Slip,
    Slot,
    Verdict,
)
from autograder.properties import Outcome
from autograder.traits import is_answered, is_telling, signature

if TYPE_CHECKING:
    from autograder.slips import Saying

TELLING: Final = 3
"""How many answers there must be, and how many must tell the wrong way from the right one."""
APART: Final = (
    "With right code in place of your other functions, this one still goes wrong. Where is its own "
    "mistake?"
)
"""The first hint where the learner's own run shows more than one mistake: other numbers come out
there than a known wrong way gives by itself.
"""


def explain(
    exercise: Exercise, key: Key, seen: Sequence[Seen], findings: Sequence[Finding]
) -> tuple[Diagnosis, ...]:
    """Return what is wrong, one diagnosis at most for each slot with a failed check, in order.

    A slot of which nothing can be said has none.
    """
    found = (explain_slot(exercise, key, seen, slot) for slot in failed(exercise, findings))
    return tuple(one for one in found if one is not None)


def failed(exercise: Exercise, findings: Sequence[Finding]) -> Iterator[Slot]:
    """Yield the slots of which a check failed, in order."""
    names = {finding.check for finding in findings if finding.verdict is Verdict.FAIL}
    for slot in exercise.slots:
        if any(check.slot == slot.name and check.name in names for check in exercise.checks):
            yield slot


def explain_slot(
    exercise: Exercise, key: Key, seen: Sequence[Seen], slot: Slot
) -> Diagnosis | None:
    """Return what is wrong with one slot, or None where nothing can be said."""
    if not calls_of(slot, seen):
        value = _by_kinds(exercise, slot, seen, key)
        return diagnosis_of(slot, value, None) if value else None
    wrong = [one for one in key.misconceptions if one.slot == slot.name]
    ways = stands(exercise, slot, seen)
    calls = calls_of(slot, seen) if False in ways else own_mistakes(slot, seen)
    shown = counterexample(calls, wrong)
    for apart in ways:
        found = _by_answers(exercise, key, slot, evidence(slot, seen, apart=apart))
        if found is not None:
            return diagnosis_of(slot, found, shown, apart=apart)
    return diagnosis_of(slot, None, shown) if shown else None


def with_symptoms(
    exercise: Exercise,
    seen: Sequence[Seen],
    findings: Sequence[Finding],
    diagnoses: Sequence[Diagnosis],
) -> tuple[Diagnosis, ...]:
    """Return the diagnoses; those without a name say what the wrong answers have in common."""
    known = {one.slot: one for one in diagnoses}
    slots = failed(exercise, findings)
    told = (with_symptom(exercise, slot, seen, known.get(slot.name)) for slot in slots)
    known |= {one.slot: one for one in told if one is not None}
    return tuple(known[slot.name] for slot in exercise.slots if slot.name in known)


def with_symptom(
    exercise: Exercise, slot: Slot, seen: Sequence[Seen], before: Diagnosis | None
) -> Diagnosis | None:
    """Return what is known of a slot; where that has no name, what its wrong answers have."""
    if before is not None and before.name:
        return before
    # Right work needs none of it, and is not to wait for it.
    from autograder.symptoms import symptom  # noqa: PLC0415

    for apart in stands(exercise, slot, seen):
        slip = symptom(slot, calls_of(slot, evidence(slot, seen, apart=apart)))
        if slip is not None:
            shown = before.counterexample if before else None
            after = diagnosis_of(slot, _said(slip), shown, apart=apart)
            return msgspec.structs.replace(after, formula=before.formula if before else "")
    return before


def _said(slip: Slip) -> Saying:
    # Right work needs no words, and is not to wait for them.
    from autograder.slips import saying  # noqa: PLC0415

    return saying(slip)


def _fits(slot: Slot, slip: Slip, calls: Sequence[Seen]) -> bool:
    # As above.
    from autograder.symptoms import fits  # noqa: PLC0415

    return fits(slot, slip, calls)


def _by_answers(
    exercise: Exercise, key: Key, slot: Slot, seen: Sequence[Seen]
) -> Misconception | Saying | None:
    """Return what alone gives the answers to all questions that were looked at."""
    calls, groups = calls_of(slot, seen), looked_at(exercise, slot, seen)
    asked = [one for one in calls if one.probe.group in groups]
    if not enough(asked):
        return None
    known = matching(key, slot, calls, groups)
    if known:
        return known[0] if len(known) == 1 else None
    slip = looked_up(key, slot, calls, groups)
    return _said(slip) if slip and enough_to_look_up(asked) and _fits(slot, slip, calls) else None


def diagnosis_of(
    slot: Slot,
    found: Misconception | Saying | None,
    shown: Counterexample | None,
    *,
    apart: bool = False,
) -> Diagnosis:
    """Return the diagnosis in the words of what was found; without words where that is nothing.

    What was found `apart` from the learner's other parts may look otherwise together with them.
    """
    hints = found.hints if found else ()
    return Diagnosis(
        name=found.name if found else "",
        behaves_like=found.behaves_like if found else "",
        hints=(APART, *hints[1:]) if hints and apart else hints,
        counterexample=shown,
        slot=slot.name,
    )


def enough(asked: Sequence[Seen]) -> bool:
    """Tell whether so many questions were answered, and answered wrongly, that a name can be told.

    A way that differs from the right one in one or two answers is not told from chance.
    """
    answered = sum(map(is_answered, asked))
    return answered >= TELLING and sum(map(is_telling, asked)) >= TELLING


def enough_to_look_up(asked: Sequence[Seen]) -> bool:
    """Tell whether so many values, and not only errors, are wrong that an edit can be told.

    Code stops with the same error for many reasons.
    """
    return sum(is_answered(one) and is_telling(one) for one in asked) >= TELLING


def looked_up(key: Key, slot: Slot, calls: Sequence[Seen], groups: Collection[str]) -> Slip | None:
    """Return the simplest slip that gives all the answers.

    Where a question that only waits for a failed check ended without an answer, what counts are the
    answers to the others: those of `groups`.
    """
    known = next((one.known for one in key.mutants if one.slot == slot.name), {})
    if not known:
        return None
    found = known.get(signature(calls, {one.probe.group for one in calls}))
    if found is None and not all(map(is_answered, calls)):
        found = known.get(signature(calls, groups))
    return found


def kinds_of(exercise: Exercise, slot: Slot, seen: Sequence[Seen]) -> tuple[str, ...]:
    """Return the sorts of failure that the checks of one slot find, "" where one holds."""
    outcomes: list[Outcome] = [
        check.rule.judge(seen) for check in exercise.checks if check.slot == slot.name
    ]
    return tuple(outcome.kind for outcome in outcomes)


def _by_kinds(
    exercise: Exercise, slot: Slot, seen: Sequence[Seen], key: Key
) -> Misconception | None:
    kinds = kinds_of(exercise, slot, seen)
    known = [one for one in key.misconceptions if one.slot == slot.name and one.kinds == kinds]
    return known[0] if len(known) == 1 else None
