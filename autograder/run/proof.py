"""The self-test of the sandbox: a program that tries to get out, run like any submission."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from autograder import wire
from autograder.run.sandbox import Rung, higher
from autograder.wire import Answer, Call, Items, Kind, Module, Piece, Program, Status

_SOURCE: Final = b"""
import os
import signal
import socket
import tempfile
import threading


def fork():
    if os.fork() == 0:
        os._exit(0)


def write():
    with open(os.path.join(tempfile.gettempdir(), "autograder-self-test"), "xb") as file:
        os.unlink(file.name)


def escaped(path):
    attempts = {
        "look at what is outside": lambda: os.stat(path),
        "read a file": lambda: open(path, "rb").close(),
        "read about other processes": lambda: open(f"/proc/{os.getppid()}/environ", "rb").close(),
        "write a file": write,
        "change a file": lambda: os.chmod(path, os.stat(path).st_mode),
        "use the network": lambda: socket.socket().close(),
        "talk to its neighbours": lambda: socket.socket(socket.AF_UNIX).close(),
        "start a process": fork,
        "start a thread": lambda: threading.Thread(target=int).start(),
        "send a signal": lambda: os.kill(os.getppid(), 0),
        "send a signal to all": lambda: os.kill(0, signal.SIGCONT),
    }
    done = []
    for name, attempt in attempts.items():
        try:
            attempt()
        except (OSError, RuntimeError):
            continue
        done.append(name)
    return done
"""
PROGRAM: Final = Program((Module("proof.py", (Piece("proof.py", Kind.FILE, _SOURCE),)),))
"""The program that tries to get out."""
PROBE: Final = Call("", "proof.py", "escaped", (wire.__file__,))
"""The question that lets it try."""


MENDS: Final = MappingProxyType(
    {
        Rung.CONFINED_PLUS: f"{higher()}, or use --sandbox confined",
        Rung.CONFINED: "use a Linux kernel of 5.13 or later, or --sandbox limited",
    }
)
"""The rungs that are put to the test, and what to do where one does not hold."""
_ALLOWED: Final = MappingProxyType({Rung.CONFINED: {"look at what is outside"}})


def broken_by(answer: Answer, rung: Rung) -> str:
    """Return how the program got out ("read a file, …"), or "" where the rung holds."""
    if answer.status is not Status.OK or not isinstance(answer.value, Items):
        return "not even be tried"
    allowed = _ALLOWED.get(rung, set())
    return ", ".join(str(name) for name in answer.value.items if name not in allowed)
