"""The released notebook is one that Jupyter and nbgrader take, and holds the whole exercise."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any

import msgspec
import nbformat
import pytest

from autograder.exercises import ExerciseError
from autograder.notebooks import filled, released

if TYPE_CHECKING:
    from autograder.sources import Source

FIELDS = {
    "cell_type": str,
    "checksum": str,
    "grade": bool,
    "grade_id": str,
    "locked": bool,
    "points": int | float,
    "schema_version": int,
    "solution": bool,
    "task": bool,
}
"""What nbgrader's schema 3 knows of a cell."""


@pytest.fixture(scope="module")
def book(source: Source) -> Any:
    """Return the released notebook, as nbformat reads it."""
    return read(released(source)[0])


def read(raw: bytes) -> Any:
    """Return a notebook as it is, not brought to another version."""
    return nbformat.reads(raw.decode(), as_version=nbformat.NO_CONVERT)  # type: ignore[no-untyped-call]


def about(book: Any) -> dict[str, Any]:
    """Return nbgrader's metadata of the cells that have any, by their ids."""
    return {c.id: c.metadata.nbgrader for c in book.cells if "nbgrader" in c.metadata}


def test_it_is_a_notebook(book: Any) -> None:
    """It keeps the newest version of the notebook format to the letter."""
    nbformat.validate(book)
    assert (book.nbformat, book.nbformat_minor) == (4, 5)


def test_ids_are_unique(book: Any) -> None:
    """No two cells share an id, in Jupyter's sense or in nbgrader's."""
    ids = [cell.id for cell in book.cells]
    assert len(ids) == len(set(ids))
    for id_, nbgrader in about(book).items():
        assert nbgrader.grade_id == id_


def test_nbgrader_takes_the_metadata(book: Any) -> None:
    """Schema 3: known fields of the right types, points on graded cells, and on no others."""
    for nbgrader in about(book).values():
        assert nbgrader.schema_version == 3
        assert set(nbgrader) - {"points"} == set(FIELDS) - {"points"}
        assert ("points" in nbgrader) == nbgrader.grade
        for field, content in nbgrader.items():
            assert isinstance(content, FIELDS[field]), field
        assert nbgrader.grade or nbgrader.solution or nbgrader.locked
        assert not nbgrader.task


def test_markdown_that_is_graded_is_written_by_the_learner(book: Any) -> None:
    """A written answer is graded and solution at once, as nbgrader wants it, and not locked."""
    written = [c for c in book.cells if c.cell_type == "markdown" and "nbgrader" in c.metadata]
    assert written
    for cell in written:
        nbgrader = cell.metadata.nbgrader
        assert (nbgrader.grade, nbgrader.solution, nbgrader.locked) == (True, True, False)
        assert nbgrader.points > 0
        assert cell.source == "YOUR ANSWER HERE"


def test_every_check_has_one_cell_with_its_points(book: Any, source: Source) -> None:
    """The graded code cells are the checks, in their order, locked, worth what they are worth."""
    graded = [c for c in book.cells if c.cell_type == "code" and about_of(c, "grade")]
    checks = source.exercise.checks
    assert [c.metadata.nbgrader.points for c in graded] == [check.points for check in checks]
    for cell, check in zip(graded, checks, strict=True):
        assert about_of(cell, "locked")
        assert not about_of(cell, "solution")
        assert cell.source.endswith(f'check("{check.name}", globals())')
        assert check.says in cell.source


def about_of(cell: Any, field: str) -> bool:
    """Return one field of a cell's nbgrader metadata."""
    return bool(cell.metadata.get("nbgrader", {}).get(field))


def test_every_slot_has_its_stub_to_write_in(book: Any, source: Source) -> None:
    """A slot's cell holds its stub, is not locked, and comes before the checks on it."""
    order = [cell.id for cell in book.cells]
    parts = {part.slot: part.text for t in source.templates for part in t.parts if part.slot}
    for slot in source.exercise.slots:
        cell = book.cells[order.index(slot.name)]
        assert cell.source == parts[slot.name].strip("\n")
        assert (about_of(cell, "solution"), about_of(cell, "grade")) == (True, False)
        assert not about_of(cell, "locked")
        for check in source.exercise.checks:
            if check.slot == slot.name:
                assert order.index(slot.name) < order.index(f"check-{check.name}")


def test_no_cell_imports_the_exercises_files(book: Any, source: Source) -> None:
    """In a notebook there are no files: what they define stands in the cells above."""
    siblings = {file.removesuffix(".py") for file in source.exercise.files}
    for cell in book.cells:
        if cell.cell_type == "code":
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.Import):
                    assert not siblings.intersection(alias.name for alias in node.names)
                elif isinstance(node, ast.ImportFrom):
                    assert node.module not in siblings


