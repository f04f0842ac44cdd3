"""The polynomial that code really is, read off one exact answer.

A polynomial in several arguments becomes one in a single large number B where the arguments are
B, B^(d+1), B^((d+1)²), … (Kronecker's substitution): its value there, written in base B, has the
coefficients for digits. That the code is this polynomial is then proved at random points of 64 bits
(Schwartz-Zippel): where it is none, no point but a chance of 2⁻⁵⁰ would agree.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from autograder.values import fraction
from autograder.wire import Items, Ratio, Value

DEGREE: Final = 7
"""The highest power of one argument that is looked for."""
_BITS: Final = 160
_BASE: Final = 1 << _BITS
_PARTS: Final = 2**6 * 3**3 * 5**3 * 7
"""Coefficients are fractions whose denominators divide this: 1/2, 1/3, 0.01 and so on."""

Powers = tuple[int, ...]
"""The power of each argument in one term."""
Polynomial = Mapping[Powers, Fraction]
"""The coefficient of each term that is not 0."""


def question(variables: int) -> tuple[Ratio, ...]:
    """Return the arguments at whose values a polynomial shows its coefficients."""
    powers = ((DEGREE + 1) ** k for k in range(variables))
    return tuple(Ratio(f"{_BASE**power:x}", "1") for power in powers)


def read_off(value: Value, variables: int) -> Polynomial | None:
    """Return the polynomial with this value at `question`, or None where it is none."""
    exact = fraction(value)
    if exact is None:
        return None
    scaled = exact * _PARTS
    if scaled.denominator != 1:
        return None
    found: dict[Powers, Fraction] = {}
    rest = scaled.numerator
    for place in range((DEGREE + 1) ** variables):
        rest, digit = divmod(rest, _BASE)
        if digit >= _BASE // 2:
            digit, rest = digit - _BASE, rest + 1
        if digit:
            found[_powers(place, variables)] = Fraction(digit, _PARTS)
    return found if rest == 0 else None


def value_at(polynomial: Polynomial, point: Sequence[Fraction]) -> Fraction:
    """Return the polynomial's value."""
    total = Fraction(0)
    for powers, coefficient in polynomial.items():
        factors = (x**power for x, power in zip(point, powers, strict=True))
        total += math.prod(factors, start=coefficient)
    return total


def as_source(polynomial: Polynomial, names: Sequence[str]) -> str:
    """Return the polynomial as one would write it: `x - 2*learning_rate*gradx`."""
    text = ""
    for powers, coefficient in sorted(polynomial.items(), key=lambda term: _rank(term[0])):
        factors = [
            name if power == 1 else f"{name}**{power}"
            for name, power in zip(names, powers, strict=True)
            if power
        ]
        size = abs(coefficient)
        parts = [*([] if size == 1 and factors else [str(size)]), *factors]
        sign = " - " if coefficient < 0 else " + "
        text += (sign if text else sign.strip().strip("+")) + "*".join(parts)
    return text or "0"


def flat(value: Value) -> Iterator[Value]:
    """Yield a value's numbers, in order."""
    if isinstance(value, Items):
        for item in value.items:
            yield from flat(item)
    else:
        yield value


def compared(ours: Polynomial, right: Polynomial) -> tuple[str, int]:
    """Return what sort of slip makes `right` to `ours`, and the argument it is about (-1: none).

    "" where it is no single slip. The sorts are those of `slips`.
    """
    differing = [p for p in ours.keys() | right.keys() if ours.get(p) != right.get(p)]
    silent = [
        k
        for k in range(len(next(iter(right), ())))
        if any(p[k] for p in right) and not any(p[k] for p in ours)
    ]
    if len(silent) == 1 and dict(ours) == without(right, silent[0]):
        return "factor", silent[0]
    if len(differing) != 1:
        return "", -1
    (powers,) = differing
    got, want = ours.get(powers, Fraction(0)), right.get(powers, Fraction(0))
    if want == 0:
        return ("number" if not any(powers) else "too_much"), -1
    named = {Fraction(-1): "sign", Fraction(0): "term", Fraction(2): "doubled"}
    return named.get(got / want, "halved" if got / want == Fraction(1, 2) else "scaled"), -1


def without(polynomial: Polynomial, variable: int) -> dict[Powers, Fraction]:
    """Return the polynomial with 1 in place of one argument."""
    found: dict[Powers, Fraction] = {}
    for powers, coefficient in polynomial.items():
        rest = (*powers[:variable], 0, *powers[variable + 1 :])
        found[rest] = found.get(rest, Fraction(0)) + coefficient
    return {powers: coefficient for powers, coefficient in found.items() if coefficient}


def _powers(place: int, variables: int) -> Powers:
    powers = []
    for _ in range(variables):
        place, power = divmod(place, DEGREE + 1)
        powers.append(power)
    return tuple(powers)


def _rank(powers: Powers) -> tuple[int, Powers]:
    return sum(powers), tuple(-power for power in powers)
