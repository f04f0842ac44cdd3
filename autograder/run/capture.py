"""Keeping the beginning of what is printed, however much that is."""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING, Final

from autograder.run.values import clean
from autograder.wire import MAX_TEXT

if TYPE_CHECKING:
    from typing_extensions import Buffer

CUT: Final = "\n… output cut after 64 KB"
"""What stands at the end of a text that was longer than what is kept."""


class _Kept(io.RawIOBase):
    """A stream of bytes that keeps its first `MAX_TEXT` and lets the others go."""

    def __init__(self) -> None:
        super().__init__()
        self.kept = bytearray()
        self.cut = False

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer) -> int:
        part = bytes(data)
        self.kept += part[: MAX_TEXT - len(self.kept)]
        self.cut = self.cut or len(self.kept) == MAX_TEXT
        return len(part)


class Printed(io.TextIOWrapper):
    """A text stream of which the first `MAX_TEXT` bytes are kept.

    It is written to in C, a buffer at a time: a flood of print() costs little.
    """

    def __init__(self) -> None:
        """Begin empty."""
        self._end = _Kept()
        super().__init__(io.BufferedWriter(self._end), encoding="utf-8", errors="replace")

    def text(self) -> str:
        """Return what was kept, and a last line that says so where the rest was cut."""
        with contextlib.suppress(ValueError, OSError):
            # The learner's code may have closed or detached it.
            self.flush()
        if not self._end.kept:
            return ""
        return clean(self._end.kept.decode("utf-8", "replace")) + (CUT if self._end.cut else "")
