"""The loop of the process that runs the learner's code: one question, one answer."""

from __future__ import annotations

import errno
import os
import socket
import sys
import time
from types import MappingProxyType
from typing import Final

from autograder.run.channel import Buffered
from autograder.run.orders import HELLO
from autograder.run.responder import Responder
from autograder.wire import (
    MAX_REPLY,
    Answer,
    Ask,
    Consult,
    Fault,
    Program,
    Reply,
    Status,
    Told,
    Value,
    WireError,
    decode_orders,
    decode_told,
    encode,
    frame,
)

_MAX_ORDERS: Final = 64 << 20
TOO_LARGE: Final = "sent more than fits (a result of more than 1 MB)"
"""What a learner reads whose results are larger than an answer may be."""
_NAMES: Final = MappingProxyType(
    {
        "open": "open a file",
        "os.listdir": "look into a folder",
        "os.scandir": "look into a folder",
        "os.chdir": "look into a folder",
        "os.chmod": "change a file",
        "os.chown": "change a file",
        "os.remove": "change a file",
        "os.rename": "change a file",
        "os.mkdir": "make a folder",
        "os.rmdir": "remove a folder",
        "os.link": "make a link",
        "os.symlink": "make a link",
        "os.truncate": "change a file",
        "os.utime": "change a file",
        "os.fork": "start a process",
        "os.forkpty": "start a process",
        "os.exec": "start a process",
        "os.system": "start a process",
        "os.posix_spawn": "start a process",
        "subprocess.Popen": "start a process",
        "os.kill": "send a signal",
        "os.killpg": "send a signal",
        "signal.pthread_kill": "send a signal",
        "resource.setrlimit": "raise a limit",
        "resource.prlimit": "raise a limit",
    }
)
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watchman:
    """Remembers what the code was last seen trying, among what the jail may refuse.

    Forbidding is the kernel's work; the watchman finds the word for it. Only what opens a file to
    write is stopped by him, too: where the kernel does no more than limit the size of files, an
    empty one would be left behind. A process cannot get rid of its watchman, so he belongs into a
    process that ends with the learner's code.
    """

    def __init__(self) -> None:
        """Begin to watch this process."""
        self._seen = ""
        sys.addaudithook(self._hook)

    def _hook(self, event: str, args: tuple[object, ...]) -> None:
        name = _NAMES.get(event)
        if name is not None:
            self._seen = name
            if event == "open" and isinstance(args[2], int) and args[2] & _WRITES:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        elif event.startswith("socket."):
            self._seen = "use the network"

    def forget(self) -> None:
        """Forget what was seen."""
        self._seen = ""

    def seen(self) -> str:
        """Return what was seen last ("open a file"), or ""."""
        return self._seen


def serve(connection: socket.socket) -> None:
    """Say hello, and do what the other side orders until it hangs up.

    Raises:
        WireError: the other side hung up.
        OSError: the connection broke.
    """
    watchman = Watchman()
    connection.sendall(frame(HELLO))
    # Some print slowly, to watch; nobody watches here.
    time.sleep = lambda _seconds: None
    _Desk(connection, watchman).serve()


class _Desk:
    """Takes programs, and answers questions about the one that came last."""

    def __init__(self, connection: socket.socket, watchman: Watchman) -> None:
        self._connection = connection
        self._watchman = watchman
        self._frames = Buffered(connection)
        self._responder: Responder | None = None
        self._asked = 0
        self._said: list[bytes] = []

    def serve(self) -> None:
        while True:
            for order in decode_orders(self._frames.frame(_MAX_ORDERS)):
                if isinstance(order, Program):
                    self._take(order)
                else:
                    self._said.append(self._reply(order))
            self._say()

    def _take(self, program: Program) -> None:
        if self._responder is not None:
            self._responder.close()
        self._responder = Responder(program, self._consult, self._watchman.seen, owned=True)

    def _reply(self, ask: Ask) -> bytes:
        if self._responder is None:
            raise WireError("a program comes before questions")
        self._asked = ask.number
        self._watchman.forget()
        answer = self._responder.answer(ask.probe)
        payload = encode(Reply(ask.number, answer, time.process_time()))
        if len(payload) > MAX_REPLY:
            fault = Fault("TooLarge", TOO_LARGE)
            payload = encode(Reply(ask.number, Answer(Status.DIED, fault=fault)))
        return frame(payload)

    def _consult(self, oracle: str, args: tuple[Value, ...]) -> Told:
        self._said.append(frame(encode(Consult(self._asked, oracle, args))))
        self._say()
        return decode_told(self._frames.frame(_MAX_ORDERS))

    def _say(self) -> None:
        """Say what has come together: what is asked at once is answered at once."""
        self._connection.sendall(b"".join(self._said))
        self._said.clear()
