"""A course of one exercise that nbgrader works in, and what learners hand in there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI

from autograder.exercises import Public
from autograder.model import Report, Submission
from autograder.nbgrader.course import course_directory
from autograder.nbgrader.gradebook import open_gradebook
from autograder.nbgrader.parity import lay
from tests.conftest import EXERCISE, put

NBGRADERS_OWN = (
    "ignore::sqlalchemy.exc.SAWarning",
    "ignore::DeprecationWarning",
    "ignore::ResourceWarning",
    "ignore::pytest.PytestUnraisableExceptionWarning",
)
"""What nbgrader does when it is called from Python; its commands keep it to themselves."""


def run(root: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the environment's programs in a course."""
    here = Path(sys.executable).parent
    path = os.pathsep.join((str(here), os.environ["PATH"]))
    return subprocess.run(
        [here / program, *arguments],
        cwd=root,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def told(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return the lines of a program's output that are more than information."""
    lines = (done.stdout + done.stderr).splitlines()
    return [line for line in lines if line.strip() and "| INFO]" not in line]


def api(root: Path) -> Any:
    """Return nbgrader's own interface to a course."""
    directory = course_directory(root)
    return NbGraderAPI(coursedir=directory, config=directory.config)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a gradebook with nothing in it; making one takes nbgrader seconds."""
    path = tmp_path_factory.mktemp("empty") / "gradebook.db"
    with open_gradebook(f"sqlite:///{path}", "gradient-descent"):
        pass
    return path


@pytest.fixture(scope="session")
def workshop(
    course: Path, tmp_path_factory: pytest.TempPathFactory, empty: Path
) -> Callable[[], Path]:
    """Return what makes a course of one exercise, each time a new one."""

    def make() -> Path:
        root = tmp_path_factory.mktemp("course")
        lay(course, root, EXERCISE)
        shutil.copy(empty, root)
        return root

    return make


def hand_in(root: Path, student: str, files: Mapping[str, bytes]) -> Path:
    """Hand something in, in nbgrader's layout."""
    return put(root / "submitted" / student / EXERCISE, files)


def marks(url: str, student: str) -> dict[str, tuple[float | None, float | None, bool]]:
    """Return a student's marks: automatic, by hand, and whether a teacher has to look."""
    with Gradebook(url, "test") as book:
        notebook = book.find_submission_notebook(EXERCISE, EXERCISE, student)
        return {
            grade.name: (grade.auto_score, grade.manual_score, grade.needs_manual_grade)
            for grade in notebook.grades
        }


def comments(url: str, student: str) -> dict[str, tuple[str | None, str | None]]:
    """Return the comments on a student's cells: automatic, and by hand."""
    with Gradebook(url, "test") as book:
        notebook = book.find_submission_notebook(EXERCISE, EXERCISE, student)
        return {one.name: (one.auto_comment, one.manual_comment) for one in notebook.comments}


def total(url: str, student: str) -> float:
    """Return what nbgrader itself takes for a student's score."""
    with Gradebook(url, "test") as book:
        return float(book.find_submission(EXERCISE, student).score)


def cells(raw: bytes) -> dict[str, dict[str, Any]]:
    """Return a notebook's cells by their ids."""
    return {one["id"]: one for one in json.loads(raw)["cells"]}


@pytest.fixture
def judged(public: Public, graded: Callable[[Mapping[str, bytes]], Report]) -> Any:
    """Return what grades files, and returns them as a submission with its report."""

    def from_files(files: Mapping[str, bytes]) -> tuple[Submission, Report]:
        submission = Submission(student="ada", exercise=public.exercise.name, files=dict(files))
        return submission, graded(files)

    return from_files
