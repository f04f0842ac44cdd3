"""Going once through all that a child does, in the zygote.

Python makes code faster while it runs, and what a process writes after a fork is copied for it,
page by page. Whatever is ready before the fork is ready, and shared, for every child.
"""

from __future__ import annotations

from typing import Final

from autograder.run.responder import Responder
from autograder.wire import (
    Array,
    Ask,
    Call,
    Items,
    Kind,
    Module,
    Piece,
    Probe,
    Program,
    Ratio,
    Reply,
    Script,
    Told,
    Value,
    Walk,
    decode_orders,
    encode,
)

_ROUNDS: Final = 12
"""Python 3.11 begins to make a function faster at its eighth call."""
_PART: Final = b"""
import numpy as np

def part(a, b, c):
    return a + b * c
"""
_SCRIPT: Final = b"""
import random
from part import part

number = 0.5

def cost(a):
    return a

if __name__ == "__main__":
    a = random.randint(0, 9)
    for k in range(20):
        a = part(a, 1.0, number)
        print(k, "a:", a, "cost:", cost(a))
"""
_PROGRAM: Final = Program(
    (
        Module("part.py", (Piece("part.py", Kind.FILE, _PART),)),
        Module("script.py", (Piece("script.py", Kind.FILE, _SCRIPT),)),
    )
)
_ARRAY: Final = Array((3,), "float64", [1.0, 2.0, 3.0])
_LIST: Final = Items("list", [1.0, Items("list", [2.0, 3])])


def _call(a: Value, b: Value, c: Value) -> Call:
    return Call("", "part.py", "part", (a, b, c))


def _run(tape: tuple[float, ...] | None) -> Script:
    return Script("", "script.py", 3.0, "part", "part", tape, ("number",), (("cost", "a"),))


_PROBES: Final[tuple[Probe, ...]] = (
    _call(1.0, 2.0, 3.0),
    _call(1, 2, 3),
    _call(Ratio("1", "2"), Ratio("3", "5"), Ratio("7", "1")),
    _call(_ARRAY, _ARRAY, 0.5),
    # A list times a float: what goes wrong is rehearsed as well.
    _call(_LIST, _LIST, 0.5),
    Walk("", "part.py", "part", "parabola", 1.0, 0.25, 8),
    _run(None),
    _run((1.0, 2.0)),
)


def rehearse() -> None:
    """Answer questions about a program of our own; nothing of it stays behind."""
    orders = encode([_PROGRAM, *(Ask(number, probe) for number, probe in enumerate(_PROBES))])
    for _ in range(_ROUNDS):
        responder = Responder(_PROGRAM, _nobody)
        for order in decode_orders(orders):
            if isinstance(order, Ask):
                encode(Reply(order.number, responder.answer(order.probe)))


def _nobody(_oracle: str, _args: tuple[Value, ...]) -> Told:
    return Told()
