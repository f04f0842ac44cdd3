"""How a notebook's session speaks: what comes of a cell goes out at once, and a flood is cut."""

from __future__ import annotations

import contextlib
import io
import os
import socket
import tempfile
import threading
from typing import Any, Final, Literal

import msgspec

from autograder.run import cells
from autograder.run.cells import Done, Output, Stream
from autograder.wire import frame

_MANY: Final = 100
"""After how many pieces of a line it is said, complete or not."""
MAX_CELL: Final = 64 << 20
"""Most bytes that a cell, or what it writes to a descriptor, may take."""


class Allowance(msgspec.Struct, frozen=True):
    """How much may come of one cell: bytes of printed text, and bytes of everything together."""

    text: int
    all: int


class Mouth:
    """Says over the connection what comes of a cell, as long as the allowance lasts."""

    def __init__(self, connection: socket.socket, allowance: Allowance) -> None:
        """Begin with the whole allowance."""
        self._connection = connection
        self._allowance = allowance
        self._lock = threading.Lock()
        self.begin()

    def begin(self) -> None:
        """Give the next cell the whole allowance again."""
        self._text = self._allowance.text
        self._all = self._allowance.all

    def may_print(self) -> bool:
        """Return whether more of what is printed would be said."""
        return self._text > 0

    def say(self, said: Output | Done) -> None:
        """Say it, or that it was too much."""
        if isinstance(said, Stream):
            self._print(said)
        elif isinstance(said, Done):
            self._send(_encoded(said))
        else:
            self._show(said)

    def _print(self, said: Stream) -> None:
        if self._text <= 0:
            return
        with self._lock:
            left, self._text = self._text, self._text - len(said.text)
        text = said.text[:left]
        if self._text <= 0:
            text += f"\n… output cut after {_size(self._allowance.text)}\n"
        self._send(_encoded(Stream(said.name, text)))

    def _show(self, said: Output) -> None:
        payload = _encoded(said)
        with self._lock:
            left, self._all = self._all, self._all - len(payload)
        if len(payload) <= left:
            self._send(payload)
        elif left > 0:
            cut = f"… output of {_size(len(payload))} left out: a cell may have "
            self._send(_encoded(Stream("stdout", cut + f"{_size(self._allowance.all)}\n")))

    def _send(self, payload: bytes) -> None:
        with self._lock:
            self._connection.sendall(frame(payload))


def _size(count: int) -> str:
    return f"{count >> 10} KB" if count < 1 << 20 else f"{count >> 20} MB"


def _encoded(said: Output | Done) -> bytes:
    try:
        return cells.encode(said)
    except UnicodeEncodeError:
        # Half a surrogate pair is in no text that can be stored.
        return cells.encode(msgspec.convert(_clean(msgspec.to_builtins(said)), type(said)))


def _clean(value: Any) -> Any:
    match value:
        case str():
            return value.encode("utf-8", "replace").decode()
        case dict():
            return {_clean(key): _clean(one) for key, one in value.items()}
        case list() | tuple():
            return [_clean(one) for one in value]
        case _:
            return value


class Descriptor:
    """What is written to a file descriptor, past Python's streams; libraries in C do that."""

    def __init__(self, name: Literal["stdout", "stderr"], number: int, mouth: Mouth) -> None:
        """Let the descriptor `number` write into a file. The jail is not shut yet."""
        self._name = name
        self._mouth = mouth
        self._number = number
        with tempfile.TemporaryFile() as file:
            os.dup2(file.fileno(), number)

    def flush(self) -> None:
        """Say what has come, if anything has, and forget it."""
        with contextlib.suppress(OSError):
            size = os.fstat(self._number).st_size
            if size:
                text = os.pread(self._number, min(size, MAX_CELL), 0).decode("utf-8", "replace")
                os.ftruncate(self._number, 0)
                os.lseek(self._number, 0, os.SEEK_SET)
                self._mouth.say(Stream(self._name, text))


class Printer(io.TextIOBase):
    """What a notebook's code knows as sys.stdout or sys.stderr: says whole lines, or what there is.

    `print` writes every word apart. What is said need not wait for more, though: a process that
    dies has said its last line.
    """

    encoding = "UTF-8"

    def __init__(self, name: Literal["stdout", "stderr"], descriptor: int, mouth: Mouth) -> None:
        """Begin with nothing written; `descriptor` is the stream's own."""
        super().__init__()
        self.name = f"<{name}>"
        self._kind = name
        self._descriptor = descriptor
        self._mouth = mouth
        self._pieces: list[str] = []

    def writable(self) -> bool:
        """Return that it is."""
        return True

    def fileno(self) -> int:
        """Return the descriptor that stands for the stream."""
        return self._descriptor

    def write(self, text: str) -> int:
        """Take `text`, and return its length.

        Raises:
            TypeError: it is no text.
        """
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        if self._mouth.may_print():
            self._pieces.append(text)
            if "\n" in text or len(self._pieces) > _MANY:
                self.flush()
        return len(text)

    def flush(self) -> None:
        """Say what was written so far."""
        pieces, self._pieces = self._pieces, []
        if text := "".join(pieces):
            self._mouth.say(Stream(self._kind, text))
