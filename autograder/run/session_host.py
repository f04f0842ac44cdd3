"""What sessions of notebooks are opened from: one process that is ready, and forks of it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from autograder.run import landlock, session_calls, session_proof
from autograder.run.hosts import HostError
from autograder.run.launch import environment
from autograder.run.orders import MAX_ORDER, End, Ended
from autograder.run.sandbox import NoSandbox
from autograder.run.session import Room, Session
from autograder.run.session_orders import (
    Interrupt,
    Interrupted,
    Open,
    Prepare,
    Prepared,
    decode_report,
    encode,
)
from autograder.run.syscalls import NoFilterError
from autograder.wire import WireError, frame, read_frame

_START_SECONDS: Final = 60.0
_END_SECONDS: Final = 5.0
_OF_THE_USER: Final = ("HOME", "PATH", "LANG", "XDG_CACHE_HOME", "MPLCONFIGDIR")
"""What the zygote, which runs nothing of a notebook's, is told of the user's environment."""


class Notebooks:
    """Opens one session after another. Use it in a `with`, or `close` it."""

    def __init__(self, room: Room) -> None:
        """Start what sessions are forked from, and see whether the sandbox holds.

        Raises:
            NoSandbox: it does not, or is not to be had here.
            HostError: it could not be started.
        """
        self._room = room
        self._folder = tempfile.TemporaryDirectory(prefix="notebooks-")
        bpf = _filter() if room.confined else b""
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = _start(theirs, self._folder.name)
        self._lane = ours
        prepare = Prepare(room.allowed, room.preload, room.path, room.readable, bpf)
        ours.settimeout(_START_SECONDS)
        self._order(prepare)
        report = self._report()
        if not isinstance(report, Prepared) or report.error:
            raise HostError(report.error if isinstance(report, Prepared) else "out of step")
        self.language = report.language
        if room.confined:
            session_proof.prove(self)

    @property
    def room(self) -> Room:
        """What all notebooks share."""
        return self._room

    def open(self, folder: str | None, environment: Mapping[str, str]) -> Session:
        """Return a session that works in `folder` (or in a scratch folder), as the only one.

        Raises:
            HostError: the sandbox is gone.
        """
        scratch = tempfile.mkdtemp(dir=self._folder.name)
        order = Open(str(folder or scratch), scratch, dict(environment))
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._lane, [frame(encode(order))], [theirs.fileno()])
            except OSError as error:
                ours.close()
                raise HostError(f"the sandbox is gone: {error.strerror}") from None
        return Session(self, ours, order)

    def interrupt(self) -> None:
        """Interrupt what is running.

        Raises:
            HostError: the sandbox is gone.
        """
        self._order(Interrupt())
        if not isinstance(self._report(), Interrupted):
            raise HostError("out of step")

    def end(self, grace: float) -> Ended:
        """Let the session that is open end for `grace` seconds, kill it, and say how it ended.

        Raises:
            HostError: the sandbox is gone.
        """
        self._order(End(grace))
        report = self._report()
        if not isinstance(report, Ended):
            raise HostError("out of step")
        return report

    def close(self) -> None:
        """End every process, and remove what notebooks have left in their scratch folders."""
        self._lane.close()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

    def _order(self, order: Prepare | Interrupt | End) -> None:
        try:
            self._lane.sendall(frame(encode(order)))
        except OSError as error:
            raise HostError(f"the sandbox is gone: {error.strerror}") from None

    def _report(self) -> Prepared | Interrupted | Ended:
        try:
            report: Prepared | Interrupted | Ended = decode_report(
                read_frame(self._lane.recv, MAX_ORDER)
            )
        except (OSError, WireError, msgspec.MsgspecError) as error:
            raise HostError(f"the sandbox is gone: {error}") from None
        return report


def _start(lane: socket.socket, folder: str) -> subprocess.Popen[bytes]:
    user = {name: os.environ[name] for name in _OF_THE_USER if name in os.environ}
    own = {
        "IPYTHONDIR": str(Path(folder) / "ipython"),
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    }
    code = "from autograder.run.session_zygote import main; main()"
    try:
        process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603 - our own command
            [sys.executable, "-P", "-c", code],
            stdin=lane.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=environment() | user | own,
        )
    except OSError as error:
        raise HostError(f"the sandbox cannot be started: {error.strerror}") from None
    return process


def _filter() -> bytes:
    if not landlock.version():
        raise NoSandbox(
            "this kernel has no Landlock: use Linux 5.13 or later with Landlock switched on"
        )
    try:
        return session_calls.compiled_filter()
    except NoFilterError as error:
        raise NoSandbox(str(error)) from None
