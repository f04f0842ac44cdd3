"""Whatever a learner does to a notebook, everything released stands in it once, in its order."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from autograder.exercises import Public
from autograder.nbgrader.handed_in import mended, released_cells
from autograder.notebooks import released
from autograder.sources import Source
from tests.conftest import Cells, cell, code, edited

UPDATE = "gradient_descent_update"
RIGHT = f"def {UPDATE}(x, gradx, learning_rate):\n    return x - learning_rate * gradx\n"


@pytest.fixture
def mend(public: Public, source: Source, notebook: bytes) -> Callable[..., Any]:
    """Return what mends the reference's notebook after an edit."""
    known = released_cells(released(source)[0])

    def edit(change: Callable[[Cells], object]) -> Any:
        return mended(public, known, json.loads(edited(notebook, change))["cells"])

    return edit


@pytest.fixture
def ids(source: Source) -> list[str]:
    """Return the ids of what nbgrader knows, in order."""
    return [one["id"] for one in released_cells(released(source)[0])]


def known(found: Any, ids: list[str]) -> list[str]:
    """Return the ids of the mended notebook's cells that were released."""
    return [one["id"] for one in found.cells if one["id"] in ids]


def strip(cells: Cells) -> None:
    """Take all ids and metadata away, as a copy into a fresh notebook does."""
    for number, one in enumerate(cells):
        one["metadata"] = {}
        one["id"] = f"fresh-{number}"


EDITS: dict[str, Callable[[Cells], object]] = {
    "untouched": lambda cells: cells,
    "a check deleted": lambda cells: cells.remove(cell(cells, "check-update")),
    "all checks deleted": lambda cells: [
        cells.remove(one) for one in [*cells] if one["id"].startswith("check-")
    ],
    "a check doubled": lambda cells: cells.append(dict(cell(cells, "check-update"))),
    "the answer doubled": lambda cells: cells.append(dict(cell(cells, UPDATE))),
    "a check edited": lambda cells: cell(cells, "check-rate").update(source="4.0"),
    "its points raised": lambda cells: cell(cells, "check-rate")["metadata"]["nbgrader"].update(
        points=100
    ),
    "an old schema": lambda cells: cell(cells, "check-rate")["metadata"]["nbgrader"].update(
        schema_version=1
    ),
    "a check made text": lambda cells: cell(cells, "check-rate").update(cell_type="markdown"),
    "metadata of any kind": lambda cells: cell(cells, UPDATE).update(metadata={"nbgrader": 7}),
    "no metadata": lambda cells: [one.update(metadata={}) for one in cells],
    "neither ids nor metadata": strip,
    "checks above the answers": lambda cells: cells.insert(0, cells.pop(
        cells.index(cell(cells, "check-f_to_five"))
    )),
    "upside down": lambda cells: cells.reverse(),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
def test_everything_released_is_there_once(
    mend: Callable[..., Any], ids: list[str], public: Public, edit: str
) -> None:
    """Each released cell stands there once, as it was released but for what learners write."""
    found = mend(EDITS[edit])
    assert sorted(known(found, ids)) == sorted(ids)
    assert len({one["id"] for one in found.cells}) == len(found.cells)
    place = {one["id"]: at for at, one in enumerate(found.cells)}
    for check in public.exercise.checks:
        assert place[check.slot] < place[f"check-{check.name}"]
    for one in found.cells:
        if one["id"] not in ids:
            assert "nbgrader" not in one["metadata"]


@pytest.mark.parametrize("edit", EDITS)
def test_the_answers_are_the_learners(
    mend: Callable[..., Any], source: Source, ids: list[str], edit: str
) -> None:
    """What the learner wrote is what is run; locked cells hold what was released."""
    found = mend(EDITS[edit])
    blank = {one["id"]: one for one in released_cells(released(source)[0])}
    for one in found.cells:
        if one["id"] in {slot.name for slot in source.exercise.slots}:
            assert one["source"].strip() == source.answer(one["id"]).strip()
        elif one["id"] in ids:
            assert one["source"] == "".join(blank[one["id"]]["source"])
            assert one["metadata"] == blank[one["id"]]["metadata"]


def test_checks_stand_behind_what_an_answer_calls(
    mend: Callable[..., Any], public: Public, ids: list[str]
) -> None:
    """Where the first answer calls a later one, its checks are run when both are there."""
    call = RIGHT.replace("learning_rate * gradx", "learning_rate() * gradx")
    found = mend(lambda cells: cell(cells, UPDATE).update(source=call))
    place = {one["id"]: at for at, one in enumerate(found.cells)}
    for check in public.exercise.checks:
        assert place[f"check-{check.name}"] > place["learning_rate"]
    assert sorted(known(found, ids)) == sorted(ids)
    assert place["given-1"] < place["learning_rate"]


def test_an_answer_in_another_cell_is_taken(mend: Callable[..., Any], source: Source) -> None:
    """Where the slot's own cell is still the stub, the cell that answers it stands in its place."""
    stub = next(c for c in released_cells(released(source)[0]) if c["id"] == UPDATE)

    def move(cells: Cells) -> None:
        cell(cells, UPDATE)["source"] = stub["source"]
        cells.append(code(RIGHT))

    found = mend(move)
    (one,) = [one for one in found.cells if RIGHT.strip() in one["source"]]
    assert one["id"] == UPDATE
    assert not [one for one in found.cells if "NotImplementedError" in one["source"]]
    assert any("was taken for it" in note for note in found.notes)


def test_a_learners_own_cells_stay(mend: Callable[..., Any]) -> None:
    """Text, code and what is neither stay where they are, with nothing that nbgrader would read."""

    def add(cells: Cells) -> None:
        cells.insert(1, code("helper = 1", "mine"))
        cells[1]["metadata"] = {"nbgrader": {"grade": True, "grade_id": "mine", "points": 99}}
        cells.append({"cell_type": "raw", "id": "x", "metadata": {}, "source": "as it is"})

    found = mend(add)
    assert found.cells[1]["source"] == "helper = 1"
    assert found.cells[1]["metadata"] == {}
    assert (found.cells[-1]["cell_type"], found.cells[-1]["source"]) == ("raw", "as it is")


def test_the_last_written_answer_counts(mend: Callable[..., Any]) -> None:
    """Of two answers to one question the later is read; an empty copy of it is none."""

    def answer(cells: Cells) -> None:
        question = cell(cells, "regimes")
        cells.append(dict(question, source="It settles."))
        cells.append(dict(question, source="YOUR ANSWER HERE"))

    (one,) = [one for one in mend(answer).cells if one["id"] == "regimes"]
    assert one["source"] == "It settles."
