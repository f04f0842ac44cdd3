"""Values of the wire are compared as numbers, strictly, and shown as a learner would write them."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from autograder.run.values import Encoder
from autograder.showing import show, show_call, show_number, trouble
from autograder.values import agree, close, fraction, number, numbers
from autograder.wire import (
    Answer,
    Array,
    Call,
    Fault,
    Function,
    Items,
    Other,
    Ratio,
    Status,
    Value,
)

if TYPE_CHECKING:
    from collections.abc import Callable

RTOL = 1e-6
FINITE = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e300, max_value=1e300)
LARGE_ENOUGH = FINITE.filter(lambda x: abs(x) > 1e-300)
NOT_FINITE = [math.nan, math.inf, -math.inf]
NO_NUMBER: list[Value] = [
    None,
    True,
    False,
    "3.0",
    "",
    Array((1,), "float64", [3.0]),
    Array((), "bool", [1.0]),
    Array((), "float64", []),
    Array((), "float64", [3.0, 3.0]),
    Items("list", [3.0]),
    Items("tuple", [3.0]),
    Ratio("3", "0"),
    Ratio("three", "1"),
    Function("parabola", "value"),
    Other("Tensor"),
]


def encoded(thing: object) -> Value:
    """Return what goes over the wire for a learner's result."""
    return Encoder().encode(thing)


class TestNumber:
    """What counts as one number."""

    @given(FINITE)
    def test_every_kind_of_number_counts(self, x: float) -> None:
        """A float, NumPy's own, a 0-d array and an exact rational are all the same number."""
        for made in (x, np.float64(x), np.array(x), np.longdouble(x), Fraction(x)):
            assert number(encoded(made)) == x

    @given(st.integers())
    def test_whole_numbers_count_however_long(self, n: int) -> None:
        """Python's whole numbers outgrow a float; beyond it they are infinite."""
        expected = float(n) if abs(n) < 1 << 1023 else math.copysign(math.inf, n)
        assert number(encoded(n)) == expected

    def test_a_number_beyond_floats_is_infinite(self) -> None:
        """Its sign is kept."""
        assert number(encoded(10**400)) == math.inf
        assert number(encoded(-(10**400))) == -math.inf

    @pytest.mark.parametrize("value", NO_NUMBER, ids=str)
    def test_what_is_no_number(self, value: Value) -> None:
        """None, bools, text, arrays and lists of one, and broken rationals are no number."""
        assert number(value) is None

    @given(st.fractions())
    def test_rationals_stay_exact(self, exact: Fraction) -> None:
        """A rational and a whole number are exact; a float is not."""
        assert fraction(encoded(exact)) == exact
        assert fraction(encoded(exact.numerator)) == exact.numerator
        assert fraction(encoded(float(exact.numerator % 1000))) is None


class TestClose:
    """Two numbers, within a relative tolerance."""

    @given(LARGE_ENOUGH, st.floats(-1, 1))
    def test_within_the_tolerance(self, want: float, part: float) -> None:
        """What is off by less than the tolerance is close, on both sides."""
        assert close(want * (1 + 0.9 * part * RTOL), want, RTOL)

    @given(LARGE_ENOUGH, st.floats(1.1, 1e6), st.sampled_from([-1, 1]))
    def test_beyond_the_tolerance(self, want: float, part: float, side: int) -> None:
        """What is off by more is not."""
        assert not close(want * (1 + side * part * RTOL), want, RTOL)

    @given(st.sampled_from(NOT_FINITE), FINITE)
    def test_nothing_is_close_to_what_is_not_finite(self, odd: float, x: float) -> None:
        """NaN and infinity are close to nothing: not to a number, not to each other."""
        for other in (x, *NOT_FINITE):
            assert not close(odd, other, RTOL)
            assert not close(other, odd, RTOL)
            assert not close(other, odd, RTOL, scale=math.inf)

    def test_a_scale_lets_small_numbers_be_close(self) -> None:
        """Beside numbers of size 1000, a thousandth of a millionth is nothing."""
        assert not close(1e-6, 0.0, RTOL)
        assert close(1e-6, 0.0, RTOL, scale=1000.0)


