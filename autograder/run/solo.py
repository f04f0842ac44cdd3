"""A process of its own for one submission, on systems where nothing better is to be had.

Started as `python -P -s -c "… main()" N` (see `hosts.command`), where N is the inherited
descriptor of a socket; on Windows N is 0 and the socket comes, shared, through standard input.
"""

from __future__ import annotations

import contextlib
import gc
import os
import socket
import sys

from autograder.run.child import serve
from autograder.run.preload import preload
from autograder.wire import WireError


def main() -> None:
    """Serve the lane's socket; end without running any exit handler of the learner's."""
    connection = _connection(int(sys.argv[1]))
    try:
        preload()
        gc.enable()
        with contextlib.suppress(WireError, OSError):
            serve(connection)
    finally:
        os._exit(0)


def _connection(descriptor: int) -> socket.socket:
    if sys.platform == "win32":
        return socket.fromshare(sys.stdin.buffer.read())
    return socket.socket(fileno=descriptor)
