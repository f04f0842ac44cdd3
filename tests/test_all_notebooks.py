"""Every released notebook, from top to bottom in a real kernel: solved, as it is, begun."""

from __future__ import annotations

import os
import shutil
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.course import exercise_names, load_sources
from autograder.notebooks import filled

if TYPE_CHECKING:
    from autograder.sources import Source

    Outputs = dict[str, list[Any]]

COURSE = Path(__file__).resolve().parent.parent
SHOWN = {("stream", "stdout"), ("execute_result", ""), ("display_data", "")}

SLIDE = """
import contextlib, io
from ipywidgets import interactive
from ipywidgets.widgets.widget import _instances

for moved in [one for one in _instances.values() if isinstance(one, interactive)]:
    said = []
    for end in ("min", "max"):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            moved.f(**{slider._kwarg: getattr(slider, end) for slider in moved.kwargs_widgets})
        said.append(out.getvalue())
    print("alive" if "" not in said and said[0] != said[1] else said)
"""
"""Moves every slider of a notebook to both of its ends."""


class Walked(NamedTuple):
    """What each code cell put out, in three walks through one notebook."""

    source: Source
    solved: Outputs
    released: Outputs
    begun: Outputs
    slid: str
    below_sliders: list[Any]


@pytest.fixture(scope="module", params=exercise_names(COURSE))
def walked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    """Run one exercise's notebook in a fresh kernel: solved, as released, with the first task done.

    One kernel serves for the three; in between all names are forgotten.
    """
    source = load_sources(COURSE, [request.param])[request.param]
    folder = tmp_path_factory.mktemp("learner") / request.param
    shutil.copytree(COURSE / "assignments" / folder.name, folder)
    raw = (folder / f"{folder.name}.ipynb").read_bytes()
    answers = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}
    books = [
        nbformat.reads(filled(raw, some).decode(), as_version=4)  # type: ignore[no-untyped-call]
        for some in (answers, {}, dict(islice(answers.items(), 1)))
    ]
    slide, forget = map(nbformat.v4.new_code_cell, (SLIDE, "%reset -f"))
    whole, *others = books
    length = len(whole.cells)
    whole.cells.append(slide)
    for book in others:
        whole.cells += [forget, *book.cells]
    NotebookClient(
        whole,
        timeout=60,
        coalesce_streams=True,
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
    ).execute(env=os.environ | {"IPYTHONDIR": str(folder.parent / "ipython")})
    walks = (whole.cells[k * (length + 1) :][:length] for k in range(3))
    outputs = [{c.id: c.outputs for c in cells if c.cell_type == "code"} for cells in walks]
    state = whole.metadata.widgets["application/vnd.jupyter.widget-state+json"]["state"]
    models = [model["state"] for model in state.values() if model["model_name"] == "OutputModel"]
    below = [out for model in models for out in model["outputs"]]
    return Walked(source, *outputs, slid=slide.outputs[0].text, below_sliders=below)


def test_solved_it_runs_without_a_word_of_complaint(walked: Walked) -> None:
    """Every cell runs, nothing comes on stderr, and each check is worth its points."""
    for outputs in walked.solved.values():
        for out in outputs:
            assert (out.output_type, out.get("name", "")) in SHOWN, out
    for check in walked.source.exercise.checks:
        told, value = walked.solved[f"check-{check.name}"]
        assert told.text == f"✓ {check.says}\n"
        assert float(value.data["text/plain"]) == check.points
        s = "" if check.points == 1 else "s"
        assert value.data["text/html"] == f"<b>{check.points:g} of {check.points:g} point{s}</b>"
    played = [outputs for cell, outputs in walked.solved.items() if cell.startswith("play-")]
    assert played
    assert all(played), "code to play with shows something"


def test_as_released_it_says_where_to_start(walked: Walked) -> None:
    """The first check names the first task; no cell puts up a wall of traceback."""
    (first, *_) = checks = walked.source.exercise.checks
    told = walked.released[f"check-{first.name}"][0].text
    task = walked.source.exercise.slot(first.slot).task
    assert told == f"✗ {first.says}\n  Still open: {task}\n"
    for check in checks:
        told, value = walked.released[f"check-{check.name}"]
        assert float(value.data["text/plain"]) == 0
        _, because = told.text.splitlines()
        assert ".py" not in because
    for outputs in walked.released.values():
        for out in outputs:
            assert (out.output_type, out.get("name", "")) in SHOWN, out


def test_one_task_after_another_can_be_done(walked: Walked) -> None:
    """With the first task done its checks pass, and the others still say what is open."""
    (slot, *_) = walked.source.exercise.slots
    for check in walked.source.exercise.checks:
        told, value = walked.begun[f"check-{check.name}"]
        done = check.slot == slot.name
        assert float(value.data["text/plain"]) == (check.points if done else 0)
        assert told.text.startswith("✓" if done else ("✗", "–"))


def test_the_sliders_play_with_the_learners_own_code(walked: Walked) -> None:
    """From one end to the other they show something else, and open tasks show no traceback."""
    assert set(walked.slid.split()) == {"alive"}
    for out in walked.below_sliders:
        assert out["output_type"] == "stream", out
