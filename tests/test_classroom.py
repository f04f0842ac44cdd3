"""The sample class gets the marks that its teacher expects."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from autograder import cli

CLASS = Path(__file__).parent / "classroom"
EXERCISE = "01-downhill"


def expected() -> dict[str, dict[str, str]]:
    """Return the expected row of each student."""
    with (CLASS / "expected.csv").open(encoding="utf-8", newline="") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Grade the sample class by the command."""
    folder = tmp_path_factory.mktemp("graded")
    assert cli.main(["grade", str(CLASS), "--out", str(folder), "--jobs", "2", "--seed", "5"]) == 0
    return folder


def test_every_student_has_an_expected_mark() -> None:
    """The class and the list of expected marks name the same forty students."""
    students = {path.name for path in CLASS.iterdir() if path.is_dir()}
    assert students == set(expected())
    assert len(students) == 40


def test_marks_are_those_expected(out: Path) -> None:
    """Score and status of every student are what the teacher wrote down beforehand."""
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    told = {name: (float(row["score"]), row["status"]) for name, row in rows.items()}
    wanted = {name: (float(row["score"]), row["status"]) for name, row in expected().items()}
    assert told == wanted


def test_every_lost_point_has_a_reason(out: Path) -> None:
    """Whoever lost points reads why, at each check that did not pass."""
    for name in expected():
        report = json.loads((out / name / f"{EXERCISE}.json").read_bytes())
        for finding in report["findings"]:
            assert (finding["verdict"] == "pass") == (finding["points"] == finding["max_points"])
            assert (finding["verdict"] == "pass") == (not finding["because"]), (name, finding)


def test_no_reason_holds_the_answer(out: Path) -> None:
    """No page and no report of the class holds the reference's line."""
    for path in out.rglob("*.*"):
        if path.suffix in (".json", ".html"):
            bare = "".join(path.read_text(encoding="utf-8").split())
            assert "x-learning_rate*gradx" not in bare, path
