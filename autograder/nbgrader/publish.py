"""The kit's reports, put where nbgrader and its formgrader look for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final

import msgspec
from nbgrader.utils import parse_utc

from autograder.build import PICTURES
from autograder.collect.folder import read
from autograder.course import SOLUTIONS
from autograder.exercises import Public
from autograder.model import Report, Submission
from autograder.nbgrader.book import autograded
from autograder.nbgrader.course import course_directory
from autograder.nbgrader.gradebook import BATCH, open_gradebook
from autograder.nbgrader.marks import Entry, entry

_TIMESTAMP: Final = "timestamp.txt"
"""Where nbgrader notes when something was handed in."""
_COURSE: Final = "default_course"


class Found(msgspec.Struct, frozen=True):
    """One submission, where it lay, and the report on it."""

    submission: Submission
    folder: Path
    report: Report


def reach(course: Path, url: str) -> None:
    """Open the gradebook once: what cannot be written to is told before a class is graded.

    Raises:
        GradebookError: the gradebook cannot be used.
    """
    with open_gradebook(url, course_directory(course).course_id or _COURSE):
        pass


def publish(
    course: Path,
    url: str,
    publics: Mapping[str, Public],
    notebooks: Mapping[str, bytes],
    found: Iterable[Found],
) -> int:
    """Write marks, comments and autograded notebooks; return how many entries changed.

    Args:
        course: the folder of the course.
        url: the gradebook's database, as nbgrader takes it.
        publics: the exercises, with their keys.
        notebooks: the exercises' released notebooks.
        found: all that is to be written, in any order.

    Raises:
        GradebookError: the gradebook cannot be used.
    """
    directory = course_directory(course)
    changed = 0
    # Without a name nbgrader knows no course, and PostgreSQL insists on one.
    with open_gradebook(url, directory.course_id or _COURSE) as book:
        for name, notebook in notebooks.items():
            book.know(name, notebook)
        each = iter(found)
        while batch := list(islice(each, BATCH)):
            for name in sorted({one.report.exercise for one in batch}):
                entries = [
                    _published(directory, course, publics[name], notebooks[name], one)
                    for one in batch
                    if one.report.exercise == name
                ]
                changed += book.write(entries)
    return changed


def _published(directory: Any, course: Path, public: Public, notebook: bytes, one: Found) -> Entry:
    """Write the autograded notebook; return what belongs into the gradebook."""
    name = public.exercise.name
    step = directory.autograded_directory
    folder = Path(directory.format_path(step, one.report.student, name))
    made = autograded(public, notebook, one.submission, one.report)
    before = _cells(folder / f"{name}.ipynb")
    # As Jupyter writes it, and much faster than the standard library does.
    raw = msgspec.json.format(msgspec.json.encode(made, order="sorted"), indent=1) + b"\n"
    _put(folder / f"{name}.ipynb", raw)
    for picture in sorted((course / SOLUTIONS / name / PICTURES).glob("*.*")):
        if picture.suffix != ".txt":
            _put(folder / PICTURES / picture.name, picture.read_bytes())
    return entry(public, one.report, made["cells"], before, _timestamp(one.folder))


def _cells(path: Path) -> list[dict[str, Any]]:
    """Return the cells of the notebook that is there already, if it is one."""
    try:
        return list(json.loads(path.read_bytes())["cells"])
    except (OSError, ValueError, TypeError, KeyError):
        return []


def _put(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, and only where it is not there yet."""
    try:
        if path.read_bytes() == content:
            return
    except OSError:
        path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(content)
    draft.replace(path)


def _timestamp(folder: Path) -> datetime | None:
    """Return when nbgrader noted that the folder was handed in."""
    raw = read(folder / _TIMESTAMP)
    if isinstance(raw, str):
        return None
    try:
        return parse_utc(raw.decode("ascii").strip()[:80])  # type: ignore[no-any-return]
    except (ValueError, OverflowError):
        return None
