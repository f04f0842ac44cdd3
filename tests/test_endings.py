"""A file that stops with an error is told so, however much of it counts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import msgspec
import pytest

from autograder.course import load_sources
from autograder.exercises import Public
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report, Submission
from autograder.notebooks import filled, released
from autograder.publics import public_of
from autograder.report import as_json, html
from autograder.run.lane import Lane
from autograder.sources import Source
from tests.conftest import EXERCISE, NOTEBOOK, Grade, edited

COURSE = Path(__file__).resolve().parent.parent
NAMES = sorted(folder.name for folder in (COURSE / "solutions").iterdir() if folder.is_dir())
DIVIDED = "stopped with ZeroDivisionError: division by zero"
COUNTS = "What it had done by then counts."

Prepared = Callable[[str], tuple[Source, Public]]
GradeIn = Callable[[str, Mapping[str, bytes]], Report]


@pytest.fixture(scope="module")
def prepared(lane: Lane) -> Prepared:
    """Return what prepares an exercise, without its wrong ways, which `verify` tries."""

    @cache
    def of(name: str) -> tuple[Source, Public]:
        source = msgspec.structs.replace(load_sources(COURSE, [name])[name], wrong=())
        return source, public_of(source, make_key(source, 3, lane.interview_trusted))

    return of


@pytest.fixture
def report_on(prepared: Prepared, lane: Lane) -> GradeIn:
    """Return what grades files in one of the exercises."""

    def of(name: str, files: Mapping[str, bytes]) -> Report:
        submission = Submission(student="ada", exercise=name, files=dict(files))
        return grade(prepared(name)[1], submission, lane.interview, lane.rung)

    return of


@pytest.mark.parametrize("name", NAMES)
def test_an_error_on_the_last_line_costs_nothing_and_is_told(
    name: str, prepared: Prepared, report_on: GradeIn
) -> None:
    """In each file of each exercise: full marks, and a note with the error and its line."""
    source, _ = prepared(name)
    for file, right in source.reference.items():
        report = report_on(name, source.reference | {file: right + b"\n1 / 0\n"})
        line = right.count(b"\n") + 2
        note = f"{file} {DIVIDED} (line {line} of {file}). {COUNTS}"
        assert (report.score, report.intake) == (report.max_score, (note,))
        assert json.loads(as_json.render(report))["intake"] == [note]
        assert note in html.render(report)


@pytest.mark.parametrize("name", NAMES)
def test_right_work_comes_to_its_end(name: str, prepared: Prepared, report_on: GradeIn) -> None:
    """Nothing is said of files that nothing stops, right or still open."""
    source, _ = prepared(name)
    stubs = {template.file: template.stub.encode() for template in source.templates}
    for files in (source.reference, stubs):
        assert not [note for note in report_on(name, files).intake if "stopped" in note]


@pytest.mark.parametrize("name", NAMES)
def test_an_error_in_a_cell_is_told(name: str, prepared: Prepared, report_on: GradeIn) -> None:
    """In a notebook the note names the cell, and no file."""
    source, _ = prepared(name)
    answers = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}
    last = source.exercise.slots[-1].name
    answers[last] += "\n1 / 0\n"
    notebook = filled(released(source)[0], answers)
    report = report_on(name, {f"{name}.ipynb": notebook})
    assert report.score == report.max_score
    (note,) = report.intake
    assert f"{DIVIDED} (line " in note
    assert " of cell " in note
    assert not any(file in note for file in source.exercise.files)


def test_an_error_that_a_finding_tells_is_told_once(
    graded: Grade, scripts: dict[str, bytes]
) -> None:
    """Where the error is why a check failed, the check says it, and no note repeats it."""
    report = graded(scripts | {"gd.py": b"1 / 0\n" + scripts["gd.py"]})
    assert any(f"gd.py {DIVIDED} (line 1 of gd.py)." in one.because for one in report.findings)
    assert not [note for note in report.intake if DIVIDED in note]


def test_another_error_than_the_findings_is_told(graded: Grade, scripts: dict[str, bytes]) -> None:
    """A wrong answer is no reason to keep quiet about an error."""
    wrong = scripts["gd.py"].replace(b"x - ", b"x + ")
    assert wrong != scripts["gd.py"]
    report = graded(scripts | {"gd.py": wrong + b"\n1 / 0\n"})
    assert report.diagnosis is not None
    assert report.diagnosis.name == "climbs_the_gradient"
    assert [DIVIDED in note for note in report.intake] == [True]


@pytest.mark.parametrize(
    "change",
    [
        (b"def gradient_descent_update(", b"def update("),
        (b"return x - learning_rate * gradx", b"return x + learning_rate * gradx**3"),
    ],
    ids=["another name", "outgrows the machine"],
)
def test_what_another_mistake_brings_about_is_no_further_one(
    change: tuple[bytes, bytes], graded: Grade, scripts: dict[str, bytes]
) -> None:
    """A script that only a wrong function stops is not blamed for it."""
    wrong = scripts["gd.py"].replace(*change)
    assert wrong != scripts["gd.py"]
    report = graded(scripts | {"gd.py": wrong})
    assert report.score is not None
    assert report.score < report.max_score
    assert report.intake == ()


def test_a_script_that_stops_by_itself_beside_another_mistake(
    graded: Grade, scripts: dict[str, bytes]
) -> None:
    """What stops it whatever the function returns is told."""
    wrong = scripts["gd.py"].replace(b"x - ", b"x + ")
    report = graded({"gd.py": wrong, "f.py": scripts["f.py"] + b"\n1 / 0\n"})
    (note,) = report.intake
    assert note.startswith(f"f.py {DIVIDED}")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("import sys; sys.exit()", ""),
        ("raise SystemExit(0)", ""),
        ("raise NotImplementedError('TODO 9: later')", ""),
        ("raise SystemExit('no')", "stopped with SystemExit: no (line {}"),
        ("raise PermissionError", "did what is not allowed (line {}"),
        ("raise MemoryError", "ran out of memory (line {}"),
        ("input()", "asked for input (line {}"),
    ],
)
@pytest.mark.parametrize("file", ["gd.py", "f.py"])
def test_how_a_file_ends(
    file: str, line: str, told: str, graded: Grade, scripts: dict[str, bytes]
) -> None:
    """Whatever stops a file is told with its line; leaving on purpose, or an open task, is not."""
    report = graded(scripts | {file: scripts[file] + f"\n{line}\n".encode()})
    assert report.score == report.max_score
    expected = told.format(scripts[file].count(b"\n") + 2)
    assert [expected in note for note in report.intake] == ([True] if told else [])


def test_only_the_first_error_of_a_notebook_is_told(graded: Grade, notebook: bytes) -> None:
    """Two cells that stop give one note, on the first; the cells after them are run."""

    def break_all(cells: list[dict[str, object]]) -> None:
        for one in cells:
            if one["cell_type"] == "code" and "gradient_descent_update(x" in str(one["source"]):
                one["source"] = "".join(one["source"]) + "\n1 / 0\n"  # type: ignore[arg-type]

    report = graded({NOTEBOOK: edited(notebook, break_all)})
    assert report.exercise == EXERCISE
    assert report.score == report.max_score
    assert len([note for note in report.intake if DIVIDED in note]) == 1
