"""The course, a lane, one seed's questions, and short ways to make a submission."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from autograder.collect import collect
from autograder.course import load_sources
from autograder.exercises import Public
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report
from autograder.notebooks import filled, released
from autograder.publics import public_of
from autograder.run.lane import Lane, open_lane
from autograder.sources import Source

EXERCISE = "01-downhill"
NOTEBOOK = f"{EXERCISE}.ipynb"
SEED = 7

Cells = list[dict[str, Any]]
Grade = Callable[[Mapping[str, bytes]], Report]


@pytest.fixture(scope="session")
def course() -> Path:
    """Return the folder of the course: the repository's."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def source(course: Path) -> Source:
    """Return the first exercise, with all that only teachers hold."""
    return load_sources(course, [EXERCISE])[EXERCISE]


@pytest.fixture(scope="session")
def lane() -> Iterator[Lane]:
    """Return a lane that every POSIX system has."""
    with open_lane("limited") as lane:
        yield lane


@pytest.fixture(scope="session")
def public(source: Source, lane: Lane) -> Public:
    """Return the exercise as it is graded, with the questions of one seed."""
    return public_of(source, make_key(source, SEED, lane.interview_trusted))


@pytest.fixture(scope="session")
def scripts(source: Source) -> dict[str, bytes]:
    """Return right answers in the form of scripts."""
    return dict(source.reference)


@pytest.fixture(scope="session")
def notebook(source: Source) -> bytes:
    """Return right answers in the form of the notebook."""
    answers = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}
    return filled(released(source)[0], answers)


@pytest.fixture
def graded(tmp_path: Path, public: Public, lane: Lane) -> Grade:
    """Return what grades files: they are written to a folder, collected, run and judged."""

    def from_files(files: Mapping[str, bytes]) -> Report:
        folder = put(tmp_path / "handed-in", files)
        return grade(public, collect(folder, "ada", public), lane.interview, lane.rung)

    return from_files


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write `files` into `folder`, which is made, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def edited(notebook: bytes, change: Callable[[Cells], object]) -> bytes:
    """Return the notebook after `change` was made to its list of cells."""
    content = json.loads(notebook)
    change(content["cells"])
    return json.dumps(content).encode()


def cell(cells: Cells, identity: str) -> dict[str, Any]:
    """Return the cell of that id."""
    return next(one for one in cells if one.get("id") == identity)


def code(source: str, identity: str = "mine") -> dict[str, Any]:
    """Return a code cell that a learner added."""
    head: dict[str, Any] = {"cell_type": "code", "id": identity, "metadata": {}}
    return head | {"execution_count": None, "outputs": [], "source": source}
