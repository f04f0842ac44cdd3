"""Keeping the beginning of what is printed, however much that is."""

from __future__ import annotations

import io
from typing import Final

from autograder.run.values import clean
from autograder.wire import MAX_TEXT

CUT: Final = "\n… output cut after 64 KB"
"""What stands at the end of a text that was longer than what is kept."""


class Printed(io.TextIOBase):
    """A text stream that keeps its first `MAX_TEXT` characters and lets the others go."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._parts: list[str] = []
        self._room = MAX_TEXT
        self._cut = False

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The encoding that a terminal would have."""
        return "utf-8"

    def writable(self) -> bool:
        """Return that this can be written to."""
        return True

    def write(self, text: str) -> int:
        """Take `text`.

        Raises:
            TypeError: it is no text.
        """
        if not issubclass(type(text), str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        size = str.__len__(text)
        if self._room:
            self._parts.append(str.__str__(text)[: self._room])
        self._cut = self._cut or size > self._room
        self._room -= min(size, self._room)
        return size

    def reconfigure(self, **options: object) -> None:
        """Do nothing: there is only one way to write to this."""

    def text(self) -> str:
        """Return what was kept, and a last line that says so where the rest was cut."""
        return clean("".join(self._parts)) + (CUT if self._cut else "")
