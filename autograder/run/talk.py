"""A conversation with one process: one question, one answer."""

from __future__ import annotations

import math
import os
import socket
import time
from collections.abc import Container
from typing import Final

from autograder import oracles
from autograder.run.border import sent_for
from autograder.run.channel import Buffered
from autograder.run.deaths import Silence
from autograder.run.hosts import HostError
from autograder.run.orders import HELLO, Limits
from autograder.wire import (
    MAX_CONSULTS,
    MAX_REPLY,
    Answer,
    Ask,
    Call,
    Consult,
    Function,
    Probe,
    Program,
    Reply,
    Script,
    WireError,
    encode,
    frame,
    read_frame,
)

_HELLO_SECONDS: Final = 30.0


class SilentError(Exception):
    """There is no answer to a question; `why` says why."""

    def __init__(self, why: Silence) -> None:
        super().__init__(why.value)
        self.why = why


class Talk:
    """A conversation with one process; `cpu` is the CPU time it said it had used, in seconds."""

    def __init__(self, connection: socket.socket, limits: Limits, end: float = math.inf) -> None:
        """Wait for the hello; at the time `end` all is over.

        Raises:
            HostError: the process ended before its jail was shut.
        """
        self._connection = connection
        self._wall = limits.wall_seconds
        self._end = end
        self._buffered = Buffered(connection)
        self._deadline = time.monotonic() + _HELLO_SECONDS
        connection.settimeout(_HELLO_SECONDS)
        try:
            hello = read_frame(self._receive, len(HELLO))
        except (OSError, WireError):
            raise HostError("a process could not be locked up") from None
        if hello != HELLO:
            raise HostError("a process said something else than hello")
        connection.settimeout(self._wall)
        self._first: list[Program | Ask] = []
        self.cpu = 0.0

    def hand_over(self, program: Program) -> None:
        """Let the coming questions be about `program`."""
        self._first = [program]

    def ask(self, *probes: Probe) -> list[Answer]:
        """Return the answers to `probes`, all asked at once: a learner's code is asked one.

        Raises:
            SilentError: one of them is not to be had.
        """
        now = time.monotonic()
        if now + self._wall > self._end:
            # Who takes long in every answer has less and less time for the last ones.
            if now >= self._end:
                raise SilentError(Silence.TOO_SLOW)
            self._connection.settimeout(self._end - now)
        self._deadline = min(now + self._wall, self._end)
        asks = [Ask(int.from_bytes(os.urandom(8)) >> 1, probe) for probe in probes]
        try:
            self._connection.sendall(frame(encode([*self._first, *asks])))
            self._first = []
            return [self._listen(ask.number, _named_in(ask.probe)) for ask in asks]
        except TimeoutError:
            raise SilentError(Silence.TOO_SLOW) from None
        except OSError:
            raise SilentError(Silence.HUNG_UP) from None

    def _listen(self, number: int, named: Container[str]) -> Answer:
        """Return the answer to the question `number`; the oracles that it named are told."""
        for _ in range(MAX_CONSULTS):
            sent = self._sent(number)
            if isinstance(sent, Reply):
                self.cpu = sent.cpu
                return sent.answer
            if sent.oracle not in named:
                raise SilentError(Silence.GARBAGE)
            if time.monotonic() > self._deadline:
                raise SilentError(Silence.TOO_SLOW)
            self._connection.sendall(frame(encode(oracles.consult(sent.oracle, sent.args))))
        raise SilentError(Silence.FLOOD)

    def _sent(self, number: int) -> Reply | Consult:
        try:
            payload = self._buffered.frame(MAX_REPLY, self._receive)
        except WireError as error:
            too_long = "longer" in str(error)
            raise SilentError(Silence.TOO_LONG if too_long else Silence.HUNG_UP) from None
        try:
            return sent_for(number, payload)
        except WireError:
            raise SilentError(Silence.GARBAGE) from None

    def _receive(self, size: int) -> bytes:
        if time.monotonic() > self._deadline:
            raise TimeoutError
        return self._buffered.receive(size)


def load(file: str) -> Call:
    """Return the question that lets a file be loaded, and calls nothing of it."""
    return Call("", file, "", ())


def loads_first(probe: Probe) -> bool:
    """Tell whether a question takes its file loaded: scripts, and copies for stand-ins, do not."""
    return not isinstance(probe, Script) and not (isinstance(probe, Call) and probe.given)


def _named_in(probe: Probe) -> set[str]:
    """Return the oracles that a question hands out; no others answer while it is asked."""
    if not isinstance(probe, Call):
        return set()
    handed = [arg for arg in probe.args if isinstance(arg, Function)]
    return {one.oracle for one in probe.given} | {f"{f.objective}.{f.part}" for f in handed}
