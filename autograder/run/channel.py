"""Reading frames from a socket with few system calls."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Final

from autograder.wire import read_frame

_BUFFER: Final = 1 << 16
_LENGTH: Final = 4


class Buffered:
    """Receives from a socket in large parts and hands out small ones."""

    def __init__(self, connection: socket.socket) -> None:
        """Begin with nothing received."""
        self._connection = connection
        self._buffer = b""

    def receive(self, size: int) -> bytes:
        """Return at most `size` bytes; none when the other side has hung up.

        Raises:
            OSError: the connection broke, or its time-out is over.
        """
        if not self._buffer:
            self._buffer = self._connection.recv(_BUFFER)
        part, self._buffer = self._buffer[:size], self._buffer[size:]
        return part

    def frame(self, limit: int, slowly: Callable[[int], bytes] | None = None) -> bytes:
        """Return the next frame of at most `limit` bytes.

        What does not come in one piece is read with `slowly` (this channel's `receive`, if None).

        Raises:
            WireError: the stream ended, or the frame is longer.
            OSError: the connection broke, or its time-out is over.
        """
        whole = self._buffer or self._connection.recv(_BUFFER)
        size = _LENGTH + int.from_bytes(whole[:_LENGTH])
        if _LENGTH <= len(whole) == size <= limit:
            # Nearly always: one frame, whole, and nothing after it.
            self._buffer = b""
            return whole[_LENGTH:]
        self._buffer = whole
        return read_frame(slowly or self.receive, limit)
