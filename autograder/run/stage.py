"""Everything that surrounds the learner's code while it answers, put back afterwards."""

from __future__ import annotations

import contextlib
import io
import random
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from autograder.run.capture import Printed

_SEED: Final = 20_240_229


@contextlib.contextmanager
def quiet() -> Iterator[Printed]:
    """Catch what is printed; let no warning show or raise. Give back all streams at the end."""
    printed = Printed()
    before = sys.stdin, sys.stdout, sys.stderr, sys.argv, sys.getrecursionlimit()
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        sys.stdin, sys.stdout, sys.stderr, sys.argv = io.StringIO(), printed, printed, [""]
        try:
            yield printed
        finally:
            sys.settrace(None)
            sys.stdin, sys.stdout, sys.stderr, sys.argv, depth = before
            with contextlib.suppress(RecursionError):
                sys.setrecursionlimit(depth)


def seed() -> None:
    """Begin the random numbers of Python and of NumPy at the same place as ever."""
    random.seed(_SEED)
    np.random.seed(_SEED)  # noqa: NPY002 - learners use the old one


@contextlib.contextmanager
def dice(start: float | None = None) -> Iterator[None]:
    """Make random numbers the same every time; `random.randint` hands out `start` where it may."""
    roll = random.randint
    states = random.getstate(), np.random.get_state()  # noqa: NPY002 - learners use the old one
    seed()
    if start is not None:
        random.randint = _handing_out(start, roll)  # type: ignore[assignment]
    try:
        yield
    finally:
        random.randint = roll
        random.setstate(states[0])
        np.random.set_state(states[1])  # noqa: NPY002


def _handing_out(start: float, roll: Callable[[int, int], int]) -> Callable[[int, int], int]:
    def randint(a: int, b: int) -> int:
        """Return the start of this run, if it lies between `a` and `b`."""
        if not a <= start <= b:
            return roll(a, b)
        return int(start) if start == int(start) else start  # type: ignore[return-value]

    return randint
