"""Wire values, calls and errors as people read them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from autograder.objectives import OBJECTIVES
from autograder.values import number
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
