"""A course of one exercise that nbgrader works in, and what learners hand in there."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI

from autograder.exercises import Public
from autograder.model import Report, Submission
from autograder.nbgrader.course import course_directory, environment
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


@contextmanager
def formgrader(root: Path) -> Iterator[tuple[str, Path]]:
    """Start formgrader in a course; yield its address, and where its server writes what it says."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = root.with_name(f"{root.name}-jupyter")
    home.mkdir()
    places = {name: str(home) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "HOME")}
    options = ["--no-browser", "--allow-root", f"--ServerApp.port={port}"]
    options += ["--IdentityProvider.token=", "--ServerApp.password="]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            [Path(sys.executable).parent / "jupyter-server", *options],
            cwd=root,
            env=environment() | places,
            stdout=log,
            stderr=log,
        )
    try:
        address = f"http://127.0.0.1:{port}/formgrader"
        _wait_for(f"{address}/gradebook", server)
        yield address, home / "log"
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    """Return once the server answers."""
    for _ in range(240):
        assert server.poll() is None
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own server
                return
        except OSError:
            time.sleep(0.25)
    pytest.fail("formgrader does not start")


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
