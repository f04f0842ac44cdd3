"""One lane: asks a learner's code one question after another, and brings back what was seen."""

from __future__ import annotations

import secrets
import socket
import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Final, Self

from autograder.run import proof
from autograder.run.border import reply_to
from autograder.run.channel import Buffered
from autograder.run.deaths import Silence, explain, used_up
from autograder.run.hosts import Host, HostError
from autograder.run.orders import HELLO, Limits
from autograder.run.sandbox import NoSandbox, Rung, host_for
from autograder.wire import (
    MAX_REPLY,
    Answer,
    Ask,
    Call,
    Fault,
    Probe,
    Program,
    Script,
    Status,
    WireError,
    encode,
    frame,
    read_frame,
)

__all__ = ["Lane", "Limits", "open_lane"]

MAX_FORKS: Final = 6
"""The most processes that one submission may wear out."""
_GRACE: Final = 1.0
_HELLO_SECONDS: Final = 30.0
_BROKE: Final = Answer(
    Status.SANDBOX_BROKE, fault=Fault("SandboxBroke", "the sandbox failed, not your code")
)

Unit = tuple[str, str]
"""What dies together: a file's function, a file while it loads, or a script with its tape."""


class _SilentError(Exception):
    """There is no answer to a question; `why` says why."""

    def __init__(self, why: Silence) -> None:
        super().__init__(why.value)
        self.why = why


class _Talk:
    """A conversation with one process."""

    def __init__(self, connection: socket.socket, program: bytes, limits: Limits) -> None:
        """Wait for the hello, and hand over the program.

        Raises:
            HostError: the process ended before its jail was shut.
        """
        self._connection = connection
        self._wall = limits.wall_seconds
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
        self._greeting = frame(program)

    def ask(self, probe: Probe) -> Answer:
        """Return the answer to `probe`.

        Raises:
            _SilentError: there is none.
        """
        number = secrets.randbits(63)
        self._deadline = time.monotonic() + self._wall
        try:
            self._connection.sendall(self._greeting + frame(encode(Ask(number, probe))))
            self._greeting = b""
            payload = read_frame(self._receive, MAX_REPLY)
        except TimeoutError:
            raise _SilentError(Silence.TOO_SLOW) from None
        except OSError:
            raise _SilentError(Silence.HUNG_UP) from None
        except WireError as error:
            too_long = "longer" in str(error)
            raise _SilentError(Silence.TOO_LONG if too_long else Silence.HUNG_UP) from None
        try:
            return reply_to(number, payload)
        except WireError:
            raise _SilentError(Silence.GARBAGE) from None

    def _receive(self, size: int) -> bytes:
        if time.monotonic() > self._deadline:
            raise TimeoutError
        return self._buffered.receive(size)


class Lane:
    """Runs submissions, one at a time, each in a process of its own. Use it in a `with`."""

    def __init__(self, rung: Rung, limits: Limits) -> None:
        """Begin to start what the rung needs, without waiting for it.

        Raises:
            NoSandbox: this machine does not have it.
        """
        self.rung = rung.value
        self._rung = rung
        self._limits = limits
        self._host: Host = host_for(rung, limits)
        self._proven = rung is not Rung.CONFINED

    def __enter__(self) -> Self:
        """Return the lane."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the lane."""
        self.close()

    def close(self) -> None:
        """End every process of the lane."""
        self._host.close()

    def interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        """Return the answer to each of `probes`, in their order.

        Whatever the learner's code does, there is an answer. If the sandbox itself fails, twice,
        all of them are `SANDBOX_BROKE`.

        Raises:
            NoSandbox: at the first interview, the sandbox did not hold (`prove`).
        """
        if not self._proven:
            self.prove()
        return self._interview(program, probes)

    def prove(self) -> None:
        """Let a program try to get out of the sandbox. Below `confined` there is nothing to prove.

        Raises:
            NoSandbox: it got out.
        """
        if self._rung is Rung.CONFINED:
            (answer,) = self._interview(proof.PROGRAM, (proof.PROBE,))
            if broken := proof.broken_by(answer):
                raise NoSandbox(
                    f"the sandbox does not hold here (a test program could {broken}): "
                    "use a Linux kernel of 5.13 or later, or --sandbox limited"
                )
        self._proven = True

    def _interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        for _ in range(2):
            try:
                return _Interview(self._host, program, probes, self._limits).answers()
            except HostError:
                self._renew()
        return tuple(_BROKE for _ in probes)

    def _renew(self) -> None:
        self._host.close()
        try:
            self._host = host_for(self._rung, self._limits)
        except HostError:
            # The next interview meets a closed host, and says SANDBOX_BROKE.
            return


