"""Everything that surrounds the learner's code while it answers, put back afterwards."""

from __future__ import annotations

import contextlib
import io
import random
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np

from autograder.run.capture import Printed

_SEED: Final = 20_240_229


class Stage:
    """The streams that the learner's code sees while it answers; all are given back at the end."""

    def __init__(self) -> None:
        """Begin with nothing printed."""
        self._printed = Printed()
        self._empty = io.StringIO()

    def __enter__(self) -> None:
        """Catch what is printed from here on."""
        self._before = sys.stdin, sys.stdout, sys.stderr, sys.argv, sys.getrecursionlimit()
        sys.stdin, sys.argv = self._empty, [""]
        sys.stdout = sys.stderr = self._printed

    def __exit__(self, *_: object) -> None:
        """Give everything back."""
        sys.settrace(None)
        sys.stdin, sys.stdout, sys.stderr, sys.argv, depth = self._before
        with contextlib.suppress(RecursionError):
            sys.setrecursionlimit(depth)

    def text(self) -> str:
        """Return what was printed since this was asked last."""
        text = self._printed.text()
        if text or self._printed.closed:
            self._printed = Printed()
        return text


@contextlib.contextmanager
def calm() -> Iterator[None]:
    """Let no warning show or raise, of Python's or of NumPy's."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def _numpy_dice() -> Any:
    """Return `numpy.random` where something has imported it, else None: it is slow to import."""
    return sys.modules.get("numpy.random")


def seed() -> None:
    """Begin the random numbers of Python and of NumPy at the same place as ever."""
    random.seed(_SEED)
    if (dice := _numpy_dice()) is not None:
        dice.seed(_SEED)


@contextlib.contextmanager
def dice(start: float | None = None) -> Iterator[None]:
    """Make random numbers the same every time; `random.randint` hands out `start` where it may."""
    roll = random.randint
    state, numpy_dice = random.getstate(), _numpy_dice()
    numpy_state = None if numpy_dice is None else numpy_dice.get_state()
    seed()
    if start is not None:
        random.randint = _handing_out(start, roll)  # type: ignore[assignment]
    try:
        yield
    finally:
        random.randint = roll
        random.setstate(state)
        if numpy_dice is not None:
            numpy_dice.set_state(numpy_state)


def _handing_out(start: float, roll: Callable[[int, int], int]) -> Callable[[int, int], int]:
    def randint(a: int, b: int) -> int:
        """Return the start of this run, if it lies between `a` and `b`."""
        if not a <= start <= b:
            return roll(a, b)
        return int(start) if start == int(start) else start  # type: ignore[return-value]

    return randint
