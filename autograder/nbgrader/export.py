"""`nbgrader export --exporter=autograder.nbgrader.export.Checks`: a row for each submission.

Every cell that has points is a column, and so is what the kit says of each part that is written.
Everything is quoted as a CSV has to be, and nothing in it is taken for a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from nbgrader.plugins import ExportPlugin

from autograder.nbgrader.marks import BEHAVES
from autograder.report.as_csv import harmless

HEAD: Final = (
    "assignment",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "timestamp",
    "score",
    "max_score",
    "late_submission_penalty",
    "needs_manual_grade",
)


class Checks(ExportPlugin):  # type: ignore[misc]
    """The class as a table, to `--to FILE` (grades.csv), for `--assignment` and `--student`."""

    def export(self, gradebook: Any) -> None:
        """Write the table."""
        wanted = set(map(str, self.assignment))
        chosen = [one for one in gradebook.assignments if not wanted or one.name in wanted]
        people = set(map(str, self.student))
        students = [one for one in gradebook.students if not people or one.id in people]
        target = Path(self.to or "grades.csv")
        target.write_text(_table(chosen, students), encoding="utf-8", newline="")
        self.log.info("Exported grades to %s", target)


def _table(assignments: Collection[Any], students: Sequence[Any]) -> str:
    rows = [row for one in assignments for row in _rows(one, students)]
    more = sorted({column for row in rows for column in row} - set(HEAD))
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow([harmless(column) for column in (*HEAD, *more)])
    table.writerows([row.get(column, "") for column in (*HEAD, *more)] for row in rows)
    return text.getvalue()


def _rows(assignment: Any, students: Sequence[Any]) -> Iterator[Mapping[str, str]]:
    """Yield a row for each student; who handed in nothing has no points."""
    handed_in = {one.student_id: one for one in assignment.submissions}
    for student in students:
        submission = handed_in.get(student.id)
        row = {
            "assignment": harmless(assignment.name),
            "student_id": harmless(student.id),
            "last_name": harmless(student.last_name or ""),
            "first_name": harmless(student.first_name or ""),
            "email": harmless(student.email or ""),
            "score": "0",
            "max_score": _number(assignment.max_score),
        }
        yield row if submission is None else row | _submitted(assignment.name, submission)


def _submitted(assignment: str, submission: Any) -> dict[str, str]:
    """Return the columns that only a submission has."""
    penalty = submission.late_submission_penalty or 0.0
    row = {
        "timestamp": str(submission.timestamp or ""),
        "score": _number(max(0.0, submission.score - penalty)),
        "late_submission_penalty": _number(penalty),
        "needs_manual_grade": "yes" if submission.needs_manual_grade else "no",
    }
    for notebook in submission.notebooks:
        for grade in notebook.grades:
            given = grade.auto_score is not None or grade.manual_score is not None
            row[f"{assignment}/{grade.name}"] = _number(grade.score) if given else ""
        for comment in notebook.comments:
            for line in (comment.auto_comment or "").splitlines():
                if line.startswith(BEHAVES):
                    text = harmless(line.removeprefix(BEHAVES).strip())
                    row[f"{assignment}/{comment.name} behaves like"] = text
    return row


def _number(points: float | None) -> str:
    return "" if points is None else f"{points:.10g}"
