"""The reports as a table."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.report import as_csv

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.model import Report

HOSTILE = st.text() | st.builds("".join, st.lists(st.sampled_from([*'=+-@\t\r\n",;\x00', "x"])))


def rows(text: str) -> list[list[str]]:
    """Return what a reader of CSV sees."""
    return list(csv.reader(io.StringIO(text, newline="")))


def test_columns(report: Callable[..., Report]) -> None:
    """The first columns are those of the contract; a row says all that a gradebook needs."""
    head, row = rows(as_csv.render([report(score=2.50, intake=("one", "two"))]))
    assert head[:5] == ["student", "exercise", "score", "max_score", "status"]
    assert row == [
        "ada", "03-some-exercise", "2.5", "6", "ok", "scripts", "climbs_the_slope", "confined+",
        "7", "one; two",
    ]  # fmt: skip


def test_no_mark_is_empty(broken: Report) -> None:
    """A fault of ours leaves the score empty, never 0."""
    assert rows(as_csv.render([broken]))[1][2:5] == ["", "6", "broken"]


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\uff1d1"])
def test_a_formula_is_text(name: str, report: Callable[..., Report]) -> None:
    """A name that a spreadsheet would calculate gets an apostrophe in front."""
    assert rows(as_csv.render([report(student=name)]))[1][0] == "'" + name


@given(texts=st.lists(HOSTILE, max_size=4))
def test_any_text_is_one_row(texts: list[str], hostile: Callable[[str], Report]) -> None:
    """Whatever learners wrote: one row each, all columns, no formula, no broken line."""
    read = rows(as_csv.render(hostile(text) for text in texts))
    assert len(read) == len(texts) + 1
    assert {len(row) for row in read} == {len(as_csv.COLUMNS)}
    assert not any(cell.startswith(tuple("=+-@\t\r\n")) for row in read for cell in row)
