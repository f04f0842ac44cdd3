"""Plain values of the wire to Python objects, and back.

Encoding never runs code of the object that it encodes: it looks at the exact type and reads the
number inside with the built-in type's own method, so an object cannot lie about itself.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from math import prod
from typing import Any, Final

import numpy as np

from autograder.objectives import OBJECTIVES
from autograder.run.exact import Exact, Trace
from autograder.wire import (
    MAX_NUMBERS,
    MAX_TEXT,
    Array,
    Function,
    Items,
    Other,
    Ratio,
    Told,
    Value,
)

MAX_DEPTH: Final = 8
"""How deep lists may be nested in a returned value."""
MAX_DIGITS: Final = 20_000
"""The most hexadecimal digits of a whole number that go over the wire."""
_NAME_LENGTH: Final = 100
_type_name: Final = type.__dict__["__name__"].__get__
_GIVEN: Final = types.MappingProxyType(
    {
        function: Function(name, part)
        for name, objective in OBJECTIVES.items()
        for part, function in (("value", objective.value), ("slope", objective.slope))
    }
)


def clean(text: str, limit: int = MAX_TEXT) -> str:
    """Return at most `limit` characters of `text`, each of which can be sent as UTF-8."""
    plain = str.__str__(text)[:limit]
    return plain.encode("utf-8", "replace").decode("utf-8")


def name_of(kind: type) -> str:
    """Return the name of a type, without running code of its metaclass."""
    return clean(_type_name(kind), _NAME_LENGTH)


Consulting = Callable[[str, tuple[Value, ...]], Told]
"""How an oracle is asked: its name and the arguments."""


def binder(function: object) -> Callable[[Any, Any], tuple[Any, ...]]:
    """Return what brings arguments into the order of the function's parameters."""
    code = getattr(function, "__code__", None)
    if not isinstance(code, types.CodeType):
        return lambda args, named: (*args, *named.values())
    # What inspect.signature() does, for plain parameters: importing less, it is done in no time.
    parameters = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    defaults = getattr(function, "__defaults__", None) or ()
    known = dict(zip(parameters[code.co_argcount - len(defaults) :], defaults, strict=False))

    def ordered(args: Any, named: Any) -> tuple[Any, ...]:
        if not named and len(args) >= len(parameters):
            return tuple(args)
        rest = {**known, **named}
        left = parameters[len(args) :]
        others = [value for name, value in named.items() if name not in parameters]
        return (*args, *(rest[name] for name in left if name in rest), *others)

    return ordered


class Oracle:
    """A function that the controller answers."""

    def __init__(self, name: str, consult: Consulting, instead_of: object = None) -> None:
        """Stand for the oracle called `name`, `instead_of` a function with the same parameters."""
        self._name = name
        self._consult = consult
        self._ordered = binder(instead_of)

    def __call__(self, *args: object, **named: object) -> Any:
        """Return what the oracle says.

        Raises:
            ValueError: it cannot say anything on these arguments.
        """
        encoder = Encoder()
        told = self._consult(self._name, tuple(map(encoder.encode, self._ordered(args, named))))
        if told.error:
            raise ValueError(told.error)
        return decode(told.value, Trace(), self._consult)


def decode(value: Value, trace: Trace, consult: Consulting) -> Any:
    """Return a fresh object for `value`; exact numbers in it report to `trace`.

    Raises:
        ValueError: `value` is no question's argument, or names what is not there.
    """
    match value:
        case Array():
            return np.array(value.data, dtype=value.kind).reshape(value.shape)
        case Ratio():
            return Exact(Fraction(int(value.p, 16), int(value.q, 16)), trace)
        case Items():
            return _container(value, trace, consult)
        case Function():
            return _given(value, consult)
        case Other():
            raise ValueError(f"an argument cannot be a {value.name}")
        case _:
            return value


def _container(value: Items, trace: Trace, consult: Consulting) -> Any:
    items = [decode(item, trace, consult) for item in value.items]
    match value.kind:
        case "list":
            return items
        case "tuple":
            return tuple(items)
        case "dict":
            return dict(items)
        case _:
            raise ValueError(f"an argument cannot be a {value.kind}")


def _given(value: Function, consult: Consulting) -> Any:
    objective = OBJECTIVES.get(value.objective)
    if objective is None:
        return Oracle(f"{value.objective}.{value.part}", consult)
    return objective.slope if value.part == "slope" else objective.value


