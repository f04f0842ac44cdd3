"""How values read."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.report.values import plain, show, show_apart
from autograder.wire import Array, Function, Items, Other, Ratio, Value

NUMBERS = st.floats() | st.integers(-(2**64), 2**64) | st.booleans() | st.none() | st.text()
VALUES: st.SearchStrategy[Value] = st.recursive(
    NUMBERS
    | st.builds(Array, st.just((2, 3)), st.just("float64"), st.lists(st.floats(), max_size=7))
    | st.builds(Array, st.just(()), st.sampled_from(["bool", "int64"]), st.lists(st.floats()))
    | st.builds(Ratio, st.text("-0123456789abcdefx", max_size=9), st.text("0123", max_size=3))
    | st.builds(Other, st.text())
    | st.builds(Function, st.text(), st.text()),
    lambda inner: st.builds(
        Items, st.sampled_from(["list", "tuple", "dict"]), st.lists(inner, max_size=9)
    ),
)


@pytest.mark.parametrize(
    ("value", "reads"),
    [
        (3.0, "3"),
        (2.83, "2.83"),
        (1.7e-8, "1.7e-08"),
        (2.0000001, "2"),
        (-0.0, "0"),
        (8.28e11, "8.28e+11"),
        (12, "12"),
        (math.nan, "nan"),
        (-math.inf, "-inf"),
        (None, "None"),
        (True, "True"),
        ("diverges", "'diverges'"),
        (Ratio("0x11", "0x5"), "3.4"),
        (Ratio("-3", "1"), "-3"),
        (Ratio("1" + "0" * 500, "1"), "about 1e+602"),
        (Ratio("-1", "1" + "0" * 500), "about -1e-602"),
        (Ratio("1", "0"), "<no number>"),
        (Array((), "float64", [2.5]), "2.5"),
        (Array((3,), "int64", [1.0, 2.0, 3.0]), "array([1, 2, 3])"),
        (Array((2, 2), "bool", [1.0, 0.0, 0.0, 1.0]), "array([[True, False], [False, True]])"),
        (Array((9,), "float64", [float(n) for n in range(9)]), "array([0, 1, 2, 3, …, 8])"),
        (Array((10**9, 0), "float64", []), "array([[], [], [], [], …, []])"),
        (Items("list", [1, 2.5]), "[1, 2.5]"),
        (Items("tuple", [1]), "(1,)"),
        (Items("dict", [Items("tuple", ["w", 2.0])]), "{'w': 2}"),
        (Function("parabola", "slope"), "<slope of parabola>"),
        (Other("Tensor"), "<Tensor>"),
    ],
)
def test_show(value: Value, reads: str) -> None:
    """A value reads as a learner would write it, with six digits and without needless zeros."""
    assert show(value) == reads


@given(VALUES)
def test_show_is_short_and_on_one_line(value: Value) -> None:
    """Whatever came over the wire reads as one short printable line."""
    shown = show(value)
    assert len(shown) < 3_000
    assert "\n" not in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("expected", "got", "reads"),
    [
        (2.83, 3.17, ("2.83", "3.17")),
        (2.0, 2.0000001, ("2", "2.0000001")),
        (1.0, 1.0000000000000002, ("1", "1.0000000000000002")),
        (3, "3", ("3", "'3'")),
    ],
)
def test_show_apart(expected: Value, got: Value, reads: tuple[str, str]) -> None:
    """Two values that differ read differently."""
    assert show_apart(expected, got) == reads


def test_show_apart_in_a_long_list() -> None:
    """Where two long lists differ in the middle, the place is told."""
    path = [float(n) for n in range(100)]
    other = [*path[:57], -1.0, *path[58:]]
    expected, got = show_apart(Array((100,), "float64", path), Array((100,), "float64", other))
    assert expected == "array([0, 1, 2, 3, …, 99]), at [57]: 57"
    assert got.endswith("at [57]: -1")


@pytest.mark.parametrize(
    ("value", "stands"),
    [
        (3.0, 3.0),
        (math.nan, "nan"),
        (math.inf, "inf"),
        (10**30, str(float(10**30))),
        (Array((2, 2), "float64", [1.0, 2.0, 3.0, math.nan]), [[1.0, 2.0], [3.0, "nan"]]),
        (Items("dict", [Items("tuple", ["w", 2.0]), Items("tuple", [1, 2])]), {"w": 2.0, "1": 2}),
        (Ratio("1", "3"), 1 / 3),
        (Other("Tensor"), "<Tensor>"),
    ],
)
def test_plain(value: Value, stands: object) -> None:
    """A value stands in JSON as numbers, texts, lists and objects."""
    assert plain(value) == stands


def test_plain_is_bounded() -> None:
    """Of a very long array the beginning and the end are kept."""
    kept = plain(Array((20_000,), "float64", [float(n) for n in range(20_000)]))
    assert isinstance(kept, list)
    assert len(kept) == 200
    assert kept[-2:] == ["…", 19_999.0]


@given(VALUES)
def test_plain_is_strict_json(value: Value) -> None:
    """Whatever came over the wire can be said in strict JSON."""
    json.dumps(plain(value), allow_nan=False)
