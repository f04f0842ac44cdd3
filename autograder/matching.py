"""Which known wrong ways give the answers that were seen, and are refuted by none."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from autograder.model import Key, Misconception, Seen, Slot, Trait
from autograder.traits import is_answered, is_telling, same, trait
from autograder.values import agree, number
from autograder.wire import Call, Status

_ROUGHLY: Final = 1e-6
"""Relative tolerance of answers that nobody has looked at yet: long walks gather rounding."""
_LIMITS: Final = frozenset({"OverflowError", "RecursionError"})
"""Errors that come from how large something gets."""
_OUTSIDE: Final = re.compile(r"unhashable type|\(\) takes |\(\) missing \d+ required")
"""What an error says that may come before the first line of a function."""


def matching(
    key: Key, slot: Slot, calls: Sequence[Seen], groups: Collection[str]
) -> list[Misconception]:
    """Return the known wrong ways that give the answers to all questions of these groups.

    What was asked besides, for a check that waits, must not refute them (an argument of another
    form may end in an error). Where code stops before its first line, no way of working is to
    blame.
    """
    looked = [one for one in calls if one.probe.group in groups]
    if any(map(_stopped_outside, looked)):
        return []
    besides = _besides(calls, groups)
    ours = [trait(one.probe, one.answer) for one in calls]

    def is_ours(wrong: Misconception) -> bool:
        theirs = wrong.traits
        return (
            len(theirs) == len(calls)
            and all(
                same(ours[k], theirs[k]) for k, one in enumerate(calls) if one.probe.group in groups
            )
            and not _refuted([(calls[k], ours[k], theirs[k]) for k in besides])
        )

    known = (one for one in key.misconceptions if one.slot == slot.name)
    return [one for one in known if is_ours(one)]


def _stopped_outside(one: Seen) -> bool:
    """Tell whether the call itself stopped, at no line of the learner's.

    In a running notebook no line is known: there it takes the words of the error as well.
    """
    fault = one.answer.fault
    return fault is not None and not fault.place and bool(_OUTSIDE.search(fault.message))


def _besides(calls: Sequence[Seen], groups: Collection[str]) -> list[int]:
    """Return the calls that only a waiting check looks at, and that may refute a known way.

    Of arguments of a form of their own, as arrays, each way makes something else: there only a
    wrong value counts, and no error.
    """
    forms = {_forms(one) for one in calls if one.probe.group in groups}
    return [
        k
        for k, one in enumerate(calls)
        if one.probe.group not in groups
        and (_forms(one) in forms or (is_answered(one) and is_telling(one)))
    ]


def _refuted(besides: Sequence[tuple[Seen, Trait, Trait]]) -> bool:
    """Tell whether a wrong answer is not that of a known way, or most right ones are not."""
    answers = [(is_telling(one), _as_well(mine, theirs)) for one, mine, theirs in besides]
    right_alone = sum(not wrong and not as_well for wrong, as_well in answers)
    return (False in {as_well for wrong, as_well in answers if wrong}) or (
        right_alone > sum(wrong for wrong, _ in answers)
    )


def _as_well(mine: Trait, theirs: Trait) -> bool:
    """Tell whether a known way may have answered so as well.

    How far a long walk gets before numbers or time end is no way of working.
    """
    if Status.OK is mine.status is theirs.status:
        return agree(mine.value, theirs.value, _ROUGHLY, largest=True)
    if Status.OK is not mine.status is not Status.RAISED or {mine.error, theirs.error} & _LIMITS:
        return True
    return (mine.status, mine.error) == (theirs.status, theirs.error)


def _forms(one: Seen) -> tuple[object, ...]:
    """Return of which forms the arguments of a call are."""
    args = one.probe.args if isinstance(one.probe, Call) else ()
    return tuple("number" if number(arg) is not None else type(arg) for arg in args)