CONTAINERS: list[Callable[[list[float]], object]] = [
    np.array,
    list,
    tuple,
    lambda xs: [np.float64(x) for x in xs],
    lambda xs: np.array(xs, dtype=object),
    np.ma.masked_array,
]


class TestAgree:
    """Whole values."""

    @given(st.lists(FINITE, min_size=1, max_size=5), st.sampled_from(CONTAINERS))
    def test_lists_and_arrays_of_the_same_numbers_agree(
        self, xs: list[float], make: Callable[[list[float]], object]
    ) -> None:
        """What counts is the numbers and the shape, not what holds them."""
        assert agree(encoded(make(xs)), encoded(np.array(xs)), RTOL)
        assert agree(encoded([make(xs)]), encoded(np.array([xs])), RTOL)
        assert not agree(encoded([make(xs)]), encoded(np.array(xs)), RTOL)

    @given(st.lists(LARGE_ENOUGH, min_size=1, max_size=5), st.data())
    def test_one_number_off_is_enough(self, xs: list[float], data: st.DataObject) -> None:
        """Arrays agree only where each of their numbers does."""
        at = data.draw(st.integers(0, len(xs) - 1))
        off = [x * (1 + 1e-5) if k == at else x for k, x in enumerate(xs)]
        assert not agree(encoded(off), encoded(xs), RTOL)

    @given(st.floats(-1e30, 1e30).filter(lambda x: abs(x) > 1e-30))
    def test_single_precision_agrees(self, x: float) -> None:
        """A float32 result, alone or in an array, is right where its number is."""
        assert agree(encoded(np.float32(x)), x, RTOL)
        assert agree(encoded(np.array([x], dtype=np.float32)), encoded([x]), RTOL)

    @given(FINITE)
    def test_nothing_else_agrees_with_a_number(self, x: float) -> None:
        """No NaN, infinity, None, text, bool, list or array passes for a number, whatever it is."""
        for value in (*NO_NUMBER, *NOT_FINITE):
            for want in (x, 3.0, 1.0, 0.0):
                assert not agree(value, want, RTOL)
                assert not agree(value, want, RTOL, atol=1e-3, largest=True)

    @pytest.mark.parametrize("odd", [None, True, "1.0", math.nan, math.inf, Other("x")])
    def test_nothing_else_agrees_inside_an_array(self, odd: Value) -> None:
        """One entry that is no finite number spoils the whole."""
        assert not agree(Items("list", [1.0, odd]), Items("list", [1.0, 1.0]), RTOL)

    def test_bools_do_not_pass_for_ones(self) -> None:
        """A comparison's result is no number, in NumPy's dress either."""
        for made in (np.True_, np.array(True), np.array([True]), [True]):
            shape = np.shape(made)
            assert not agree(encoded(made), encoded(np.ones(shape)), RTOL)

    @pytest.mark.parametrize(
        ("got", "want", "same"),
        [
            (encoded([1.0, 1e-9]), encoded([1.0, 0.0]), True),
            (encoded([1.0, 1e-4]), encoded([1.0, 0.0]), False),
            (encoded([1.0, math.nan]), encoded([1.0, 0.0]), False),
            (encoded([math.inf, 0.0]), encoded([math.inf, 0.0]), False),
        ],
    )
    def test_small_numbers_beside_large_ones(self, got: Value, want: Value, *, same: bool) -> None:
        """Where the largest counts, or a little is allowed, a path may end near 0; NaN may not."""
        assert agree(got, want, RTOL, largest=True) is same
        assert agree(got, want, RTOL, atol=1e-6) is same
        if same:
            assert not agree(got, want, RTOL)

    def test_values_of_several_kinds_agree_one_by_one(self) -> None:
        """A pair of a number and an array is compared part by part, and so is a dict."""
        pair = encoded((1.0, np.array([1.0, 2.0])))
        assert agree(encoded([1, [1, 2]]), pair, RTOL)
        for odd in (1.0, [1.0], [1.0, [1.0]], [1.0, [1.0, 3.0]], [[1.0, 2.0], 1.0], {1.0: [1.0]}):
            assert not agree(encoded(odd), pair, RTOL)
        named = encoded({"w": 1.0, "b": np.array([1.0, 2.0])})
        assert agree(encoded({"w": 1, "b": [1, 2.0]}), named, RTOL)
        for other in ({"w": 1.0}, {"w": 1.0, "c": [1.0, 2.0]}, {"w": 1.1, "b": [1.0, 2.0]}):
            assert not agree(encoded(other), named, RTOL)

    def test_a_scalar_and_an_array_do_not_agree(self) -> None:
        """Neither passes for the other, though they show the same number."""
        assert not agree(encoded(np.array([2.0])), 2.0, RTOL)
        assert not agree(2.0, encoded(np.array([2.0])), RTOL)
        assert agree(encoded(np.array(2.0)), 2.0, RTOL)

    def test_an_array_that_lies_about_its_shape_agrees_with_nothing(self) -> None:
        """What comes from beside the learner's code is not believed."""
        for shape in ((2,), (-1, -1), (1, 2), (0,)):
            assert not agree(Array(shape, "float64", [1.0]), encoded([1.0]), RTOL)

    def test_shapes_have_to_fit(self) -> None:
        """Same numbers in another shape are another result; ragged lists are none."""
        flat = [1.0, 2.0, 3.0, 4.0]
        assert not agree(encoded(flat), encoded(np.array(flat).reshape(2, 2)), RTOL)
        assert numbers(encoded([[1.0], [2.0, 3.0]])) is None
        assert numbers(encoded([1.0, [2.0]])) is None

    @pytest.mark.parametrize(
        ("got", "want", "same"),
        [
            (None, None, True),
            ("a", "a", True),
            ("a", "b", False),
            (True, True, True),
            (1, True, False),
            (0.0, None, False),
            (None, "None", False),
        ],
    )
    def test_what_is_no_number_has_to_be_equal(
        self, got: Value, want: Value, *, same: bool
    ) -> None:
        """Text, None and bools are the same or not."""
        assert agree(got, want, RTOL) is same