def test_the_lesson_is_there_without_directives(book: Any, source: Source) -> None:
    """Every heading and picture of the lesson stands in a text cell, and none of our marks."""
    texts = "\n".join(c.source for c in book.cells if c.cell_type == "markdown")
    assert "kit:" not in texts
    for line in re.findall(r"(?m)^(?:#+ |!\[).*$", source.lesson):
        assert line in texts


def test_the_grader_knows_every_code_cell(book: Any, source: Source) -> None:
    """The cells as data are the notebook's code cells: same ids, same sources, same order."""
    cells = released(source)[1]
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    assert [(cell.id, cell.source) for cell in cells] == [(cell.id, cell.source) for cell in code]
    roles = {cell.id: cell.role for cell in cells}
    for cell in code:
        assert (roles[cell.id] == "check") == about_of(cell, "grade")
        assert (roles[cell.id] == "write") == about_of(cell, "solution")


def test_it_is_saved_as_jupyter_saves_it(source: Source) -> None:
    """One line of text is one line of the file, and saving it in Jupyter changes nothing."""
    raw = released(source)[0]
    again = nbformat.writes(read(raw))  # type: ignore[no-untyped-call]
    assert json.loads(again) == json.loads(raw)
    assert again.rstrip("\n") == raw.decode().rstrip("\n")


def test_answers_are_filled_into_their_cells_only(source: Source, book: Any) -> None:
    """Filling in a slot changes the source of its cell and nothing else."""
    raw = filled(released(source)[0], {"learning_rate": "learning_rate = (\n    0.5\n)\n"})
    ours = read(raw)
    nbformat.validate(ours)
    for before, after in zip(book.cells, ours.cells, strict=True):
        if after.id == "learning_rate":
            assert after.source == "learning_rate = (\n    0.5\n)"
        else:
            assert after == before


def lesson_of(source: Source, old: str, new: str) -> Source:
    """Return the exercise with another lesson."""
    assert old in source.lesson
    return msgspec.structs.replace(source, lesson=source.lesson.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<!-- kit:check rate -->", "", "put <!-- kit:check rate --> where it belongs"),
        (
            "<!-- kit:write learning_rate -->",
            "",
            "put <!-- kit:write learning_rate --> where it is written",
        ),
        (
            "<!-- kit:check rate -->",
            "<!-- kit:check update -->",
            "put <!-- kit:check rate --> where it belongs",
        ),
        (
            "<!-- kit:check rate -->",
            "<!-- kit:check rate -->\n<!-- kit:check update -->",
            "two cells are called check-update",
        ),
        ("<!-- kit:check rate -->", "<!-- kit:check pace -->", "there is no check called pace"),
        (
            "<!-- kit:write learning_rate -->",
            "<!-- kit:write pace -->",
            "nothing is left for kit:write pace",
        ),
        (
            "<!-- kit:write learning_rate -->",
            "<!-- kit:write learning_rate -->\n<!-- kit:write learning_rate -->",
            "nothing is left for kit:write learning_rate",
        ),
    ],
)
def test_a_lesson_that_does_not_hold_the_exercise_is_refused(
    source: Source, old: str, new: str, message: str
) -> None:
    """A slot or a check that is missing, doubled or unknown is told: its points would be lost."""
    with pytest.raises(ExerciseError, match=rf"lesson\.md(:\d+)?: {re.escape(message)}$"):
        released(lesson_of(source, old, new))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("import gd", "gd"),
        ("import random as r, gd", "gd"),
        ("from gd import gradient_descent_update as step", "gd"),
        ("if True:\n    from gd import gradient_descent_update", "gd"),
    ],
)
def test_given_code_that_needs_a_file_is_refused(source: Source, line: str, name: str) -> None:
    """Given code that would not run in a notebook is told, with how to write it."""
    told = rf"^f\.py: in a notebook there is no file to import: write 'from {name} import …'"
    with pytest.raises(ExerciseError, match=told):
        released(with_import(source, line))


@pytest.mark.parametrize(
    "line",
    [
        "from gd import gradient_descent_update",
        "from gd import (\n    gradient_descent_update,\n)",
        "from gd import *",
    ],
)
def test_an_import_of_a_sibling_leaves_no_trace(source: Source, line: str) -> None:
    """However the import is written, the given cell is the same."""
    assert released(with_import(source, line)) == released(source)


def with_import(source: Source, line: str) -> Source:
    """Return the exercise whose f.py imports gd.py with `line`."""
    plain = "from gd import gradient_descent_update"
    gd, f = source.templates
    first = msgspec.structs.replace(f.parts[0], text=f.parts[0].text.replace(plain, line))
    assert first.text.count(line) == 1
    changed = msgspec.structs.replace(f, parts=(first, *f.parts[1:]))
    return msgspec.structs.replace(source, templates=(gd, changed))
