"""Starting a Python for the sandbox, before anything else of the kit is imported.

A learner waits for this process longest, so it has to start first: only light parts of the standard
library are imported here.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from typing import Final, NamedTuple

_ONE_THREAD: Final = (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
_CARRIED_OVER: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")


class Started(NamedTuple):
    """A zygote's process id, and our end of the lane to it."""

    pid: int
    lane: socket.socket


def zygote(wrapped: Callable[[list[str]], list[str]] = list) -> Started:
    """Start a zygote; `wrapped` turns its command into one that starts it inside something else.

    Raises:
        OSError: there is no such program.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        try:
            return Started(_spawn(wrapped(command("autograder.run.zygote")), theirs.fileno()), ours)
        except OSError:
            ours.close()
            raise


def command(module: str, *args: str) -> list[str]:
    """Return how to start `module` in a Python of its own, apart from the user's settings.

    `-P -s` and an environment of our own amount to `-I`, which would also ignore PYTHONHASHSEED.
    Without the garbage collector, importing NumPy takes a tenth less; forks switch it on again.
    """
    options = ["-P", "-s"]
    if sys.flags.dont_write_bytecode:
        options.append("-B")
    if sys.pycache_prefix is not None:
        options += ["-X", f"pycache_prefix={sys.pycache_prefix}"]
    code = f"import gc; gc.disable(); from {module} import main; main()"
    return [sys.executable, *options, "-c", code, *args]


def environment() -> dict[str, str]:
    """Return the environment of a child: one thread, no surprises, nothing of the user's."""
    kept = {name: os.environ[name] for name in _CARRIED_OVER if name in os.environ}
    return kept | dict.fromkeys(_ONE_THREAD, "1") | {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}


def _spawn(argv: list[str], stdin: int) -> int:
    """Start `argv` with `stdin` as its standard input and nothing else of ours; return its id.

    This takes a third of the time that importing `subprocess` takes.
    """
    actions: list[tuple[int, int, int] | tuple[int, int, str, int, int]] = [
        (os.POSIX_SPAWN_DUP2, stdin, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    return os.posix_spawn(argv[0], argv, environment(), file_actions=actions)