class TestShown:
    """Values for people."""

    @pytest.mark.parametrize(
        ("thing", "shown"),
        [
            (None, "None"),
            (True, "True"),
            (3, "3"),
            (3.0, "3"),
            (-0.1, "-0.1"),
            (0.1 + 0.2, "0.3"),
            (2 / 3, "0.666667"),
            (1e6, "1e+06"),
            (123456.0, "123456"),
            (math.nan, "nan"),
            (-math.inf, "-inf"),
            (Fraction(1, 4), "0.25"),
            (10**400, "inf"),
            ("0.1", "'0.1'"),
            ("é" * 40, f"'{'é' * 40}'"),
            ("é" * 60, f"'{'é' * 40}…'"),
            (np.float32(0.1), "0.1"),
            (np.array([1, 2.5]), "array([1, 2.5])"),
            (np.arange(9), "array([0, 1, 2, 3, 4, 5, …])"),
            (np.array([[1.0, 2.0]]), "array([1, 2]) of shape (1, 2)"),
            ([1, [2.5]], "[1, [2.5]]"),
            ((1, 2), "(1, 2)"),
            ((0.1,), "(0.1,)"),
            ({0: 4, 1: 3.4}, "{0: 4, 1: 3.4}"),
            (np.bool_(True), "True"),
            (list(range(8)), "[0, 1, 2, 3, 4, 5, …]"),
            (object(), "<object>"),
        ],
        ids=str,
    )
    def test_values_look_as_a_learner_writes_them(self, thing: object, shown: str) -> None:
        """Short, in Python's own words, without digits that say nothing."""
        assert show(encoded(thing)) == shown

    @given(FINITE)
    def test_a_shown_number_is_the_number(self, x: float) -> None:
        """What is shown is true to six digits."""
        assume(abs(x) > 1e-290)
        assert math.isclose(float(show_number(x)), x, rel_tol=5e-6)

    def test_a_call_looks_like_source(self) -> None:
        """A learner can paste it."""
        call = Call("g", "gd.py", "update", (3, 1.7, encoded([0.1, 2])))
        assert show_call(call) == "update(3, 1.7, [0.1, 2])"

    @pytest.mark.parametrize(
        ("thing", "shown"),
        [
            (0, "0"),
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (3.0, "3.0"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1234567.25, "1234567.25"),
            (np.array([2.0, -1.0]), "array([2.0, -1.0])"),
            (np.array([2.0, 0.5, -0.0]), "array([2, 0.5, -0.0])"),
            (np.array([2, -1]), "array([2, -1])"),
            (np.array([[1.5, 2.0], [3.0, 4.0]]), "array([[1.5, 2], [3, 4]])"),
            (np.array([[1.0], [2.0]]), "array([[1.0], [2.0]])"),
            ([1, 2.0, -0.0], "[1, 2.0, -0.0]"),
            ((2.0,), "(2.0,)"),
        ],
        ids=str,
    )
    def test_what_is_shown_of_a_call_is_what_was_called(self, thing: object, shown: str) -> None:
        """Pasted into Python it gives the same numbers, of the same sort and with the same sign."""
        text = show_call(Call("g", "f.py", "f", (encoded(thing),)))
        assert text == f"f({shown})"
        pasted = eval(text, {"f": lambda one: one, "array": np.array})  # noqa: S307 - our own
        assert type(pasted) is type(thing)
        assert np.asarray(pasted).dtype == np.asarray(thing).dtype
        assert repr(pasted) == repr(thing)

    def test_a_long_argument_is_shown_from_its_beginning(self) -> None:
        """Six values and six rows are enough to see what it is."""
        call = Call("g", "f.py", "f", (encoded(np.zeros((9, 1))), encoded(list(range(9)))))
        rows = "[[0.0], [0.0], [0.0], [0.0], [0.0], [0.0], …]"
        assert show_call(call) == f"f(array({rows}), [0, 1, 2, 3, 4, 5, …])"


