"""Both forms are there, one of them, or none: what is said of the one that is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.collect import collect, forms
from autograder.course import load_sources
from autograder.exercises import Public
from autograder.model import Submission
from autograder.notebooks import filled, released
from autograder.publics import public_of
from autograder.sources import Source
from tests.conftest import put

COURSE = Path(__file__).resolve().parents[2]
NAMES = sorted(folder.name for folder in (COURSE / "solutions").iterdir() if folder.is_dir())


@pytest.fixture(scope="module", params=NAMES)
def one(request: pytest.FixtureRequest) -> Source:
    """Return each exercise in turn."""
    return load_sources(COURSE, [request.param])[request.param]


def _stubs(source: Source) -> dict[str, bytes]:
    return {template.file: template.stub.encode() for template in source.templates}


def _notebook(source: Source, answers: dict[str, str] | None = None) -> dict[str, bytes]:
    return {f"{source.exercise.name}.ipynb": filled(released(source)[0], answers or {})}


def _notes(source: Source, files: dict[str, bytes], *before: str) -> tuple[str, ...]:
    """Return what is said of the forms of files that were handed in, with notes on these."""
    submission = Submission(student="ada", exercise=source.exercise.name, files=files, notes=before)
    return forms(public_of(source), submission)[1]


def test_scripts_that_are_gone_beside_an_untouched_notebook(one: Source) -> None:
    """The scripts are said to be missing, the notebook not to be filled in."""
    (note,) = _notes(one, _notebook(one))
    names = " and ".join(one.exercise.files)
    verb = "is" if len(one.exercise.files) == 1 else "are"
    book = f"{one.exercise.name}.ipynb"
    assert note == f"In {book} no TODO is filled in, and {names} {verb} not there."


def test_a_notebook_that_is_gone_beside_untouched_scripts(one: Source) -> None:
    """The same the other way round."""
    (note,) = _notes(one, _stubs(one))
    names = " and ".join(one.exercise.files)
    book = f"{one.exercise.name}.ipynb"
    assert note == f"In {names} no TODO is filled in, and {book} is not there."


def test_nothing_is_missed_where_work_was_done(one: Source) -> None:
    """Who worked on one form needs no other; who has both and began neither misses none."""
    answers = {slot.name: one.answer(slot.name) for slot in one.exercise.slots}
    for files in (
        dict(one.reference),
        _notebook(one, answers),
        _stubs(one) | _notebook(one),
        _stubs(one) | _notebook(one, answers),
        {},
    ):
        assert _notes(one, files) == ()


@pytest.mark.parametrize("other", [b"\xff\xfex\x00", None], ids=["UTF-16", "two that come near"])
def test_a_file_that_was_refused_is_not_said_to_be_gone(
    other: bytes | None, tmp_path: Path, source: Source, public: Public
) -> None:
    """Of it a note tells already why it was not taken."""
    near = {"F.py": b"x", "f (1).py": b"x"} if other is None else {"f.py": other}
    folder = put(tmp_path, _notebook(source) | near)
    submission = collect(folder, "ada", public)
    assert any(
        "f.py" in note.split()[0] or "f.py is not there" in note for note in submission.notes
    )
    (note,) = forms(public, submission)[1]
    assert note == "In 01-downhill.ipynb no TODO is filled in, and gd.py is not there."
