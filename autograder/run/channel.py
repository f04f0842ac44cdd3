"""Reading frames from a socket with few system calls."""

from __future__ import annotations

import socket
from typing import Final

_BUFFER: Final = 1 << 16


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
