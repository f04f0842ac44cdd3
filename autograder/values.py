"""Wire values read as numbers, compared, and shown to people."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final

import msgspec

from autograder.objectives import OBJECTIVES
from autograder.wire import (
    Answer,
    Array,
    Call,
    Fault,
    Function,
    Items,
    Other,
    Probe,
    Ratio,
    Status,
    Value,
)

_TIMES: Final = 4
_ROOM: Final = 1_000
"""An answer may hold `_TIMES` as many values as were expected, and this many more."""


def number(value: Value) -> float | None:
    """Return the value as a number, or None where it is not one number.

    A 0-d array is a number; a bool (in an array, too), text and an array of one element are not.
    """
    if type(value) is float:
        # Nearly always; a match takes ten times as long.
        return value
    match value:
        case bool():
            return None
        case int() | float():
            return _as_float(value)
        case Ratio():
            exact = fraction(value)
            return None if exact is None else _as_float(exact)
        case Array(shape=(), kind=kind, data=[single]) if kind != "bool":
            return single
        case _:
            return None


def fraction(value: Value) -> Fraction | None:
    """Return an exact rational, or None where the value is none (a float is not exact)."""
    match value:
        case bool():
            return None
        case int():
            return Fraction(value)
        case Ratio(p=p, q=q):
            try:
                return Fraction(int(p, 16), int(q, 16))
            except (ValueError, ZeroDivisionError):
                return None
        case _:
            return None


def numbers(value: Value) -> tuple[tuple[int, ...], list[float]] | None:
    """Return shape and numbers (row-major) of a number, an array or nested lists, else None."""
    single = number(value)
    if single is not None:
        return (), [single]
    match value:
        case Array(shape=shape, kind=kind, data=data) if kind != "bool" and math.prod(shape) == len(
            data
        ):
            return shape, data
        case Items(kind="list" | "tuple", items=items):
            if items and all(type(item) is float for item in items):
                # Nearly always, and an answer is compared with many others.
                return (len(items),), items  # type: ignore[return-value]
            return _stack([numbers(item) for item in items])
        case _:
            return None


def _stack(
    parts: Sequence[tuple[tuple[int, ...], list[float]] | None],
) -> tuple[tuple[int, ...], list[float]] | None:
    whole = [part for part in parts if part is not None]
    if len(whole) < len(parts) or len({shape for shape, _ in whole}) > 1:
        return None
    inner = whole[0][0] if whole else ()
    return (len(whole), *inner), [single for _, data in whole for single in data]


def _as_float(value: float | Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def in_bounds(probe: Probe, answer: Answer, expected: Answer) -> Answer:
    """Return the answer; of what is far too large to be right, the size alone.

    It is compared with every known wrong way: one hostile submission would hold up a class.
    """
    value = _named_if_large(answer.value, expected.value)
    before = probe.args if isinstance(probe, Call) else ()
    after = tuple(map(_named_if_large, answer.after, before))
    return msgspec.structs.replace(answer, value=value, after=after)


def _named_if_large(value: Value, expected: Value) -> Value:
    if not isinstance(value, Array | Items) or _size(value) <= _TIMES * _size(expected) + _ROOM:
        return value
    if isinstance(value, Array):
        return Other(f"array of {len(value.data)} numbers")
    return Other(f"{value.kind} of {_size(value) - 1} items")


def _size(value: Value) -> int:
    """Return how many values there are in a value, itself included."""
    if isinstance(value, Items):
        return 1 + sum(1 if type(v) is float else _size(v) for v in value.items)
    return 1 + len(value.data) if isinstance(value, Array) else 1


def close(got: float, want: float, rtol: float, scale: float = 0.0) -> bool:
    """Tell whether `got` is `want` within `rtol` of the larger of |want| and `scale`.

    Written so that NaN is close to nothing, and infinity to nothing either.
    """
    return abs(got - want) <= rtol * max(abs(want), scale) < math.inf


def agree(
    got: Value, want: Value, rtol: float, *, atol: float = 0.0, largest: bool = False
) -> bool:
    """Tell whether two values agree: same shape, each number within `rtol` (relative) or `atol`.

    With `largest` the tolerance is relative to the largest number of all, as for the path of a walk
    that ends near 0. A number and a 0-d array agree, and lists, tuples and arrays of one shape.
    What is no number (text, None, bool) has to be equal. NaN agrees with nothing.
    """
    wanted = numbers(want)
    if wanted is None:
        if isinstance(want, Items):
            return (
                isinstance(got, Items)
                and (got.kind == "dict") == (want.kind == "dict")
                and len(got.items) == len(want.items)
                and all(
                    agree(g, w, rtol, atol=atol, largest=largest)
                    for g, w in zip(got.items, want.items, strict=True)
                )
            )
        return type(got) is type(want) and got == want
    given = numbers(got)
    if given is None or given[0] != wanted[0]:
        return False
    scale = max(map(abs, wanted[1]), default=0.0) if largest else 0.0
    return all(
        close(g, w, rtol, scale) or abs(g - w) <= atol
        for g, w in zip(given[1], wanted[1], strict=True)
    )


# -- shown to people -------------------------------------------------------------------------------

_SHOWN = 6
_LONGEST = 40
_PLAIN = 1e6


def show(value: Value) -> str:
    """Return the value as a learner would write it: `2.83`, `[1, 2.5]`, `'0.1'`, `None`."""
    match value:
        case None | bool():
            return str(value)
        case str():
            return repr(value if len(value) <= _LONGEST else value[:_LONGEST] + "…")
        case int() | float() | Ratio():
            single = number(value)
            return "no number" if single is None else show_number(single)
        case Array(shape=(), kind=kind, data=[single]):
            return _in_array(single, kind)
        case Array(shape=shape, kind=kind, data=data):
            head = ", ".join(_in_array(single, kind) for single in data[:_SHOWN])
            more = ", …" if len(data) > _SHOWN else ""
            of = "" if len(shape) == 1 else f" of shape {shape}"
            return f"array([{head}{more}]){of}"
        case Items(kind=kind, items=items):
            return _collection(kind, items, show)
        case Function(objective=objective, part=part):
            known = OBJECTIVES.get(objective)
            return f"<{part} of {known.formula if known else objective}>"
        case Other(name=name):
            return f"<{name}>"


def _in_array(single: float, kind: str) -> str:
    return str(bool(single)) if kind == "bool" else show_number(single)


def _collection(kind: str, items: Sequence[Value], shown: Callable[[Value], str]) -> str:
    """Return a list, a tuple or a dict as Python writes it; of a long one the first items."""
    texts = [_entry(item, shown) if kind == "dict" else shown(item) for item in items[:_SHOWN]]
    texts += ["…"] if len(items) > _SHOWN else []
    left, right = {"tuple": ("(", ")"), "dict": ("{", "}")}.get(kind, ("[", "]"))
    comma = "," if kind == "tuple" and len(items) == 1 else ""
    return f"{left}{', '.join(texts)}{comma}{right}"


def _entry(item: Value, shown: Callable[[Value], str]) -> str:
    if isinstance(item, Items) and len(item.items) == 2:  # noqa: PLR2004
        return ": ".join(map(shown, item.items))
    return shown(item)


def show_apart(got: Value, want: Value) -> tuple[str, str]:
    """Return how two values read, with as many digits as it takes to tell two numbers apart."""
    first, second = number(got), number(want)
    if first is not None and second is not None and first != second:
        for digits in range(6, 18, 2):
            shown = f"{first:.{digits}g}", f"{second:.{digits}g}"
            if shown[0] != shown[1]:
                return shown if digits > 6 else (show(got), show(want))  # noqa: PLR2004
    return show(got), show(want)


def show_number(value: float) -> str:
    """Return a number with at most six significant digits, without needless zeros."""
    if math.isfinite(value) and value == int(value) and abs(value) < _PLAIN:
        return str(int(value))
    return f"{value:.6g}"


def show_call(call: Call) -> str:
    """Return the call as source: `update(3, 1.7, 0.1)`.

    What is shown is what was called: 3.0 is no 3, and neither is -0.0 a 0.
    """
    return f"{call.function}({', '.join(map(_written, call.args))})"


def _written(value: Value) -> str:
    """Return a value as it was handed in, to the last digit; of a long one the beginning."""
    match value:
        case float():
            return repr(value)
        case Array(shape=shape, kind=kind, data=data) if len(data) == math.prod(shape):
            texts = [_number_written(x, kind) for x in data]
            # Among numbers with decimals a whole one is a float as well.
            if not all(text.endswith(".0") for text in texts):
                texts = ["-0.0" if text == "-0.0" else text.removesuffix(".0") for text in texts]
            return f"array({_rows(shape, texts)})" if shape else texts[0]
        case Items(kind=kind, items=items):
            return _collection(kind, items, _written)
        case _:
            return show(value)


def _number_written(single: float, kind: str) -> str:
    if kind == "bool":
        return str(bool(single))
    return str(int(single)) if kind.startswith(("int", "uint")) else repr(float(single))


def _rows(shape: Sequence[int], texts: Sequence[str]) -> str:
    """Return the numbers of an array in brackets, row by row."""
    size = math.prod(shape[1:])
    parts = [texts[k * size : (k + 1) * size] for k in range(min(shape[0], _SHOWN))]
    rows = [_rows(shape[1:], part) if len(shape) > 1 else part[0] for part in parts]
    rows += ["…"] if shape[0] > _SHOWN else []
    return f"[{', '.join(rows)}]"


def trouble(answer: Answer, what: str) -> str:
    """Return one sentence on an answer that is no value; `what` names what was asked ("f.py")."""
    fault = answer.fault or Fault(type="", message="")
    match answer.status:
        case Status.OK:
            return ""
        case Status.RAISED if fault.missing:
            return f"{fault.message}."
        case Status.RAISED if fault.type == "EOFError":
            why = "and nobody answers here: write it into your code"
            return f"{what} asked for input{where(fault)}, {why}."
        case Status.RAISED if fault.type == "NotImplementedError":
            return f"Still open: {fault.message or what}"
        case Status.RAISED:
            subject = fault.place if fault.loading and fault.place else what
            tail = f": {fault.message}" if fault.message else ""
            return f"{subject} stopped with {fault.type}{tail}{where(fault)}."
        case Status.SANDBOX_BROKE:
            return f"{what} could not be run; this is our fault and costs no mark."
        case _:
            return f"{what}: {fault.message or answer.status.value}{where(fault)}."


def where(fault: Fault) -> str:
    """Return the line on which something went wrong, as the end of a sentence, "" if not known."""
    return f" (line {fault.line} of {fault.place})" if fault.line and fault.place else ""
