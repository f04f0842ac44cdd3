"""How a value from the learner's code reads: to a person (`show`), and in JSON (`plain`)."""

from __future__ import annotations

import math
from types import EllipsisType
from typing import Final

from autograder.report.visible import visible
from autograder.wire import Array, Function, Items, Other, Ratio, Value

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What strict JSON can say."""

_DIGITS: Final = 6
_SHOWN: Final = 6
_KEPT: Final = 200
_DEEP: Final = 6
_LONG: Final = 240
_QUOTED: Final = 60
_TEXT: Final = 2_000
_SQUARE: Final = ("[", "]")
_BRACKETS: Final = {"tuple": ("(", ")"), "dict": ("{", "}")}


def show(value: Value, digits: int = _DIGITS) -> str:
    """Return how `value` reads, short and on one line: 3, 2.83, 1.7e-08, [1, 2.5], 'text', None.

    Numbers have `digits` significant digits; of a long list the first and the last are shown.
    """
    return visible(_show(value, digits, _DEEP), _LONG)


def show_apart(expected: Value, got: Value) -> tuple[str, str]:
    """Show two values that differ, with as many digits as it takes to see that they do.

    Where it hides in the middle of two long lists, the first place that differs is told.
    """
    pair = show(expected), show(got)
    for digits in (9, 12, 17):
        if pair[0] != pair[1]:
            return pair
        pair = show(expected, digits), show(got, digits)
    place = _first_difference(expected, got)
    if pair[0] != pair[1] or place is None:
        return pair
    mine, yours = show_apart(_part(expected, place), _part(got, place))
    return f"{show(expected)}, at [{place}]: {mine}", f"{show(got)}, at [{place}]: {yours}"


def plain(value: Value) -> Plain:
    """Return what stands for `value` in JSON; of very long or deep ones the beginning and the end.

    Numbers that JSON has no word for are texts: "nan", "inf", "-inf".
    """
    return _plain(value, _DEEP)


def _show(value: Value, digits: int, deep: int) -> str:
    match value:
        case None | bool():
            return str(value)
        case int() | float():
            return _number(value, digits)
        case str(text):
            return repr(text) if len(text) <= _QUOTED else repr(text[:_QUOTED]) + "…"
        case Ratio():
            number = _ratio(value)
            return number if isinstance(number, str) else _number(number, digits)
        case Array(shape=()):
            return _show(_part(value, 0), digits, deep)
        case Array():
            return f"array({_listed(value, digits, deep)})"
        case Items():
            return _listed(value, digits, deep)
        case Function(objective, part):
            return f"<{part} of {objective}>"
        case Other(kind):
            return f"<{kind}>"


def _listed(value: Array | Items, digits: int, deep: int) -> str:
    if deep == 0:
        return "…"
    left, right = _BRACKETS.get(value.kind, _SQUARE)  # an array's kind is the name of a number
    texts: list[str] = []
    for part in _parts(value, _SHOWN):
        match part:
            case EllipsisType():
                texts.append("…")
            case Items(items=[_, _] as pair) if left == "{":
                texts.append(": ".join(_show(one, digits, deep - 1) for one in pair))
            case Array() if isinstance(value, Array):
                texts.append(_listed(part, digits, deep - 1))
            case _:
                texts.append(_show(part, digits, deep - 1))
    comma = "," if left == "(" and len(texts) == 1 else ""
    return left + ", ".join(texts) + comma + right


def _plain(value: Value, deep: int) -> Plain:
    match value:
        case None | bool():
            return value
        case str():
            return value if len(value) <= _TEXT else value[: _TEXT - 1] + "…"
        case int():
            return value if abs(value) < 1 << 63 else _number(value, 17)
        case float():
            return value if math.isfinite(value) else _number(value, _DIGITS)
        case Ratio():
            return _ratio(value)
        case Array(shape=()):
            return _plain(_part(value, 0), deep)
        case Items(kind="dict"):
            return _plain_dict(value, deep)
        case Array() | Items():
            return _plain_list(value, deep)
        case Function() | Other():
            return _show(value, _DIGITS, deep)


def _plain_list(value: Array | Items, deep: int) -> Plain:
    if deep == 0:
        return "…"
    return [
        "…" if isinstance(part, EllipsisType) else _plain(part, deep - 1)
        for part in _parts(value, _KEPT)
    ]


def _plain_dict(value: Items, deep: int) -> Plain:
    if deep == 0:
        return "…"
    held: dict[str, Plain] = {}
    for part in _parts(value, _KEPT):
        match part:
            case Items(items=[str(key), item]):
                held[key] = _plain(item, deep - 1)
            case Items(items=[key, item]):
                held[_show(key, 17, deep - 1)] = _plain(item, deep - 1)
            case _:
                held["…"] = "…"
    return held


def _number(number: float, digits: int) -> str:
    if isinstance(number, int) and abs(number) < 10**21:
        return str(number)
    if isinstance(number, float) and number.is_integer() and abs(number) < 10**digits:
        return str(int(number))
    try:
        return format(float(number), f".{digits}g")
    except OverflowError:
        return _size(int(number), 1)


def _ratio(ratio: Ratio) -> int | float | str:
    """Return the number nearest to p/q; a text where there is none."""
    try:
        p, q = int(ratio.p, 16), int(ratio.q, 16)
        nearest = p / q
    except OverflowError:
        return _size(p, q)
    except (ValueError, ZeroDivisionError):
        return "<no number>"
    if nearest == 0 and p:
        return _size(p, q)
    return int(nearest) if nearest.is_integer() and abs(nearest) < 1 << 53 else nearest


def _size(p: int, q: int) -> str:
    """Return the size of p/q, which no float holds."""
    power = round((p.bit_length() - q.bit_length()) * math.log10(2))
    return f"about {'-' if (p < 0) != (q < 0) else ''}1e{power:+d}"


def _length(value: Array | Items) -> int:
    return len(value.items) if isinstance(value, Items) else value.shape[0] if value.shape else 0


def _parts(value: Array | Items, most: int) -> list[Value | EllipsisType]:
    """Return what `value` holds, at most `most`: the first ones, `...`, the last one."""
    length = _length(value)
    if length <= most:
        return [_part(value, place) for place in range(length)]
    first: list[Value | EllipsisType] = [_part(value, place) for place in range(most - 2)]
    return [*first, ..., _part(value, length - 1)]


def _part(value: Value, place: int) -> Value:
    """Return the item, the row or the number at `place` of a list or an array."""
    match value:
        case Items(items=items):
            return items[place]
        case Array(shape, kind, data) if len(shape) > 1:
            size = math.prod(shape[1:])
            return Array(shape[1:], kind, data[place * size : (place + 1) * size])
        case Array(_, kind, data) if place < len(data):
            return _as_kind(kind, data[place])
        case _:
            return None


def _as_kind(kind: str, number: float) -> Value:
    if kind == "bool":
        return bool(number)
    return int(number) if kind.startswith(("int", "uint")) and math.isfinite(number) else number


def _first_difference(expected: Value, got: Value) -> int | None:
    if not isinstance(expected, Array | Items) or not isinstance(got, Array | Items):
        return None
    for place in range(min(_length(expected), _length(got), _KEPT * 100)):
        if _part(expected, place) != _part(got, place):
            return place
    return None
