"""Findings × evidence → diagnosis: the one known wrong way that does what the learner's code does.

A diagnosis is never a guess. A wrong function is named only where exactly one known wrong way gives
the learner's answers to every call, and at least three of these calls tell it from the right one.
A wrong value is named where exactly one known wrong value fails the same checks in the same way.
Where that is not so, the friendliest call that went wrong is shown, and nothing is claimed.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import Final

from autograder.exercises import Exercise
from autograder.model import (
    Counterexample,
    Diagnosis,
    Finding,
    Key,
    Misconception,
    Seen,
    Slot,
    Trait,
    Verdict,
)
from autograder.properties import Outcome
from autograder.values import agree, close, numbers, show_call
from autograder.wire import Answer, Array, Call, Items, Other, Probe, Ratio, Status, Value

TELLING: Final = 3
"""How many answers there must be, and how many must tell the wrong way from the right one."""
MATCH: Final = 1e-7
"""Relative tolerance within which two answers are taken for the same computation."""


def explain(
    exercise: Exercise, key: Key, seen: Sequence[Seen], findings: Sequence[Finding]
) -> Diagnosis | None:
    """Return what is wrong, or None where nothing failed or nothing can be said.

    Slots are looked at in their order: the first that has a diagnosis or a counterexample speaks.
    """
    failed = {f.check for f in findings if f.verdict is Verdict.FAIL}
    skipped = {f.check for f in findings if f.verdict is Verdict.SKIPPED}
    for slot in exercise.slots:
        checks = [check for check in exercise.checks if check.slot == slot.name]
        if failed & {check.name for check in checks}:
            known = [one for one in key.misconceptions if one.slot == slot.name]
            calls = calls_of(slot, seen)
            looked_at = {g for c in checks if c.name not in skipped for g in c.rule.groups}
            found = (
                _by_answers(calls, known, looked_at)
                if calls
                else _by_kinds(exercise, slot, seen, known)
            )
            shown = _counterexample(calls)
            if found is not None:
                return Diagnosis(
                    name=found.name,
                    behaves_like=found.behaves_like,
                    hints=found.hints,
                    counterexample=shown,
                )
            if shown is not None:
                return Diagnosis(name="", behaves_like="", hints=(), counterexample=shown)
    return None


def calls_of(slot: Slot, seen: Sequence[Seen]) -> list[Seen]:
    """Return what was seen of the calls of a slot's function, in the order of the questions.

    Exact questions are left out: they can add a proof, and say nothing of code that is not exact.
    So are those that stand in for another part: the learner's own work is what is explained.
    """
    return [
        one
        for one in seen
        if isinstance(one.probe, Call)
        and one.probe.function == slot.name
        and one.probe.file == slot.file
        and not one.probe.given
        and not any(isinstance(arg, Ratio) for arg in one.probe.args)
    ]


def kinds_of(exercise: Exercise, slot: Slot, seen: Sequence[Seen]) -> tuple[str, ...]:
    """Return the sorts of failure that the checks of one slot find, "" where one holds."""
    outcomes: list[Outcome] = [
        check.rule.judge(seen) for check in exercise.checks if check.slot == slot.name
    ]
    return tuple(outcome.kind for outcome in outcomes)


def _by_answers(
    calls: Sequence[Seen], known: Sequence[Misconception], looked_at: Collection[str]
) -> Misconception | None:
    """Return the one wrong way that gives the answers to all questions that were looked at.

    What stands on a failed check was not: a wrong update is the same mistake on arrays, however it
    takes them.
    """
    matching = [one for one in known if _reproduces(one, calls, looked_at)]
    return matching[0] if len(matching) == 1 else None


def _reproduces(wrong: Misconception, calls: Sequence[Seen], looked_at: Collection[str]) -> bool:
    if len(wrong.traits) != len(calls):
        return False
    answered = telling = 0
    for theirs, one in zip(wrong.traits, calls, strict=True):
        if one.probe.group in looked_at:
            ours = trait(one.probe, one.answer)
            if not _same(ours, theirs):
                return False
            answered += ours.status is Status.OK
            telling += not _same(ours, trait(one.probe, one.expected))
    return answered >= TELLING and telling >= TELLING


def trait(probe: Probe, answer: Answer) -> Trait:
    """Return what of an answer tells one computation from another."""
    unchanged = isinstance(probe, Call) and all(
        agree(after, before, 0.0) for after, before in zip(answer.after, probe.args, strict=False)
    )
    return Trait(
        value=_finite(answer.value),
        status=answer.status,
        error=answer.fault.type if answer.fault else "",
        after=() if unchanged else answer.after,
    )


def _by_kinds(
    exercise: Exercise, slot: Slot, seen: Sequence[Seen], known: Sequence[Misconception]
) -> Misconception | None:
    kinds = kinds_of(exercise, slot, seen)
    matching = [one for one in known if one.kinds == kinds]
    return matching[0] if len(matching) == 1 else None


def _finite(value: Value) -> Value:
    """Return the value, or a word for it where it holds ∞ or NaN: JSON knows neither."""
    if isinstance(value, float) and not math.isfinite(value):
        return Other(str(value))
    if isinstance(value, Array | Items):
        known = numbers(value)
        if known is not None and not all(map(math.isfinite, known[1])):
            return Other("array that is not finite")
        if known is None and isinstance(value, Items):
            return Items(value.kind, list(map(_finite, value.items)))
    return value


def _same(ours: Trait, theirs: Trait) -> bool:
    return (
        (ours.status, ours.error) == (theirs.status, theirs.error)
        and _alike(ours.value, theirs.value)
        and len(ours.after) == len(theirs.after)
        and all(_alike(a, b) for a, b in zip(ours.after, theirs.after, strict=True))
    )


def _alike(ours: Value, theirs: Value) -> bool:
    """Tell whether two values are the same computation's."""
    first, second = numbers(ours), numbers(theirs)
    if isinstance(ours, Items) and isinstance(theirs, Items) and first is second is None:
        sizes = (ours.kind, len(ours.items)), (theirs.kind, len(theirs.items))
        return sizes[0] == sizes[1] and all(map(_alike, ours.items, theirs.items))
    if first is None or second is None:
        return type(ours) is type(theirs) and ours == theirs
    return first[0] == second[0] and all(
        close(a, b, MATCH) for a, b in zip(first[1], second[1], strict=True)
    )


def _counterexample(calls: Sequence[Seen]) -> Counterexample | None:
    """Return the first call that went wrong: questions start with the friendly ones."""
    for one in calls:
        if one.answer.status is Status.OK and isinstance(one.probe, Call):  # noqa: SIM102 - narrows
            # By the largest number: what is next to 0 in a path differs in its last digits.
            if not agree(one.answer.value, one.expected.value, 1e-6, largest=True):
                return Counterexample(
                    call=show_call(one.probe),
                    expected=one.expected.value,
                    got=one.answer.value,
                )
    return None