class Encoder:
    """Turns objects into values; all that one encoder makes holds at most MAX_NUMBERS."""

    def __init__(self) -> None:
        """Begin with all the room; who gives up what was made may give its room back."""
        self.room = MAX_NUMBERS

    def encode(self, thing: object, depth: int = 0) -> Value:
        """Return `thing` as a value; what is no plain value becomes the name of its type."""
        kind = type(thing)
        if kind is float or kind is bool or thing is None:
            self.room -= 1
            return thing  # type: ignore[return-value]
        if issubclass(kind, np.ndarray | np.generic):
            return self._numpy(thing)
        if issubclass(kind, list | tuple | dict):
            return self._items(thing, kind, depth)
        self.room -= 1
        return _scalar(thing, kind)

    def encode_all(self, things: Iterable[object]) -> tuple[Value, ...]:
        """Return each of `things` as a value."""
        whole = tuple(things)
        if all(type(thing) is float for thing in whole):
            # Nearly always, and a script makes hundreds of calls.
            self.room -= len(whole)
            return whole  # type: ignore[return-value]
        return tuple(map(self.encode, whole))

    def _items(self, thing: Any, kind: type, depth: int) -> Value:
        base = next(base for base in (list, tuple, dict) if issubclass(kind, base))
        size = base.__len__(thing)
        if depth >= MAX_DEPTH or size > self.room:
            return Other(f"{base.__name__} of {size} items")
        self.room -= size
        inside = dict.items(thing) if base is dict else base.__iter__(thing)
        return Items(base.__name__, [self.encode(item, depth + 1) for item in inside])

    def _numpy(self, thing: Any) -> Value:
        if issubclass(type(thing), np.generic):
            if issubclass(type(thing), np.float64):
                return float.__float__(thing)
            array = np.asarray(thing)
            if array.dtype.kind in "biu":
                return _scalar(array.item(), type(array.item()))
        else:
            array = np.ndarray.view(thing, np.ndarray)
        if array.dtype.kind == "U" and array.shape == ():
            return clean(array.item())
        size = prod(array.shape)
        if size > self.room:
            return Other(f"array of {size} numbers")
        if array.dtype.kind == "O":
            return self.encode(array.tolist())
        if array.dtype.kind not in "biuf":
            return Other(clean(f"array of {array.dtype.name}", _NAME_LENGTH))
        self.room -= size + 1
        numbers = array.astype(np.float64).ravel().tolist()
        return Array(array.shape, array.dtype.name, numbers)


def encoded(thing: object, encoder: Encoder | None = None) -> Value:
    """Return any object as a value, be it as odd as it may: that is a fact, never our crash.

    Raises:
        MemoryError: there is no room for it.
    """
    try:
        return (encoder or Encoder()).encode(thing)
    except MemoryError:
        raise
    except BaseException:  # noqa: BLE001 - its own methods may raise anything
        return Other("unreadable object")


def _scalar(thing: Any, kind: type) -> Value:
    if issubclass(kind, int):
        return _whole(thing is True if kind is bool else int.__int__(thing), kind)
    if issubclass(kind, float):
        return float.__float__(thing)
    if issubclass(kind, str):
        return clean(thing)
    if issubclass(kind, Exact):
        return _ratio(thing.plain)
    if kind is Fraction:
        return _ratio(thing)
    if kind is Decimal:
        return _decimal(thing)
    if kind is types.FunctionType and thing in _GIVEN:
        return _GIVEN[thing]
    return Other(name_of(kind))


def _whole(number: int, kind: type) -> Value:
    if kind is bool:
        return bool(number)
    if -(1 << 63) <= number < 1 << 63:
        return number
    return _ratio(Fraction(number))


def _decimal(number: Decimal) -> Value:
    if not number.is_finite():
        return float(number)
    if abs(number.adjusted()) > MAX_DIGITS:
        return Other("number of too many digits")
    return _ratio(Fraction(number))


def _ratio(number: Fraction) -> Value:
    p, q = Fraction.numerator.__get__(number), Fraction.denominator.__get__(number)
    if max(p.bit_length(), q.bit_length()) > 4 * MAX_DIGITS:
        return Other("number of too many digits")
    return Ratio(f"{p:x}", f"{q:x}")
