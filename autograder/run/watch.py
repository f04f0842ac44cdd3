"""Listening to the calls of one function while a script runs."""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any, Final

from autograder.run.values import Encoder, binder
from autograder.wire import MAX_LOG, Step

_HALF: Final = MAX_LOG // 2


class Watch:
    """Wraps the function called `name`; its calls are logged, the last result is `last`.

    With a tape, the calls get the tape's numbers (the last one for ever), not the function's own.
    """

    def __init__(self, name: str, tape: tuple[float, ...] | None) -> None:
        """Begin with an empty log."""
        self.name = name
        self.last: object = None
        self.calls = 0
        self._first: list[Step] = []
        self._latest: deque[tuple[Step, int]] = deque()
        self._early = self._encoder = Encoder()
        self._tape = tape

    @property
    def log(self) -> tuple[Step, ...]:
        """The first and the last calls."""
        return (*self._first, *(step for step, _ in self._latest))

    @property
    def has_tape(self) -> bool:
        """Whether the calls get a tape's numbers."""
        return self._tape is not None

    def wrap(self, function: object) -> Any:
        """Return `function`, listened to. What is no function is returned as it is."""
        if not callable(function) or isinstance(function, type) or hasattr(function, "watched__"):
            return function
        positional = binder(function)

        @functools.wraps(function)
        def listened(*args: Any, **named: Any) -> Any:
            room = self._encoder.room
            # Before the call, which may change them.
            seen = self._encoder.encode_all(positional(args, named))
            taken = room - self._encoder.room
            self.last = result = self._result(function, args, named)
            room = self._encoder.room
            step = Step(seen, self._encoder.encode(result))
            self._keep(step, taken + room - self._encoder.room)
            return result

        listened.watched__ = True  # type: ignore[attr-defined]
        return listened

    def _result(self, function: Callable[..., Any], args: Any, named: Any) -> Any:
        number = self.calls
        self.calls += 1
        if not self._tape:
            return function(*args, **named)
        return self._tape[min(number, len(self._tape) - 1)]

    def _keep(self, step: Step, size: int) -> None:
        if self._encoder is self._early:
            self._first.append(step)
            if len(self._first) == _HALF or self._encoder.room < size:
                self._encoder = Encoder()
            return
        self._latest.append((step, size))
        while self._latest and (len(self._latest) > _HALF or self._encoder.room < size):
            self._encoder.room += self._latest.popleft()[1]


class Listening(MutableMapping[str, Any]):
    """The top-level names of a script: whatever it defines under the watched name is wrapped."""

    def __init__(self, space: dict[str, Any], watch: Watch) -> None:
        """Write through to `space`."""
        self._space = space
        self._watch = watch

    def __getitem__(self, name: str) -> Any:
        """Return what `name` stands for."""
        return self._space[name]

    def __setitem__(self, name: str, value: Any) -> None:
        """Let `name` stand for `value`."""
        self._space[name] = self._watch.wrap(value) if name == self._watch.name else value

    def __delitem__(self, name: str) -> None:
        """Forget `name`."""
        del self._space[name]

    def __iter__(self) -> Iterator[str]:
        """Yield all names."""
        return iter(self._space)

    def __len__(self) -> int:
        """Return how many names there are."""
        return len(self._space)
