"""How the learner's files come to their end: what stops them, although what was asked is there.

A file that stops with an error on its last line has defined all that it defines, and loses nothing.
Whoever runs it sees the error all the same, and is to read of it here, too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from autograder.model import Finding, Seen, Verdict
from autograder.showing import trouble, where
from autograder.wire import Answer, Call, Script, Status


def is_open(one: Seen) -> bool:
    """Tell whether a question was not answered because something is not there yet: no error."""
    answer = one.answer
    fault = answer.fault
    if fault is not None and (fault.missing or fault.type == "NotImplementedError"):
        return True
    read = one.probe.read if isinstance(one.probe, Script) else ()
    return answer.status is Status.RAISED and any(
        answer.names.get(name, answer) is None for name in read
    )


def stopped(
    seen: Sequence[Seen], findings: Sequence[Finding], given: Collection[str] = ()
) -> Iterator[str]:
    """Yield one sentence for each file that an error stops, unless a finding tells of that error.

    Each file is seen while it is loaded, or where the exercise runs it as a script. `given` are the
    places where the code is ours: what stops there is what was not written elsewhere. So it is with
    a script that a tape brings to its end: of what its function does wrong the findings tell.
    """
    told: set[str] = set()
    all_right = not any(finding.verdict is Verdict.FAIL for finding in findings)
    for one in seen:
        file = one.probe.file
        if file in told or not _is_whole(one) or not _stops(one, given):
            continue
        if all_right or _stops_with_a_tape(one, seen):
            told.add(file)
            if not any(_is_told(one, finding.because) for finding in findings):
                yield f"{trouble(one.answer, file)}{_counts(one.answer)}"


def _is_whole(one: Seen) -> bool:
    """Tell whether a question ran a whole file: as it is, or only to load it."""
    match one.probe:
        case Script(tape=None):
            return True
        case Call(function=""):
            return one.answer.fault is not None and one.answer.fault.loading
        case _:
            return False


def _stops(one: Seen, given: Collection[str]) -> bool:
    fault = one.answer.fault
    if fault is None or one.answer.status in (Status.OK, Status.SANDBOX_BROKE) or is_open(one):
        return False
    if fault.place in given:
        return False
    # Who ends a file with sys.exit() means it so; another code than 0 says that it failed.
    return fault.type != "SystemExit" or fault.message not in ("", "None", "0")


def _stops_with_a_tape(one: Seen, seen: Sequence[Seen]) -> bool:
    """Tell whether a file stops in the same place when a tape plays, if one is played to it."""
    taped = [
        other.answer.fault
        for other in seen
        if isinstance(other.probe, Script)
        and other.probe.tape
        and other.probe.file == one.probe.file
    ]
    ours = one.answer.fault
    return not taped or any(
        fault is not None
        and ours is not None
        and (fault.type, where(fault)) == (ours.type, where(ours))
        for fault in taped
    )


def _is_told(one: Seen, because: str) -> bool:
    """Tell whether a reason tells of the same error, whatever was asked when it rose there."""
    fault = one.answer.fault
    if fault is None or not because:
        return False
    at = where(fault)
    subject = fault.place if fault.loading and fault.place else one.probe.file
    return trouble(one.answer, one.probe.file).removeprefix(subject) in because or bool(
        at and at in because and fault.type in because
    )


def _counts(answer: Answer) -> str:
    """Return what becomes of the rest; where the process itself ended, nothing of it was seen."""
    lived = answer.fault is not None and answer.fault.line
    return " What it had done by then counts." if lived else ""
