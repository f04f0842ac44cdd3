"""Whatever bytes are handed in: nothing raises, and there is a report."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.collect import forms
from autograder.exercises import Public
from autograder.grade import grade
from autograder.model import Submission, Verdict
from autograder.run.lane import Lane
from autograder.wire import encode
from tests.conftest import EXERCISE, NOTEBOOK

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
PARTS = ("cell_type", "id", "source", "metadata", "nbgrader", "grade_id", "outputs")
SLOTS = ("gradient_descent_update", "learning_rate")
LIKE_CELLS = st.dictionaries(
    st.sampled_from(PARTS),
    st.sampled_from(["code", "markdown", "raw", *SLOTS])
    | st.lists(st.text())
    | st.dictionaries(st.sampled_from(PARTS), JSON)
    | JSON,
)
LIKE_NOTEBOOKS = st.fixed_dictionaries({"cells": st.lists(LIKE_CELLS) | JSON})


def _forms_never_raise(public: Public, files: dict[str, bytes]) -> None:
    found, notes = forms(public, Submission(student="ada", exercise=EXERCISE, files=files))
    for form in found:
        assert encode(form.program)
    assert all(isinstance(note, str) and note.encode() for note in notes)


@given(raw=st.binary())
def test_any_bytes_as_a_notebook(raw: bytes, public: Public) -> None:
    """Any bytes are a notebook, or a note."""
    _forms_never_raise(public, {NOTEBOOK: raw})


@given(raw=st.binary(), other=st.binary())
def test_any_bytes_as_scripts(raw: bytes, other: bytes, public: Public) -> None:
    """Any bytes are a script."""
    _forms_never_raise(public, {"gd.py": raw, "f.py": other})


@given(value=JSON | LIKE_NOTEBOOKS)
def test_any_json_as_a_notebook(value: Any, public: Public) -> None:
    """Any JSON is a notebook, or a note."""
    _forms_never_raise(public, {NOTEBOOK: json.dumps(value).encode()})


SNIPPETS = st.sampled_from(
    [
        "", "1 / 0", "%%bash\nls", "def gradient_descent_update(): pass", "learning_rate = None",
        "learning_rate: float = 0.1", "raise SystemExit", "import os; os._exit(0)", "return",
        "del gradient_descent_update", "x = f = df = None", "\0", "'''", "async def f(): pass",
        "gradient_descent_update = lambda *given: given[0]", "learning_rate = float('nan')",
    ]
)  # fmt: skip
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["delete", "double", "swap", "type", "id", "metadata", "source", "insert"]),
        st.integers(0, 40),
        st.integers(0, 40),
        SNIPPETS | st.text(max_size=40),
    ),
    min_size=1,
    max_size=6,
)


def _mutated(notebook: bytes, changes: list[tuple[str, int, int, str]]) -> bytes:
    content = json.loads(notebook)
    cells: list[dict[str, Any]] = content["cells"]
    for kind, first, second, text in changes:
        at, to = first % len(cells), second % len(cells)
        match kind:
            case "delete" if len(cells) > 1:
                del cells[at]
            case "double":
                cells.insert(to, dict(cells[at]))
            case "swap":
                cells[at], cells[to] = cells[to], cells[at]
            case "type":
                cells[at] = cells[at] | {"cell_type": ["code", "markdown", "raw"][second % 3]}
            case "id":
                cells[at] = cells[at] | {"id": cells[to].get("id")}
            case "metadata":
                cells[at] = cells[at] | {"metadata": cells[to]["metadata"]}
            case "source":
                cells[at] = cells[at] | {"source": text}
            case _:
                new = {"cell_type": "code", "id": text[:8], "metadata": {}, "source": text}
                cells.insert(at, new)
    return json.dumps(content).encode()


@settings(deadline=None, max_examples=50)
@given(changes=CHANGES)
def test_a_mutated_notebook_has_its_report(
    changes: list[tuple[str, int, int, str]], notebook: bytes, public: Public, lane: Lane
) -> None:
    """However cells are changed, there is a whole report with a mark: never a fault of ours."""
    files = {NOTEBOOK: _mutated(notebook, changes)}
    submission = Submission(student="ada", exercise=EXERCISE, files=files)
    report = grade(public, submission, lane.interview, lane.rung)
    assert [finding.check for finding in report.findings] == [
        check.name for check in public.exercise.checks
    ]
    assert all(finding.verdict is not Verdict.BROKEN for finding in report.findings)
    assert report.score == sum(finding.points for finding in report.findings)
    assert all(f.because for f in report.findings if f.verdict is Verdict.FAIL)
