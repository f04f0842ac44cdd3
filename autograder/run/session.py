"""Running notebooks, each in a locked-up process of its own; the controller's side.

What a session brings back is what a kernel would have said. It promises confinement and no more:
the cells that grade run in the same process as the learner's, and could be deceived by them.
"""

from __future__ import annotations

import contextlib
import os
import socket
import time
from typing import Final, Protocol

import msgspec

from autograder.run import cells
from autograder.run.cells import Cell, Done, Output
from autograder.run.deaths import Silence, explain
from autograder.run.hosts import HostError
from autograder.run.ledger import Ledger, remove
from autograder.run.orders import HELLO, Ended, Limits
from autograder.run.session_orders import Allowed, Open
from autograder.wire import WireError, frame, read_frame

_START_SECONDS: Final = 60.0
_TICK_SECONDS: Final = 0.25
_GRACE_SECONDS: Final = 2.0
"""How long a cell may take to end once it was interrupted."""
_FRAME: Final = 64
"""Most bytes that a frame adds to what it carries."""
_TOO_MUCH: Final = "sent more than fits into a notebook"


class Room(msgspec.Struct, frozen=True):
    """What all notebooks share: how they are confined, what they may take, what is there for them.

    `preload` names modules that are imported once, beforehand; `path` folders with more modules;
    `readable` more files and folders. All of a notebook's files may take `written_bytes`.
    """

    confined: bool = True
    allowed: Allowed = Allowed()
    written_bytes: int = 256 << 20
    preload: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    readable: tuple[str, ...] = ()


class Gone(msgspec.Struct, frozen=True):
    """The notebook's process is no more: `why` goes on after "the notebook's process"."""

    why: str


class Ran(msgspec.Struct, frozen=True):
    """What came of a cell, and how it ended; it was `stopped` if it took too long."""

    outputs: tuple[Output, ...]
    end: Done | Gone
    stopped: bool = False


class Keeper(Protocol):
    """What has made a session's process."""

    @property
    def room(self) -> Room:
        """What all notebooks share."""
        ...

    def interrupt(self) -> None:
        """Interrupt what is running."""
        ...

    def end(self, grace: float) -> Ended:
        """Let the process end for `grace` seconds, kill it, and say how it ended."""
        ...


class _Stopped(Exception):  # noqa: N818 - control flow, never seen outside
    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Session:
    """One notebook: its cells run one after another in one process, and see each other's names."""

    def __init__(self, keeper: Keeper, connection: socket.socket, order: Open) -> None:
        """Wait until the session's process is locked up.

        Raises:
            HostError: it could not be.
        """
        self._keeper = keeper
        self._allowed = keeper.room.allowed
        self._connection = connection
        self._scratch = order.scratch
        self._ledger = Ledger({order.folder, order.scratch}, keeper.room.written_bytes)
        self._gone: Gone | None = None
        connection.settimeout(_START_SECONDS)
        try:
            hello = read_frame(connection.recv, len(HELLO))
        except (OSError, WireError):
            hello = b""
        if hello != HELLO:
            connection.close()
            keeper.end(0.0)
            raise HostError("a notebook's process could not be locked up")

    def run(self, cell: Cell, seconds: float | None) -> Ran:
        """Return what comes of `cell`, which is stopped after `seconds` (None: never).

        Whatever the notebook's code does, there is an answer.

        Raises:
            HostError: the sandbox itself failed.
        """
        if self._gone is not None:
            return Ran((), self._gone)
        outputs: list[Output] = []
        patience = _Patience(self._keeper, seconds, self._ledger)
        try:
            end: Done | Gone = self._listen(cell, outputs, patience)
        except _Stopped as stopped:
            end = self._gone = self._ended(stopped.why)
        except OSError:
            end = self._gone = self._ended("")
        return Ran(tuple(outputs), end, patience.interrupted)

    def _listen(self, cell: Cell, outputs: list[Output], patience: _Patience) -> Done:
        room = self._allowed.output_bytes * 2 + self._allowed.text_bytes * _FRAME

        def receive(size: int) -> bytes:
            while True:
                self._connection.settimeout(patience.wait())
                with contextlib.suppress(TimeoutError):
                    return self._connection.recv(size)

        self._connection.settimeout(_START_SECONDS)
        self._connection.sendall(frame(cells.encode(cell)))
        while True:
            try:
                payload = read_frame(receive, room)
            except WireError as error:
                raise _Stopped(_TOO_MUCH if "longer" in str(error) else "") from None
            room = max(room - len(payload) - _FRAME // 2, 0)
            try:
                said = cells.said_in(payload)
            except WireError:
                raise _Stopped("sent what fits into no notebook") from None
            if isinstance(said, Done):
                return said
            outputs.append(said)

    def _ended(self, why: str) -> Gone:
        ended = self._keeper.end(0.0 if why else _GRACE_SECONDS)
        return Gone(why or _how(ended, self._allowed))

    def close(self) -> None:
        """End the session's process, and remove its scratch folder; all it wrote, if too much.

        Raises:
            HostError: the sandbox itself failed.
        """
        self._connection.close()
        if self._gone is None:
            self._ended("was closed")
        self._ledger.settle()
        remove(*os.path.split(self._scratch))


class _Patience:
    """How much longer a cell is waited for."""

    def __init__(self, keeper: Keeper, seconds: float | None, ledger: Ledger) -> None:
        self.interrupted = False
        self._keeper = keeper
        self._seconds = seconds
        self._ledger = ledger
        self._until = None if seconds is None else time.monotonic() + seconds

    def wait(self) -> float:
        """Return for how many seconds to wait now; a cell that took too long is interrupted.

        Raises:
            _Stopped: it goes on all the same, or has written too much.
        """
        if self._ledger.overdrawn():
            raise _Stopped(f"wrote more than {self._ledger.limit >> 20} MB, or too many files")
        now = time.monotonic()
        if self._until is None:
            return _TICK_SECONDS
        if now >= self._until:
            if self.interrupted:
                raise _Stopped(f"could not be interrupted after {self._seconds:g} s")
            self.interrupted = True
            self._until = now + _GRACE_SECONDS
            self._keeper.interrupt()
        return min(_TICK_SECONDS, max(self._until - now, 0.001))


def _how(ended: Ended, allowed: Allowed) -> str:
    """Return how the process ended by itself."""
    if not ended.signal:
        return "was ended by the notebook's own code"
    limits = Limits(cpu_seconds=allowed.cpu_seconds, memory_bytes=allowed.memory_bytes)
    fault = explain(Silence.HUNG_UP, ended, limits).fault
    return fault.message if fault is not None else "ended"
