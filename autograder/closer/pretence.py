"""Right code is asked with changed arguments, and may then answer as the learner's does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from autograder.closer.case import Case, program_with
from autograder.evidence import apart_from_others, calls_of
from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pretended import (
    Pretence,
    asked_so,
    common,
    explains,
    pretences,
    rounds,
)
from autograder.wire import Answer, Call


def by_pretence(case: Case, slot: Slot, seen: Sequence[Seen]) -> Slip | None:
    """Return what the learner's code pretends of one argument, where that explains all `seen`."""
    calls = calls_of(slot, apart_from_others(slot, seen))
    left = pretences(slot, calls)
    for some in rounds(calls):
        left = list(_explaining(case, slot, left, some))
    return common(left)


def _explaining(
    case: Case, slot: Slot, some: Sequence[Pretence], calls: Sequence[Seen]
) -> Iterator[Pretence]:
    """Yield the pretences with which right code answers all calls as the learner's does."""
    asked = [[asked_so(one, call) for call in calls] for one in some]
    probes = [probe for every in asked for probe in every if probe is not None]
    if not probes:
        return
    right = program_with(case.public, slot, case.public.right[slot.name][""])
    answers = iter(case.interview(right, probes))
    for one, every in zip(some, asked, strict=True):
        got = [_answer(probe, answers) for probe in every]
        if all(map(explains, calls, got)):
            yield one


def _answer(probe: Call | None, answers: Iterator[Answer]) -> Answer | None:
    return None if probe is None else next(answers)
