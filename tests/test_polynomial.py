"""The polynomial that code is, read off one exact answer."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.polynomial import Polynomial, as_source, compared, question, read_off, value_at
from autograder.values import fraction
from autograder.wire import Ratio, Value

NAMES = ("x", "slope", "rate")
RIGHT: Polynomial = {(1, 0, 0): Fraction(1), (0, 1, 1): Fraction(-1)}


def answer(polynomial: Polynomial) -> Value:
    """Return what code that is this polynomial answers to the question."""
    point = [fraction(one) for one in question(3)]
    value = value_at(polynomial, [one for one in point if one is not None])
    return Ratio(f"{value.numerator:x}", f"{value.denominator:x}")


coefficients = st.builds(
    Fraction, st.integers(-99, 99).filter(bool), st.sampled_from((1, 2, 3, 4, 5, 6, 10, 100))
)
polynomials = st.dictionaries(st.tuples(*[st.integers(0, 4)] * 3), coefficients, max_size=6)


@settings(max_examples=50, deadline=None)
@given(polynomials)
def test_every_polynomial_is_read_off(polynomial: Polynomial) -> None:
    """Whatever its terms, signs and fractions."""
    assert read_off(answer(polynomial), 3) == polynomial


def test_what_is_no_polynomial_is_not_taken_for_one() -> None:
    """A fraction of two polynomials has no such digits."""
    (x, slope, _) = (fraction(one) or Fraction(1) for one in question(3))
    value = slope / (x + 1)
    assert read_off(Ratio(f"{value.numerator:x}", f"{value.denominator:x}"), 3) is None
    assert read_off("text", 3) is None
    assert read_off(0.5, 3) is None


@pytest.mark.parametrize(
    ("change", "kind", "about", "source"),
    [
        ({(0, 1, 1): 1}, "sign", -1, "x + slope*rate"),
        ({(0, 1, 1): -2}, "doubled", -1, "x - 2*slope*rate"),
        ({(0, 1, 1): Fraction(-1, 2)}, "halved", -1, "x - 1/2*slope*rate"),
        ({(0, 1, 1): Fraction(-1, 3)}, "scaled", -1, "x - 1/3*slope*rate"),
        ({(0, 1, 1): 0, (0, 1, 0): -1}, "factor", 2, "x - slope"),
        ({(1, 0, 0): 0}, "term", -1, "-slope*rate"),
        ({(1, 1, 0): 1}, "too_much", -1, "x + x*slope - slope*rate"),
        ({(0, 0, 0): 3}, "number", -1, "3 + x - slope*rate"),
        ({(1, 0, 0): 2, (0, 1, 1): 5}, "", -1, "2*x + 5*slope*rate"),
        ({(0, 1, 1): 0, (0, 1, 0): 7}, "", -1, "x + 7*slope"),
    ],
)
def test_one_slip_is_told_and_two_are_not(
    change: dict[tuple[int, int, int], int | Fraction], kind: str, about: int, source: str
) -> None:
    """A slip is named where it alone makes the one of the other."""
    ours = {p: Fraction(c) for p, c in {**RIGHT, **change}.items() if c}
    assert compared(ours, RIGHT) == (kind, about)
    assert as_source(ours, NAMES) == source
