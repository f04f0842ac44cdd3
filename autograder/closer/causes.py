"""The calls that went wrong, asked again with one argument exchanged."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.closer.case import Case, program_with
from autograder.evidence import apart_from_others, calls_of, stand_ins
from autograder.model import Seen, Slip, Slot
from autograder.symptoms import cause, crossed, is_region, upheld
from autograder.traits import is_telling
from autograder.wire import Status


def by_crossing(case: Case, slot: Slot, seen: Sequence[Seen], told: Slip | None) -> Slip | None:
    """Return on which argument alone a mistake hangs, or what was `told` where that holds up.

    The calls that went wrong are asked again, with one argument exchanged.
    """
    given = stand_ins(slot, seen)
    calls = calls_of(slot, apart_from_others(slot, seen))
    if told is None and 2 * sum(map(is_telling, calls)) > len(calls):
        # What is wrong nearly everywhere does not hang on one value.
        return None
    asked = crossed(slot, calls, given)
    probes = [one.call for one in asked]
    if not probes:
        return told
    right = case.interview(
        program_with(case.public, slot, case.public.right[slot.name][""]), probes
    )
    allowed = [k for k, answer in enumerate(right) if answer.status is Status.OK]
    ours = case.interview(case.program, [probes[k] for k in allowed])
    crossings = [
        Seen(probe=probes[k], answer=answer, expected=right[k])
        for k, answer in zip(allowed, ours, strict=True)
    ]
    some = [asked[k] for k in allowed]
    if told is not None and (not is_region(told) or upheld(slot, told, some, crossings)):
        return told
    return cause(slot, calls, some, crossings)
