"""The table that `nbgrader export` makes with the kit's exporter."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.nbgrader.export import HEAD, Checks
from tests.nbgrader.conftest import NBGRADERS_OWN

pytestmark = [pytest.mark.filterwarnings(one) for one in NBGRADERS_OWN]

NASTY = '=HYPERLINK("http://x","y")'
NAME = 'O"Neil, "the\nquick"'


@pytest.fixture
def gradebook(tmp_path: Path, empty: Path) -> Gradebook:
    """Return a gradebook with names that break careless tables."""
    shutil.copy(empty, tmp_path / "gradebook.db")
    book = Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}", "gradient-descent")
    book.add_student("ada", first_name=NASTY, last_name=NAME, email="+1@x.org")
    book.add_student("ben")
    book.add_assignment("one")
    book.add_notebook("one", "one")
    book.add_grade_cell("check-a", "one", "one", max_score=2, cell_type="code")
    book.add_grade_cell("essay", "one", "one", max_score=3, cell_type="markdown")
    book.add_solution_cell("a", "one", "one")
    book.add_submission("one", "ada")
    book.find_grade("check-a", "one", "one", "ada").auto_score = 1.5
    comment = book.find_comment("a", "one", "one", "ada")
    comment.auto_comment = "Your code behaves like this: @SUM(walker)\n\n✗ Not yet. (1.5 of 2)"
    book.db.commit()
    return book


def exported(gradebook: Gradebook, tmp_path: Path, **chosen: list[str]) -> list[dict[str, str]]:
    """Return the table's rows."""
    Checks(to=str(tmp_path / "out.csv"), **chosen).export(gradebook)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_for_each_student(gradebook: Gradebook, tmp_path: Path) -> None:
    """Points of each check and what the code behaves like; who handed in nothing has none."""
    ada, ben = sorted(exported(gradebook, tmp_path), key=lambda row: row["student_id"])
    assert list(ada)[: len(HEAD)] == list(HEAD)
    assert (ada["score"], ada["max_score"], ada["needs_manual_grade"]) == ("1.5", "5", "yes")
    assert (ada["one/check-a"], ada["one/essay"]) == ("1.5", "")
    assert ada["one/a behaves like"] == "'@SUM(walker)"
    assert (ben["score"], ben["one/check-a"]) == ("0", "")


def test_nothing_is_a_formula_and_no_row_is_torn(gradebook: Gradebook, tmp_path: Path) -> None:
    """Quotes, commas and line ends stay in their cell, and no spreadsheet runs anything."""
    rows = exported(gradebook, tmp_path)
    assert len(rows) == 2
    for row in rows:
        for text in row.values():
            assert not text.startswith(("=", "+", "-", "@"))
    (ada,) = [row for row in rows if row["student_id"] == "ada"]
    assert ada["last_name"].startswith('O"Neil, "the')


def test_what_is_chosen(gradebook: Gradebook, tmp_path: Path) -> None:
    """`--student` and `--assignment` choose rows."""
    rows = exported(gradebook, tmp_path, student=["ben"])
    assert [row["student_id"] for row in rows] == ["ben"]
    assert exported(gradebook, tmp_path, assignment=["two"]) == []
