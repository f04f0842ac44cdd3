"""nbgrader's gradebook: students, submissions, automatic marks and comments are written to it.

What a teacher has entered is never touched: marks and comments by hand have columns of their own.
Each batch is one short transaction, which may be repeated: formgrader can be open all the while.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import SaveCells
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError

from autograder.errors import KitError
from autograder.nbgrader.course import environment
from autograder.nbgrader.marks import Entry
from autograder.nbgrader.rows import written

BATCH: Final = 50
"""Submissions in one transaction: a tenth of a second in which nobody else can write."""
_WAIT: Final = "30"
"""Seconds that SQLite waits for another program to finish writing."""
_ATTEMPTS: Final = 6


class GradebookError(KitError):
    """The gradebook cannot be used; the message says why and what to do."""


class Book:
    """An open gradebook."""

    def __init__(self, url: str, gradebook: Any) -> None:
        """Know where the gradebook is."""
        self._url = url
        self._gradebook = gradebook

    def know(self, exercise: str, notebook: bytes) -> None:
        """Make the exercise known, with its released notebook; do nothing where it is already.

        Raises:
            GradebookError: another version of it is known, and has been handed in.
        """
        book = nbformat.reads(notebook.decode(), as_version=4)  # type: ignore[no-untyped-call]
        cells = [cell for cell in book.cells if "nbgrader" in cell.metadata]
        wanted = {c.metadata.nbgrader.grade_id: c.metadata.nbgrader.checksum for c in cells}
        try:
            known = self._gradebook.find_notebook(exercise, exercise)
        except MissingEntry:
            self._gradebook.update_or_create_assignment(exercise)
        else:
            if {cell.name: cell.checksum for cell in known.source_cells} == wanted:
                return
        about = {"notebook": exercise, "assignment": exercise, "db_url": self._url}
        try:
            SaveCells().preprocess(book, {"nbgrader": about})
        except RuntimeError as error:
            raise GradebookError(
                f"the gradebook holds hand-ins of another version of {exercise}: "
                "name another gradebook, or grade with that version."
            ) from error

    def write(self, entries: Sequence[Entry]) -> int:
        """Write a batch on one exercise that is known; return how many changed anything."""
        session = self._gradebook.db
        exercise = entries[0].exercise
        for attempt in range(_ATTEMPTS):
            try:
                changed = written(
                    session, self._gradebook.find_notebook(exercise, exercise), entries
                )
                session.commit()
            except (OperationalError, IntegrityError):
                # Another program was writing; what it wrote is looked at anew.
                session.rollback()
                if attempt == _ATTEMPTS - 1:
                    raise
                time.sleep(0.05 * 2**attempt)
            else:
                return changed
            finally:
                session.expunge_all()
        raise AssertionError


@contextmanager
def open_gradebook(url: str, course: str) -> Iterator[Book]:
    """Open the gradebook at a database's URL, or make it.

    Raises:
        GradebookError: there is none, or it cannot be written to.
    """
    try:
        patient = _patient(url)
        with _own_programs():
            gradebook = Gradebook(patient, course)
    except (SQLAlchemyError, ImportError, OSError) as error:
        raise GradebookError(_cannot(url, error)) from error
    try:
        yield Book(patient, gradebook)
    except SQLAlchemyError as error:
        raise GradebookError(_cannot(url, error)) from error
    finally:
        gradebook.close()


def _patient(url: str) -> str:
    """Return the URL such that SQLite waits while another program writes."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and "timeout" not in parsed.query:
        parsed = parsed.update_query_dict({"timeout": _WAIT})
    return parsed.render_as_string(hide_password=False)


@contextmanager
def _own_programs() -> Iterator[None]:
    """Let nbgrader find the programs that were installed beside it: a new gradebook takes one."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = environment()["PATH"]
    try:
        yield
    finally:
        os.environ["PATH"] = before


def _cannot(url: str, error: Exception) -> str:
    """Return what to say of a gradebook that cannot be used, without its password."""
    try:
        shown = make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        shown = url
    reason = str(getattr(error, "orig", None) or error).strip().partition("\n")[0].rstrip(".")
    return (
        f"the gradebook {shown} cannot be used ({reason}): "
        "name a database, as in --gradebook sqlite:///gradebook.db."
    )
