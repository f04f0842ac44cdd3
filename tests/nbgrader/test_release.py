"""`nbgrader generate_assignment` releases what the build releases, or nothing at all."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbgrader.utils import compute_checksum

from autograder.nbgrader.course import run
from autograder.notebooks import released, source_notebook
from autograder.sources import Source
from autograder.templates import BEGIN, END
from tests.conftest import EXERCISE, NOTEBOOK
from tests.nbgrader.conftest import NBGRADERS_OWN, api, told

pytestmark = [pytest.mark.filterwarnings(one) for one in NBGRADERS_OWN]


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, by name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def root(workshop: Callable[[], Path], course: Path) -> Path:
    """Return a course, with entries in its banks and what teachers leave lying about."""
    root = workshop()
    source, mine = course / "solutions" / EXERCISE, root / "solutions" / EXERCISE
    for bank in ("wrong", "right"):
        (mine / bank).mkdir()
        for path in sorted((source / bank).glob("*.py"))[:2]:
            shutil.copy(path, mine / bank)
    shutil.copytree(source / "right" / "tabs", mine / "right" / "tabs")
    (mine / "notes.md").write_text("return x - learning_rate * gradx\n")
    return root


@pytest.fixture(scope="module")
def generated(root: Path) -> subprocess.CompletedProcess[str]:
    """Return what became of the command in it."""
    return run(root, "nbgrader", "generate_assignment", EXERCISE)


def test_it_releases_what_the_build_does(
    generated: subprocess.CompletedProcess[str], root: Path, course: Path
) -> None:
    """Every file of assignments/ is made, byte for byte, and no other, without a warning."""
    assert (generated.returncode, told(generated)) == (0, [])
    assert files(root / "assignments" / EXERCISE) == files(course / "assignments" / EXERCISE)


def test_an_answer_in_the_release_stops_it(workshop: Callable[[], Path]) -> None:
    """Where any file would hold the answer, the command fails and leaves no release behind."""
    leaky = workshop()
    note = leaky / "solutions" / EXERCISE / "note.txt"
    note.write_text("Psst: return x - learning_rate * gradx\n")
    done = api(leaky).generate_assignment(EXERCISE)
    assert not done["success"]
    assert "note.txt holds a line of the solution" in done["log"]
    assert not (leaky / "assignments" / EXERCISE).exists()


def test_a_mark_that_is_never_closed_stops_it(workshop: Callable[[], Path]) -> None:
    """A solution without its end is an error, and no release."""
    torn = workshop()
    path = torn / "solutions" / EXERCISE / NOTEBOOK
    path.write_text(path.read_text().replace(END, "# the end"))
    done = api(torn).generate_assignment(EXERCISE)
    assert not done["success"]
    assert "is never closed" in done["log"]
    assert not (torn / "assignments" / EXERCISE).exists()


def test_the_source_notebook_holds_the_reference(source: Source) -> None:
    """Each slot's cell is the reference's code between the marks; the rest is as released."""
    teacher = {one["id"]: one for one in json.loads(source_notebook(source))["cells"]}
    learner = {one["id"]: one for one in json.loads(released(source)[0])["cells"]}
    assert list(teacher) == list(learner)
    different = {id_ for id_ in teacher if teacher[id_]["source"] != learner[id_]["source"]}
    slots = {slot.name for slot in source.exercise.slots}
    assert slots <= different
    for slot in slots:
        text = "".join(teacher[slot]["source"])
        assert text.count(BEGIN) == text.count(END) == 1
        assert source.answer(slot).strip().splitlines()[-1] in text
    for id_ in different - slots:
        assert teacher[id_]["metadata"]["nbgrader"]["solution"]


def test_checksums_are_nbgraders(source: Source) -> None:
    """What is graded or locked has the checksum that nbgrader gives it when it is released."""
    book = nbformat.reads(released(source)[0].decode(), as_version=4)
    known = [cell for cell in book.cells if "nbgrader" in cell.metadata]
    assert len(known) > len(source.exercise.checks)
    for cell in known:
        assert cell.metadata.nbgrader.checksum == compute_checksum(cell), cell.id


def test_what_is_graded_cannot_be_deleted(source: Source) -> None:
    """Jupyter lets nobody delete a graded cell, nor edit a check."""
    for cell in json.loads(released(source)[0])["cells"]:
        about = cell["metadata"].get("nbgrader")
        if about is not None:
            assert cell["metadata"]["deletable"] is False
            assert ("editable" in cell["metadata"]) == (not about["solution"])
