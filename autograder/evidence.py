"""What was seen of a slot: its calls, and what they would answer if other parts were right."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from autograder.exercises import Check, Exercise
from autograder.model import Seen, Slot
from autograder.traits import is_telling, same, trait
from autograder.wire import Answer, Call, Given, Probe, Ratio, Status, encode


def calls_of(slot: Slot, seen: Sequence[Seen]) -> list[Seen]:
    """Return what was seen of the calls of a slot's function, in the order of the questions.

    Exact questions are left out: they can add a proof, and say nothing of code that is not exact.
    So are those that stand in for another part: the learner's own work is what is explained.
    """
    return [one for one in seen if is_plain_call(slot, one.probe)]


def is_plain_call(slot: Slot, probe: Probe) -> bool:
    """Tell whether a question calls the slot's function, neither exactly nor with stand-ins."""
    return isinstance(probe, Call) and _is_of(slot, probe) and not probe.given


def apart_from_others(slot: Slot, seen: Sequence[Seen]) -> list[Seen]:
    """Return what would have been seen if the learner's other parts were right.

    The same question that was also asked with oracles in place of the others is answered by that;
    what was asked several times, by each in its turn. Where there are stand-ins of two sorts, the
    first are meant: with others, one and the same code may answer otherwise.
    """
    right = stand_ins(slot, seen)
    apart: dict[bytes, deque[Answer]] = defaultdict(deque)
    for one in seen:
        if (
            right
            and isinstance(one.probe, Call)
            and one.probe.given == right
            and _is_of(slot, one.probe)
        ):
            apart[encode(one.probe.args)].append(one.answer)
    return [_alone(slot, one, apart) for one in seen] if apart else list(seen)


def _alone(slot: Slot, one: Seen, apart: Mapping[bytes, deque[Answer]]) -> Seen:
    if not isinstance(one.probe, Call) or not is_plain_call(slot, one.probe):
        return one
    answers = apart.get(encode(one.probe.args))
    if not answers:
        return one
    answer = answers.popleft() if len(answers) > 1 else answers[0]
    return msgspec.structs.replace(one, answer=answer) if answer.status is Status.OK else one


def stands(exercise: Exercise, slot: Slot, seen: Sequence[Seen]) -> tuple[bool, ...]:
    """Return how a slot is to be looked at: with right code in place of the others, or without.

    Where others are wrong and its answers hang on them, only with; where there is no difference,
    without. Where the others are right, what differs is what the code keeps from call to call.
    """
    both = zip(seen, apart_from_others(slot, seen), strict=True)
    differs = any(
        one is not apart
        and not same(trait(one.probe, one.answer), trait(apart.probe, apart.answer))
        for one, apart in both
        if is_plain_call(slot, one.probe)
    )
    if not differs:
        return (False,)
    others = any(check.slot != slot.name for check in _failing(exercise, seen))
    return (True,) if others else (False, True)


def _failing(exercise: Exercise, seen: Sequence[Seen]) -> Iterator[Check]:
    """Yield the checks that fail; one that waits for such a check does not."""
    passed: set[str] = set()
    for check in exercise.checks:
        if set(check.after) <= passed:
            if check.rule.judge(seen).reason:
                yield check
            else:
                passed.add(check.name)


def evidence(slot: Slot, seen: Sequence[Seen], *, apart: bool) -> Sequence[Seen]:
    """Return what was seen, or what would have been if the learner's other parts were right."""
    return apart_from_others(slot, seen) if apart else seen


def own_mistakes(slot: Slot, seen: Sequence[Seen]) -> list[Seen]:
    """Return the calls of a slot's function; those that only other parts make wrong, as right."""
    calls = zip(calls_of(slot, seen), calls_of(slot, apart_from_others(slot, seen)), strict=True)
    return [
        one if is_telling(apart) else msgspec.structs.replace(one, answer=one.expected)
        for one, apart in calls
    ]


def stand_ins(slot: Slot, seen: Sequence[Seen]) -> tuple[Given, ...]:
    """Return the oracles that stand in for the other parts, where any question has them."""
    calls = (one.probe for one in seen if isinstance(one.probe, Call) and _is_of(slot, one.probe))
    return next((call.given for call in calls if call.given), ())


def _is_of(slot: Slot, call: Call) -> bool:
    exact = any(isinstance(arg, Ratio) for arg in call.args)
    return call.function == slot.name and call.file == slot.file and not exact


def looked_at(exercise: Exercise, slot: Slot, seen: Sequence[Seen]) -> set[str]:
    """Return the groups of questions that the slot's own checks look at, given these answers.

    What stands on a failed check is not: a wrong update is the same mistake on arrays, however it
    takes them. What only waits for another slot is looked at all the same.
    """
    own = {check.name for check in exercise.checks if check.slot == slot.name}
    passed: set[str] = set()
    groups: set[str] = set()
    for check in exercise.checks:
        if check.name in own and set(check.after) & own <= passed:
            groups.update(check.rule.groups)
            if not check.rule.judge(seen).reason:
                passed.add(check.name)
    return groups
