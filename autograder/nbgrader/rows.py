"""The rows of nbgrader's gradebook that say what became of some submissions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any, Final

from nbgrader.api import (
    Comment,
    Grade,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    new_uuid,
)
from sqlalchemy import insert, select, update

from autograder.nbgrader.marks import Entry

_Change = tuple[str, bool, dict[str, Any]]
"""A student, whether the row is there already, and what is to be written to it."""
_MARK: Final = (Grade.auto_score, Grade.manual_score, Grade.needs_manual_grade)


def written(session: Any, notebook: Notebook, entries: Sequence[Entry]) -> int:
    """Write what is not there as it should be, and commit nothing; return for how many entries.

    Args:
        session: the gradebook's.
        notebook: the exercise's notebook in it.
        entries: one for each student, all on this notebook.
    """
    books = _submitted(session, notebook, entries)
    changed: set[str] = set()
    for table, found in (
        (Grade, _marks(session, notebook, books, entries)),
        (Comment, _comments(session, notebook, books, entries)),
    ):
        new: list[dict[str, Any]] = []
        old: list[dict[str, Any]] = []
        for student, known, row in found:
            (old if known else new).append(row)
            changed.add(student)
        _run(session, insert(table), new)
        _run(session, update(table), old)
    return len(changed)


def _marks(
    session: Any, notebook: Notebook, books: Mapping[str, str], entries: Sequence[Entry]
) -> Iterator[_Change]:
    rows = _rows(session, Grade, books.values(), _MARK)
    for entry, cell in product(entries, notebook.grade_cells):
        place = books[entry.student], cell.id
        points = entry.marks.get(cell.name)
        if (row := rows.get(place)) is None:
            fields = {"auto_score": points, "needs_manual_grade": points is None}
            yield entry.student, False, _new(place) | fields
        elif row.auto_score != points or (
            cell.name in entry.rewritten and row.manual_score is not None
        ):
            # A mark by hand stays what counts; what it stands on has changed, so it is shown again.
            needs = points is None or row.manual_score is not None
            fields = {"auto_score": points, "needs_manual_grade": needs}
            yield entry.student, True, {"id": row.id} | fields


def _comments(
    session: Any, notebook: Notebook, books: Mapping[str, str], entries: Sequence[Entry]
) -> Iterator[_Change]:
    rows = _rows(session, Comment, books.values(), (Comment.auto_comment,))
    for entry, cell in product(entries, notebook.solution_cells):
        place = books[entry.student], cell.id
        text = entry.comments.get(cell.name)
        if (row := rows.get(place)) is None:
            yield entry.student, False, _new(place) | {"auto_comment": text}
        elif row.auto_comment != text:
            yield entry.student, True, {"id": row.id, "auto_comment": text}


def _submitted(session: Any, notebook: Notebook, entries: Sequence[Entry]) -> dict[str, str]:
    """Return the id of each student's submitted notebook; make what is missing on the way there."""
    times = {entry.student: entry.timestamp for entry in entries}
    known = set(session.scalars(select(Student.id).where(Student.id.in_(times))))
    _run(session, insert(Student), [_person(who) for who in times if who not in known])

    rows = session.execute(
        select(
            SubmittedAssignment.student_id, SubmittedAssignment.id, SubmittedAssignment.timestamp
        )
        .where(SubmittedAssignment.assignment_id == notebook.assignment_id)
        .where(SubmittedAssignment.student_id.in_(times))
    ).all()
    submissions = {row.student_id: row.id for row in rows}
    fresh = [
        {"id": new_uuid(), "assignment_id": notebook.assignment_id, "student_id": who}
        | {"timestamp": times[who]}
        for who in times
        if who not in submissions
    ]
    _run(session, insert(SubmittedAssignment), fresh)
    later = [
        {"id": row.id, "timestamp": times[row.student_id]}
        for row in rows
        if times[row.student_id] not in (None, row.timestamp)
    ]
    _run(session, update(SubmittedAssignment), later)
    submissions |= {row["student_id"]: row["id"] for row in fresh}
    return _books(session, notebook, submissions)


def _person(name: str) -> dict[str, Any]:
    """Return a new student's row, with a first and a last name where the name has two parts."""
    first, _, last = name.rpartition(" ")
    return {"id": name, "first_name": first or None, "last_name": last if first else None}


def _books(session: Any, notebook: Notebook, submissions: Mapping[str, str]) -> dict[str, str]:
    """Return the id of each student's submitted notebook, by the ids of the submissions."""
    query = (
        select(SubmittedNotebook.assignment_id, SubmittedNotebook.id)
        .where(SubmittedNotebook.notebook_id == notebook.id)
        .where(SubmittedNotebook.assignment_id.in_(submissions.values()))
    )
    books = {row.assignment_id: row.id for row in session.execute(query)}
    fresh = [
        {"id": new_uuid(), "notebook_id": notebook.id, "assignment_id": one, "flagged": False}
        for one in submissions.values()
        if one not in books
    ]
    _run(session, insert(SubmittedNotebook), fresh)
    books |= {row["assignment_id"]: row["id"] for row in fresh}
    return {who: books[one] for who, one in submissions.items()}


def _rows(
    session: Any, table: Any, books: Iterable[str], fields: Sequence[Any]
) -> dict[tuple[str, str], Any]:
    """Return the rows of marks or comments, by submitted notebook and cell."""
    query = select(table.id, table.notebook_id, table.cell_id, *fields)
    rows = session.execute(query.where(table.notebook_id.in_(list(books))))
    return {(row.notebook_id, row.cell_id): row for row in rows}


def _new(place: tuple[str, str]) -> dict[str, Any]:
    return {"id": new_uuid(), "notebook_id": place[0], "cell_id": place[1]}


def _run(session: Any, statement: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        session.execute(statement, rows)
