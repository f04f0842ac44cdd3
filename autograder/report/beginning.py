"""Where to begin: a short ladder for a learner whose first open TODO is in the way."""

from __future__ import annotations

from typing import Final

import msgspec

from autograder.evidence import is_plain_call
from autograder.exercises import Public
from autograder.friendly import hides_mistakes
from autograder.model import Diagnosis, Report, Slot, Verdict
from autograder.report import words
from autograder.report.advice import OPEN, is_open
from autograder.showing import show, show_call
from autograder.wire import Call

_NAME: Final = "still_open"
_LONGEST: Final = 200
"""Most characters of a call that can still be worked out by hand."""
_ANY_VALUE: Final = (
    "Any value will do for a start: put one there, run the file, and look. What does another value "
    "change?"
)
_LEFT_IN: Final = (
    "The line that begins with raise stands for a TODO that is open, and Python goes no farther "
    "than that line. Did you take it out when you wrote yours?"
)


def with_beginning(public: Public, report: Report) -> Report:
    """Return the report with hints on its first open TODO, after those on what is wrong."""
    failed = words.first(report, Verdict.FAIL)
    if failed is None or words.is_broken(report) or not is_open(failed):
        return report
    exercise = public.exercise
    task = failed.because.removeprefix(OPEN)
    about = next(check.slot for check in exercise.checks if check.name == failed.check)
    # What a function waits for may be another one that it calls.
    named = next((slot for slot in exercise.slots if slot.task == task), exercise.slot(about))
    begin = Diagnosis(
        name=_NAME,
        behaves_like="",
        hints=tuple(_hints(public, report, named)),
        slot=named.name,
    )
    if report.diagnosis is None:
        return msgspec.structs.replace(report, diagnosis=begin)
    return msgspec.structs.replace(report, also=(*report.also, begin))


def _hints(public: Public, report: Report, slot: Slot) -> list[str]:
    """Return which TODO it is and where it stands; then how to come by what belongs there."""
    file = f"{report.exercise}.ipynb" if report.form == "notebook" else slot.file
    begin = "Begin" if words.not_begun(report) else "Go on"
    first = f"{begin} in {file} with {slot.task.rstrip('.')}. Which part of the lesson says how?"
    key = public.keys[0]
    calls = [
        (probe, answer.value)
        for probe, answer in zip(key.probes, key.expected, strict=True)
        if is_plain_call(slot, probe) and isinstance(probe, Call)
    ]
    if not calls:
        return [first, _ANY_VALUE]
    telling = [call for call in calls if not hides_mistakes(call[0])] or calls
    shown = (f"{show_call(call)} should give {show(value)}" for call, value in telling)
    short = next((text for text in shown if len(text) <= _LONGEST), "")
    more = f"Work one case out by hand: {short}. Which steps lead there?"
    return [first, more, _LEFT_IN] if short else [first, _LEFT_IN]
