"""The autograded notebook and the comments: whatever a learner put in, they show and do no harm."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import nbformat
import pytest

from autograder.exercises import Public
from autograder.model import Submission
from autograder.nbgrader.book import MAX_TEXT, autograded
from autograder.nbgrader.marks import BEHAVES, entry
from autograder.notebooks import filled, released
from autograder.sources import Source
from tests.conftest import EXERCISE, NOTEBOOK, cell, code, edited

UPDATE = "gradient_descent_update"
DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/"
    "iZk9HQAAAABJRU5ErkJggg=="
)


def opened(public: Public, source: Source, judged: Any, files: dict[str, bytes]) -> dict[str, Any]:
    """Return the autograded notebook of a hand-in; it is a valid one."""
    submission, report = judged(files)
    made = autograded(public, released(source)[0], submission, report)
    nbformat.validate(nbformat.from_dict(made))
    return {one["id"]: one for one in made["cells"]}


def test_checks_say_what_the_kit_found(
    public: Public, source: Source, judged: Any, notebook: bytes
) -> None:
    """A learner's own outputs of the checks do not count: the kit's stand there."""

    def boast(cells: list[dict[str, Any]]) -> None:
        for one in cells:
            if one["id"].startswith("check-"):
                one["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "11 of 10!"}]

    book = opened(public, source, judged, {NOTEBOOK: edited(notebook, boast)})
    for check in public.exercise.checks:
        text, result = book[f"check-{check.name}"]["outputs"]
        assert text["text"].startswith("✓ ")
        assert float(result["data"]["text/plain"]) == check.points


def test_outputs_are_kept_as_text_and_pictures(
    public: Public, source: Source, judged: Any, notebook: bytes
) -> None:
    """Text and pictures are shown; pages, scripts, odd things and floods are not."""
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": ["one ", "two"]},
        {"output_type": "stream", "name": "stdout", "text": "x" * 10**6},
        {"output_type": "display_data", "metadata": {}, "data": {"image/png": DOT}},
        {"output_type": "display_data", "metadata": {}, "data": {"image/png": "<script>"}},
        {
            "output_type": "execute_result",
            "execution_count": 1,
            "metadata": {},
            "data": {"text/html": "<script>alert(1)</script>", "text/plain": "plain"},
        },
        {"output_type": "error", "ename": "E", "evalue": "no", "traceback": ["<b>"]},
        {"output_type": "update", "data": 7},
        "nonsense",
    ]
    mine = code("draw()", "mine") | {"outputs": outputs}
    raw = edited(notebook, lambda cells: cells.append(mine))
    book = opened(public, source, judged, {NOTEBOOK: raw})
    (kept,) = [one["outputs"] for one in book.values() if one["source"] == "draw()"]
    assert [one["output_type"] for one in kept] == [
        "stream",
        "stream",
        "display_data",
        "display_data",
        "error",
    ]
    assert kept[0]["text"] == "one two"
    assert len(kept[1]["text"]) == MAX_TEXT
    assert kept[2]["data"] == {"image/png": DOT}
    assert kept[3]["data"] == {"text/plain": "plain"}
    assert "script" not in json.dumps(kept)
    assert kept[4]["traceback"] == ["E: no"]


def test_scripts_stand_in_the_cells(public: Public, source: Source, judged: Any) -> None:
    """Each script stands whole in the cell of its first slot; one that is absent is named."""
    book = opened(public, source, judged, {"gd.py": source.reference["gd.py"] + b"\xff"})
    assert source.answer(UPDATE).strip() in book[UPDATE]["source"]
    assert book["learning_rate"]["source"] == "# f.py is not there"


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"cells": [7]}', b"\xff\xfe", b'{"cells": {}}'])
def test_what_is_no_notebook_shows_the_blank_one(
    public: Public, source: Source, judged: Any, raw: bytes
) -> None:
    """Whoever hands in garbage has the blank notebook with the kit's words below each check."""
    book = opened(public, source, judged, {NOTEBOOK: raw})
    assert "✗" in book["check-update"]["outputs"][0]["text"]


def comments(public: Public, source: Source, judged: Any, way: str) -> dict[str, str | None]:
    """Return the comments on a hand-in whose update is written so."""
    rate = {"learning_rate": source.answer("learning_rate")}
    raw = filled(released(source)[0], rate | {UPDATE: way})
    submission, report = judged({NOTEBOOK: raw})
    made = autograded(public, released(source)[0], submission, report)
    return entry(public, report, made["cells"]).comments


def test_a_comment_begins_with_what_leads_on(public: Public, source: Source, judged: Any) -> None:
    """What the code behaves like and the first hint come first, then what became of each check."""
    (way,) = [one for one in source.wrong if one.name == "climbs_the_gradient"]
    assert way.misconception is not None
    text = comments(public, source, judged, way.code)[UPDATE]
    assert text is not None
    first, hint, checks, *_ = text.split("\n\n")
    assert first == BEHAVES + way.misconception.behaves_like
    assert hint == way.misconception.hints[0]
    assert checks.count("✗") + checks.count("✓") + checks.count("–") >= len(
        [check for check in public.exercise.checks if check.slot == UPDATE]
    )


def test_a_comment_is_text_whatever_the_learner_returns(
    public: Public, source: Source, judged: Any
) -> None:
    """Feedback makes pages of comments: no tag, link or formula of a learner's gets into them."""
    evil = "<img src=x onerror=alert(1)> [a](javascript:alert(1)) $x$"
    way = f"def {UPDATE}(x, gradx, learning_rate):\n    return {evil!r}\n"
    text = comments(public, source, judged, way)[UPDATE]
    assert text is not None
    assert "onerror" in text
    for sign in ("<", "$"):
        assert text.count(sign) == text.count("\\" + sign)
    assert "](" not in text


def test_notes_on_the_way_in_are_told(public: Public, source: Source, judged: Any) -> None:
    """What was noticed about the files stands in the first comment."""
    submission, report = judged({NOTEBOOK: released(source)[0]})
    told = msgspec.structs.replace(report, intake=("gd (1).py was taken for gd.py.",))
    blank = Submission(student="ada", exercise=EXERCISE, files=dict(submission.files))
    made = autograded(public, released(source)[0], blank, told)
    text = entry(public, told, made["cells"]).comments[UPDATE]
    assert text is not None
    assert text.endswith("gd (1).py was taken for gd.py.")


def test_a_learners_text_answer_is_kept(
    public: Public, source: Source, judged: Any, notebook: bytes
) -> None:
    """The answer to a written question stands where the teacher reads it."""
    raw = edited(notebook, lambda cells: cell(cells, "regimes").update(source="It settles."))
    book = opened(public, source, judged, {NOTEBOOK: raw})
    assert book["regimes"]["source"] == "It settles."


def test_pasted_pictures_are_kept_and_nothing_else(
    public: Public, source: Source, judged: Any, notebook: bytes
) -> None:
    """A picture pasted into an answer is shown; whatever else calls itself one is dropped."""
    pasted = {
        "a.png": {"image/png": DOT},
        "b": {"text/html": "<b>"},
        "c": 7,
        "d": {"image/png": "é"},
    }

    def paste(cells: list[dict[str, Any]]) -> None:
        cell(cells, "regimes").update(source="![](attachment:a.png)\ud800", attachments=pasted)

    book = opened(public, source, judged, {NOTEBOOK: edited(notebook, paste)})
    assert book["regimes"]["attachments"] == {"a.png": {"image/png": DOT}}
    msgspec.json.encode(book)