class TestTrouble:
    """One sentence on an answer that is no value."""

    @pytest.mark.parametrize(
        ("answer", "sentence"),
        [
            (Answer(Status.OK, 3.0), ""),
            (
                Answer(Status.RAISED, fault=Fault("NotImplementedError", "TODO 1: do it.")),
                "Still open: TODO 1: do it.",
            ),
            (
                Answer(
                    Status.RAISED, fault=Fault("EOFError", "EOF when reading a line", "gd.py", 7)
                ),
                (
                    "step(1) asked for input (line 7 of gd.py), and nobody answers here: "
                    "write it into your code."
                ),
            ),
            (
                Answer(Status.RAISED, fault=Fault("NameError", "name 'x' …", "gd.py", 7)),
                "step(1) stopped with NameError: name 'x' … (line 7 of gd.py).",
            ),
            (
                Answer(Status.RAISED, fault=Fault("SyntaxError", "", "gd.py", 2, loading=True)),
                "gd.py stopped with SyntaxError (line 2 of gd.py).",
            ),
            (
                Answer(Status.RAISED, fault=Fault("", "gd.py is not there", missing=True)),
                "gd.py is not there.",
            ),
            (Answer(Status.TIMED_OUT), "step(1): timed_out."),
            (
                Answer(Status.DIED, fault=Fault("", "ended before it answered")),
                "step(1): ended before it answered.",
            ),
            (
                Answer(Status.SANDBOX_BROKE, fault=Fault("SandboxBroke", "…")),
                "step(1) could not be run; this is our fault and costs no mark.",
            ),
        ],
        ids=str,
    )
    def test_it_says_what_happened_and_where(self, answer: Answer, sentence: str) -> None:
        """The learner's line where there is one; our fault where it is ours."""
        assert trouble(answer, "step(1)") == sentence
