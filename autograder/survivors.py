"""Mutation testing of the checks: whoever slips once in the reference must lose marks.

Every first-order mutant of every reference function is graded. One that keeps full marks either
does what the reference does for everything that the task allows, or a check has a hole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from autograder.asking import Interview, ask
from autograder.evidence import calls_of
from autograder.judge import judge
from autograder.keys import make_key, program_of
from autograder.model import Key, Seen, Slot, Verdict
from autograder.mutants.index import Bench, is_called
from autograder.mutants.order import Mutant, first_order
from autograder.sources import Entry, Source
from autograder.traits import same, trait

SEEDS: Final = (1, 2, 3)
"""The first seed's questions judge; what differs on any of the others' is not equivalent."""


class Survival(msgspec.Struct, frozen=True):
    """What became of the mutants of one function; `problems` names each that kept full marks."""

    exercise: str
    slot: str
    mutants: int
    caught: int
    equivalent: int
    problems: tuple[str, ...]


def survival(source: Source, interview: Interview) -> Iterator[Survival]:
    """Yield what becomes of the first-order mutants of each reference function."""
    bare = msgspec.structs.replace(source, wrong=())
    keys = [make_key(bare, seed, interview) for seed in SEEDS]
    for slot in source.exercise.slots:
        if is_called(slot, keys[0]):
            yield _survival(source, slot, keys, interview)


def _survival(source: Source, slot: Slot, keys: list[Key], interview: Interview) -> Survival:
    bench = Bench(source, slot, keys[0])
    mutants = list(first_order(source.answer(slot.name), slot.name))
    left = [mutant for mutant in mutants if not _is_caught(bench, source, slot, mutant)]
    # Walks and scripts are asked as well, the whole way that a submission goes.
    kept = [mutant for mutant in left if _full_marks(source, slot, mutant, keys[0], interview)]
    same_ones = [m for m in kept if _is_equivalent(source, slot, m, keys, interview)]
    name = f"{source.exercise.name}: {slot.name}"
    return Survival(
        exercise=source.exercise.name,
        slot=slot.name,
        mutants=len(mutants),
        caught=len(mutants) - len(kept),
        equivalent=len(same_ones),
        problems=tuple(
            f"{name} keeps full marks with an edit ({', '.join(m.kinds)}):\n{m.code}"
            for m in kept
            if m not in same_ones
        ),
    )


def _is_caught(bench: Bench, source: Source, slot: Slot, mutant: Mutant) -> bool:
    try:
        seen, groups = bench.tried(mutant.code)
    except TimeoutError:
        return True
    # Walks and scripts were not asked here: what judges them knows nothing yet.
    asked = {one.probe.group for one in calls_of(slot, seen)} & groups
    own = [check for check in source.exercise.checks if check.slot == slot.name]
    return any(check.rule.group in asked and check.rule.judge(seen).reason for check in own)


def _full_marks(source: Source, slot: Slot, mutant: Mutant, key: Key, interview: Interview) -> bool:
    findings = judge(source.exercise, _seen(source, slot, mutant, key, interview))
    return all(finding.verdict is Verdict.PASS for finding in findings)


def _is_equivalent(
    source: Source, slot: Slot, mutant: Mutant, keys: list[Key], interview: Interview
) -> bool:
    """Tell whether a mutant answers as the reference does, to all that is ever asked."""
    for key in keys:
        for one in calls_of(slot, _seen(source, slot, mutant, key, interview)):
            ours = trait(one.probe, one.answer)
            if not same(ours, trait(one.probe, one.expected)):
                return False
    return True


def _seen(
    source: Source, slot: Slot, mutant: Mutant, key: Key, interview: Interview
) -> tuple[Seen, ...]:
    code = f"import math\nimport numpy as np\n{mutant.code}\n"
    files = source.files(Entry(name="", slot=slot.name, code=code))
    return ask(source.exercise, key, program_of(files), interview)
