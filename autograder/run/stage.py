"""Everything that surrounds the learner's code while it answers, put back afterwards."""

from __future__ import annotations

import contextlib
import importlib
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


class Dice:
    """Random numbers that are the same every time.

    NumPy's are seeded only where the learner's code `draws_with_numpy`. Where the process is
    `owned` by the learner's code, nobody wants the numbers back that would have come, and whoever
    asks the system for a seed gets the same one every time, too.
    """

    def __init__(self, *, draws_with_numpy: bool, owned: bool) -> None:
        """Take what is to be seeded."""
        # Slow to import, so it is named where it is needed only.
        self._numpy = importlib.import_module("numpy.random") if draws_with_numpy else None
        self._owned = owned
        if owned:
            # NumPy's default_rng() takes its seed from there by way of `secrets`.
            random._urandom = random.Random(_SEED).randbytes  # type: ignore[attr-defined]  # noqa: S311, SLF001
            random.Random.seed = _seeded  # type: ignore[method-assign]

    def seed(self) -> None:
        """Begin at the same place as ever."""
        random.seed(_SEED)
        if self._numpy is not None:
            self._numpy.seed(_SEED)

    @contextlib.contextmanager
    def rolled(self, start: float | None = None) -> Iterator[None]:
        """Begin at the same place as ever; `random.randint` hands out `start` where it may."""
        roll = random.randint
        state = None if self._owned else random.getstate()
        numpy_state = None if self._owned or self._numpy is None else self._numpy.get_state()
        self.seed()
        if start is not None:
            random.randint = _handing_out(start, roll)  # type: ignore[assignment]
        try:
            yield
        finally:
            random.randint = roll
            if state is not None:
                random.setstate(state)
            if numpy_state is not None and self._numpy is not None:
                self._numpy.set_state(numpy_state)


_seed: Final = random.Random.seed


def _seeded(self: random.Random, a: Any = None, version: int = 2) -> None:
    """Seed as ever, but with the same seed where none is given."""
    _seed(self, _SEED if a is None else a, version)


def _handing_out(start: float, roll: Callable[[int, int], int]) -> Callable[[int, int], int]:
    def randint(a: int, b: int) -> int:
        """Return the start of this run, if it lies between `a` and `b`."""
        if not a <= start <= b:
            return roll(a, b)
        return int(start) if start == int(start) else start  # type: ignore[return-value]

    return randint