class _Interview:
    """One submission's questions, over as many processes as it wears out."""

    def __init__(
        self, host: Host, program: Program, probes: Sequence[Probe], limits: Limits
    ) -> None:
        self._host = host
        self._program = encode(program)
        self._probes = probes
        self._limits = limits
        self._answers: dict[int, Answer] = {}
        self._lost: dict[Unit, Answer] = {}
        self._forks = 0
        self._asked = 0

    def answers(self) -> tuple[Answer, ...]:
        """Ask everything, and return the answers.

        Raises:
            HostError: the sandbox failed.
        """
        last = _BROKE
        while len(self._answers) < len(self._probes):
            if self._forks == MAX_FORKS:
                for index in range(len(self._probes)):
                    self._answers.setdefault(index, last)
                break
            last = self._sit() or last
        return tuple(self._answers[index] for index in range(len(self._probes)))

    def _sit(self) -> Answer | None:
        """Ask until all is answered or the process ends; then return what is said of its end."""
        self._forks += 1
        self._asked = 0
        connection = self._host.start()
        with connection:
            try:
                talk = _Talk(connection, self._program, self._limits)
            except HostError:
                self._host.end(0.0)
                raise
            for unit, index, probe in self._questions():
                began = time.monotonic()
                try:
                    answer = talk.ask(probe)
                except _SilentError as silence:
                    return self._died(silence.why, unit, time.monotonic() - began)
                self._asked += 1
                if index >= 0:
                    self._answers[index] = answer
        self._host.end(0.0)
        return None

    def _questions(self) -> Iterator[tuple[Unit, int, Probe]]:
        """Yield what is still to be asked; before the first call into a file, that it be loaded."""
        loaded: set[str] = set()
        for index, probe in enumerate(self._probes):
            if index in self._answers:
                continue
            lost = next((self._lost[u] for u in _units(probe) if u in self._lost), None)
            if lost is not None:
                self._answers[index] = lost
                continue
            if not isinstance(probe, Script) and probe.file not in loaded:
                loaded.add(probe.file)
                yield (probe.file, ""), -1, Call("", probe.file, "", ())
            yield _units(probe)[0], index, probe

    def _died(self, silence: Silence, unit: Unit, seconds: float) -> Answer:
        ended = self._host.end(_GRACE if silence is Silence.HUNG_UP else 0.0)
        answer = explain(silence, ended, self._limits)
        many = self._asked > 0 and silence is Silence.HUNG_UP and used_up(ended, self._limits)
        # All questions of one process share its CPU time: if this one did not use it up by itself,
        # it is asked again in a fresh one.
        if not (many and seconds < 0.9 * self._limits.cpu_seconds):
            self._lost[unit] = answer
        return answer


def _units(probe: Probe) -> tuple[Unit, ...]:
    if isinstance(probe, Script):
        return ((probe.file, "own script" if probe.tape is None else "taped script"),)
    return (probe.file, probe.function), (probe.file, "")


def open_lane(rung: str, limits: Limits = Limits()) -> Lane:  # noqa: B008 - a frozen value
    """Return a lane on the given rung: "confined", "limited" or "separate".

    Raises:
        NoSandbox: this machine does not have that rung.
    """
    return Lane(Rung(rung), limits)
