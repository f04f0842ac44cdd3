"""The questions of the learners' own folder, for which the edits of right code are known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from autograder.closer.case import Case, program_with
from autograder.evidence import calls_of, evidence, looked_at
from autograder.explain import enough, enough_to_look_up, looked_up
from autograder.judge import look
from autograder.matching import matching
from autograder.model import Key, Misconception, Seen, Slip, Slot
from autograder.mutants.order import follow
from autograder.slips import Saying, saying
from autograder.symptoms import fits, shows_no_work
from autograder.traits import same, trait
from autograder.wire import Answer, Call, Status, encode

_BLANK: Final = Answer(Status.OK)


def ask(case: Case, slot: Slot, key: Key) -> tuple[Seen, ...]:
    """Return the key's questions with the learner's answers to those that call the slot."""
    wanted = [isinstance(p, Call) and p.function == slot.name for p in key.probes]
    some = [probe for probe, want in zip(key.probes, wanted, strict=True) if want]
    answers = iter(case.interview(case.program, some))
    return look(key, [next(answers) if want else _BLANK for want in wanted])


def new_calls(slot: Slot, seen: Sequence[Seen], again: Sequence[Seen]) -> list[Seen]:
    """Return what was seen of a slot's function in calls that had not been asked before."""
    before = {encode(one.probe) for one in seen if isinstance(one.probe, Call)}
    return [
        one
        for one in again
        if isinstance(one.probe, Call)
        and one.probe.function == slot.name
        and encode(one.probe) not in before
    ]


def by_practice(
    case: Case, slot: Slot, again: Sequence[Seen], *, apart: bool
) -> tuple[Misconception | Saying | None, str]:
    """Return what alone gives the answers to both interviews, and what it computes as source."""
    key, practice = case.public.keys
    exercise = case.public.exercise
    first, second = (evidence(slot, seen, apart=apart) for seen in (case.seen, again))
    groups = looked_at(exercise, slot, first), looked_at(exercise, slot, second)
    calls = calls_of(slot, first), calls_of(slot, second)
    asked = [one for one in calls[1] if one.probe.group in groups[1]]
    if not enough(asked):
        return None, ""
    known = {one.name: one for one in matching(key, slot, calls[0], groups[0])}
    if known:
        left = [o for o in matching(practice, slot, calls[1], groups[1]) if o.name in known]
        return (known[left[0].name], "") if len(left) == 1 else (None, "")
    slip = looked_up(practice, slot, calls[1], groups[1]) if enough_to_look_up(asked) else None
    if slip is not None and shows_no_work(calls[1]):
        return None, ""
    if slip is not None and (formula := _confirmed(case, slot, slip, calls[0], groups[0])):
        return (saying(slip) if fits(slot, slip, [*calls[0], *calls[1]]) else None), formula
    return None, ""


def _confirmed(case: Case, slot: Slot, slip: Slip, calls: Sequence[Seen], groups: set[str]) -> str:
    """Return what a slip writes, where the code with it gives all answers that were seen."""
    name, _, edits = slip.recipe.rpartition(":")
    try:
        right = case.public.right[slot.name][name]
        code = follow(right, slot.name, [int(edit) for edit in edits.split(".")])
    except LookupError:
        return ""
    answers = case.interview(program_with(case.public, slot, code), [one.probe for one in calls])
    alike = all(
        same(trait(one.probe, one.answer), trait(one.probe, theirs))
        for one, theirs in zip(calls, answers, strict=True)
        if one.probe.group in groups or Status.OK is one.answer.status is theirs.status
    )
    if not alike or not enough_to_look_up([o for o in calls if o.probe.group in groups]):
        return ""
    return _changed(follow(right, slot.name, ()), code)


def _changed(before: str, after: str) -> str:
    """Return the lines that an edit made, or those that it left out."""
    lines = [[line.strip() for line in code.splitlines()] for code in (before, after)]
    made = [line for line in lines[1] if line not in lines[0]]
    lost = [line for line in lines[0] if line not in lines[1]]
    if not made and len(lines[1]) > len(lines[0]):
        # Which line that is, would be a line of the answer.
        return "with one line once more"
    return "; ".join(made) or f"without {'; '.join(lost) or 'the order of the lines'}"
