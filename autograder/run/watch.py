"""Listening to the calls of one function while a script runs."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any

from autograder.run.values import Encoder, binder
from autograder.wire import MAX_LOG, Step


class Watch:
    """Wraps the function called `name`; its calls come into `log`, the last result into `last`.

    With a tape, the calls get the tape's numbers (the last one for ever), not the function's own.
    """

    def __init__(
        self, name: str, tape: tuple[float, ...] | None, encoder: Encoder, kept: int
    ) -> None:
        """Begin with an empty log, for the first `kept` calls."""
        self._kept = min(kept, MAX_LOG)
        self.name = name
        self.log: list[Step] = []
        self.last: object = None
        self._tape = tape
        self._played = 0
        self._encoder = encoder

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
            if len(self.log) >= self._kept:
                self.last = self._result(function, args, named)
                return self.last
            seen = self._encoder.encode_all(positional(args, named))
            self.last = result = self._result(function, args, named)
            if len(self.log) < self._kept:
                self.log.append(Step(seen, self._encoder.encode(result)))
            return result

        listened.watched__ = True  # type: ignore[attr-defined]
        return listened

    def _result(self, function: Callable[..., Any], args: Any, named: Any) -> Any:
        if not self._tape:
            return function(*args, **named)
        number = self._tape[min(self._played, len(self._tape) - 1)]
        self._played += 1
        return number


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
