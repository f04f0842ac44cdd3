"""Rational numbers that notice when code does more with them than arithmetic."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final, NoReturn, Self

MAX_POWER: Final = 4096
"""The largest exponent; beyond it, exact powers take longer than they are worth."""
MAX_BITS: Final = 1 << 20
"""The most binary digits that a power may have."""


class Trace:
    """Whether the code of one call stayed with straight-line arithmetic."""

    def __init__(self) -> None:
        """Begin with a clean sheet."""
        self.straight = True

    def leave(self) -> None:
        """Note that something else than arithmetic was done."""
        self.straight = False


def _plain(number: Any) -> Any:
    return number.plain if issubclass(type(number), Exact) else number


def _forward(op: Callable[[Any, Any], Any]) -> Callable[[Exact, Any], Any]:
    def method(self: Exact, other: Any) -> Any:
        return self.combine(op, other, swapped=False)

    return method


def _swapped(op: Callable[[Any, Any], Any]) -> Callable[[Exact, Any], Any]:
    def method(self: Exact, other: Any) -> Any:
        return self.combine(op, other, swapped=True)

    return method


def _noted(name: str) -> Callable[..., Any]:
    inherited = getattr(Fraction, name)

    def method(self: Exact, *args: Any, **named: Any) -> Any:
        self.trace.leave()
        return inherited(self.plain, *map(_plain, args), **named)

    return method


def _power(base: Any, exponent: Any) -> Any:
    if isinstance(base, Fraction | int) and isinstance(exponent, Fraction | int):
        digits = max(base.numerator.bit_length(), base.denominator.bit_length())
        size = abs(int(exponent))
        if size > MAX_POWER or digits * size > MAX_BITS:
            raise OverflowError("the power is too large")
    return base**exponent


class Exact(Fraction):
    """A rational that stays exact under + - * / and whole powers.

    Everything else (comparing, rounding, turning into a float or into text) still works, and is
    noted in the trace: from there on the code is no longer one rational function of its inputs.
    """

    __slots__ = ("plain", "trace")

    plain: Fraction
    trace: Trace

    def __new__(cls, value: Fraction, trace: Trace) -> Self:
        """Make the rational `value`, whose uses are noted in `trace`."""
        self = super().__new__(cls, value.numerator, value.denominator)
        self.plain = value
        self.trace = trace
        return self

    def combine(self, op: Callable[[Any, Any], Any], other: Any, *, swapped: bool) -> Any:
        """Return op(self, other), or op(other, self), exactly where both are rational."""
        kind = type(other)
        number = self.plain
        if issubclass(kind, float | complex):
            self.trace.leave()
        elif not issubclass(kind, int | Fraction):
            return NotImplemented
        result = op(_plain(other), number) if swapped else op(number, _plain(other))
        if type(result) is Fraction:
            return Exact(result, self.trace)
        self.trace.leave()
        return result

    __add__ = _forward(operator.add)
    __radd__ = _swapped(operator.add)
    __sub__ = _forward(operator.sub)
    __rsub__ = _swapped(operator.sub)
    __mul__ = _forward(operator.mul)
    __rmul__ = _swapped(operator.mul)
    __truediv__ = _forward(operator.truediv)
    __rtruediv__ = _swapped(operator.truediv)
    __pow__ = _forward(_power)
    __rpow__ = _swapped(_power)

    @property
    def numerator(self) -> int:
        """The numerator; who looks at it does more than arithmetic."""
        self.trace.leave()
        return self.plain.numerator

    @property
    def denominator(self) -> int:
        """The denominator; who looks at it does more than arithmetic."""
        self.trace.leave()
        return self.plain.denominator

    def __pos__(self) -> Exact:
        """Return the number itself."""
        return self

    def __neg__(self) -> Exact:
        """Return the number with its sign turned."""
        return Exact(-self.plain, self.trace)

    def __copy__(self) -> Exact:
        """Return the number itself: it cannot change."""
        return self

    def __deepcopy__(self, memo: object) -> Exact:
        """Return the number itself: it cannot change."""
        return self

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("cannot pickle an exact number")

    __eq__ = _noted("__eq__")
    __lt__ = _noted("__lt__")
    __le__ = _noted("__le__")
    __gt__ = _noted("__gt__")
    __ge__ = _noted("__ge__")
    __hash__ = _noted("__hash__")
    __bool__ = _noted("__bool__")
    __abs__ = _noted("__abs__")
    __round__ = _noted("__round__")
    __floor__ = _noted("__floor__")
    __ceil__ = _noted("__ceil__")
    __trunc__ = _noted("__trunc__")
    __int__ = _noted("__trunc__")
    __float__ = _noted("__float__")
    __complex__ = _noted("__complex__")
    __floordiv__ = _noted("__floordiv__")
    __rfloordiv__ = _noted("__rfloordiv__")
    __mod__ = _noted("__mod__")
    __rmod__ = _noted("__rmod__")
    __divmod__ = _noted("__divmod__")
    __rdivmod__ = _noted("__rdivmod__")
    __str__ = _noted("__str__")
    __repr__ = _noted("__repr__")
    __format__ = _noted("__format__")
    as_integer_ratio = _noted("as_integer_ratio")
    limit_denominator = _noted("limit_denominator")
