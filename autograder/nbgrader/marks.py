"""A report → what nbgrader's gradebook holds of it: marks for its cells, and comments.

A check's cell has the points of its finding. The comment on the cell in which a slot is written
says what became of all checks on that slot. Written answers are for the teacher to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec

from autograder.exercises import Public
from autograder.model import Diagnosis, Finding, Report, Verdict
from autograder.report import words
from autograder.report.advice import advice_on
from autograder.report.visible import visible

BEHAVES: Final = "Your code behaves like this: "
NO_ANSWER: Final = "No response."
"""What nbgrader itself says below a written question that nobody answered."""
_UNANSWERED: Final = ("", "YOUR ANSWER HERE")
_MARKDOWN: Final = re.compile(r"[<$]|(?<=\])\(")
"""What would become a tag, a formula or a link."""


class Entry(msgspec.Struct, frozen=True):
    """All that the gradebook is told of one submission, by the ids of the cells.

    A mark is None where only a person can give one: written answers, and what a fault of ours kept
    from being judged. `rewritten` names the answers that differ from those of the last time.
    """

    student: str
    exercise: str
    marks: dict[str, float | None]
    comments: dict[str, str | None]
    rewritten: frozenset[str] = frozenset()
    timestamp: datetime | None = None


def entry(
    public: Public,
    report: Report,
    cells: Sequence[Mapping[str, Any]],
    before: Sequence[Mapping[str, Any]] = (),
    timestamp: datetime | None = None,
) -> Entry:
    """Return what the gradebook is told of one report.

    Args:
        public: the exercise, with its key.
        report: what the kit found.
        cells: the cells of the autograded notebook.
        before: those of the last one, if there was any.
        timestamp: when it was handed in, in UTC.
    """
    marks = {
        f"check-{finding.check}": None if report.score is None else finding.points
        for finding in report.findings
    }
    comments: dict[str, str | None] = {
        slot.name: comment(public, report, slot.name) for slot in public.exercise.slots
    }
    texts, former = _written(cells), _written(before)
    for name, text in texts.items():
        silent = text in _UNANSWERED and report.form != "scripts"
        marks[name] = 0.0 if silent else None
        comments[name] = NO_ANSWER if silent else None
    rewritten = frozenset(name for name, text in former.items() if texts.get(name) != text)
    return Entry(report.student, report.exercise, marks, comments, rewritten, timestamp)


def _written(cells: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return the answers to the written questions."""
    found = {}
    for cell in cells:
        about = cell["metadata"].get("nbgrader", {})
        if about.get("grade") and about.get("solution"):
            found[about["grade_id"]] = "".join(cell["source"]).strip()
    return found


def comment(public: Public, report: Report, slot: str) -> str:
    """Return the comment on one slot, as Markdown that shows every text as it is."""
    names = {check.name for check in public.exercise.checks if check.slot == slot}
    findings = [finding for finding in report.findings if finding.check in names]
    lines = [line for finding in findings for line in _told(report, finding)]
    parts = [*_advice(report, findings, slot), "  \n".join(lines)]
    if slot == public.exercise.slots[0].name:
        parts += [*_seen(report), *map(visible, report.intake)]
    return "\n\n".join(plain(part) for part in parts if part)


def _advice(report: Report, findings: Sequence[Finding], slot: str) -> Iterator[str]:
    """Yield what a learner reads first: what the code behaves like, and what to think about."""
    failed = next((one for one in findings if one.verdict is Verdict.FAIL), None)
    diagnosis = diagnosis_on(report, slot)
    if diagnosis is not None and diagnosis.behaves_like:
        yield BEHAVES + diagnosis.behaves_like
    if diagnosis is not None and diagnosis.hints:
        yield diagnosis.hints[0]
    elif failed is not None:
        yield advice_on(failed, diagnosis)


def diagnosis_on(report: Report, slot: str) -> Diagnosis | None:
    """Return what is known to be wrong with a slot, or None."""
    every = (report.diagnosis, *report.also)
    return next((one for one in every if one is not None and one.slot == slot), None)


def plain(text: str) -> str:
    """Return Markdown that shows `text` as it is: feedback pages are made of it."""
    return _MARKDOWN.sub(lambda found: "\\" + found[0], text)


def _told(report: Report, finding: Finding) -> Iterator[str]:
    points = f"{words.earned(report, finding)} of {words.number(finding.max_points)}"
    yield visible(f"{words.MARKS[finding.verdict]} {finding.says} ({points})")
    if finding.verdict is not Verdict.PASS and finding.because:
        yield visible(finding.because)


def _seen(report: Report) -> Iterator[str]:
    if told := words.seen(report):
        yield told
    if weak := words.unconfined(report):
        yield f"This was run in the sandbox '{weak}', which does not confine it."
