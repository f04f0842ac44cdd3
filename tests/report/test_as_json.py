"""The report as JSON."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from autograder.model import Counterexample, Diagnosis, Report
from autograder.report import as_json
from autograder.wire import Items

if TYPE_CHECKING:
    from collections.abc import Callable


def test_keys_and_their_order(report: Callable[..., Report]) -> None:
    """The keys are those of the contract, in its order; what is added comes after them."""
    drawn = json.loads(as_json.render(report(intake=("a note",))))
    assert list(drawn)[:9] == [
        "student", "exercise", "score", "max_score", "seed", "sandbox", "findings", "diagnosis",
        "intake",
    ]  # fmt: skip
    assert list(drawn["findings"][0])[:6] == [
        "check", "verdict", "points", "max_points", "because", "basis",
    ]  # fmt: skip
    assert list(drawn["diagnosis"]) == ["name", "behaves_like", "hints", "counterexample"]
    assert drawn["diagnosis"]["counterexample"] == {
        "call": "step(3, 1.7)",
        "expected": 2.83,
        "got": 3.17,
    }
    assert [finding["verdict"] for finding in drawn["findings"]] == ["pass", "fail", "skipped"]
    assert drawn["intake"] == ["a note"]


def test_no_mark_is_null(broken: Report) -> None:
    """A fault of ours is null, never 0."""
    drawn = json.loads(as_json.render(broken))
    assert drawn["score"] is None
    assert drawn["diagnosis"] is None


def test_nan_is_text(report: Callable[..., Report]) -> None:
    """A learner's NaN is the text "nan": the file stays strict JSON."""
    example = Counterexample(call="f(1)", expected=1.0, got=math.nan)
    found = Diagnosis(name="", behaves_like="", hints=(), counterexample=example)
    assert b'"got": "nan"' in as_json.render(report(diagnosis=found))


def test_a_tuple_of_one_thing_is_no_list(report: Callable[..., Report]) -> None:
    """Where none belongs it reads as Python writes it; one of several things stays as it was."""
    pair = Items("tuple", [1.5, 2.5])
    for got, want, drawn in (
        (Items("tuple", [2.83]), 2.83, "(2.83,)"),
        (Items("list", [2.83]), 2.83, [2.83]),
        (pair, Items("tuple", [1.5, 3.5]), [1.5, 2.5]),
        (Items("tuple", [1.5]), pair, [1.5]),
    ):
        example = Counterexample(call="f(1)", expected=want, got=got)
        found = Diagnosis(name="", behaves_like="", hints=(), counterexample=example)
        told = json.loads(as_json.render(report(diagnosis=found)))
        assert told["diagnosis"]["counterexample"]["got"] == drawn


@given(text=st.text() | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl"])))
def test_deterministic_and_strict(text: str, hostile: Callable[[str], Report]) -> None:
    """Whatever a learner wrote: the same bytes twice, strict JSON, nothing that moves a cursor."""
    drawn = as_json.render(hostile(text))
    assert drawn == as_json.render(hostile(text))
    assert drawn.endswith(b"}\n")
    assert msgspec.json.decode(drawn) == json.loads(drawn)
    assert not set(drawn.decode()) & set("\x1b\x7f\x9b\u202e\u2028\ufeff")


@given(text=st.text())
def test_text_comes_back(text: str, hostile: Callable[[str], Report]) -> None:
    """A program that reads the file gets the learner's text as it was."""
    assert json.loads(as_json.render(hostile(text)))["student"] == text
