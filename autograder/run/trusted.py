"""Code of the kit's own, run where learners' code is run, but many programs in one process.

From solutions/ nothing has to be kept: one process takes one program after another, and all
questions on it at once. That saves the making and ending of a process, and a turn for each
question. What does not come to a good end so is asked again as anybody's code is.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Sequence
from typing import Final

from autograder.run.hosts import Host, HostError
from autograder.run.orders import Limits
from autograder.run.talk import SilentError, Talk, load, loads_first
from autograder.wire import Answer, Probe, Program

_SHARE: Final = 0.5
"""Which part of its CPU time a process may have used before the next program gets a fresh one."""


class Trusted:
    """Asks programs of our own on a host; `carefully` asks one in a process of its own."""

    def __init__(
        self,
        host: Host,
        limits: Limits,
        carefully: Callable[[Program, Sequence[Probe]], tuple[Answer, ...]],
    ) -> None:
        """Start nothing yet."""
        self._host = host
        self._limits = limits
        self._carefully = carefully
        self._connection: socket.socket | None = None
        self._talk: Talk | None = None

    def interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        """Return the answer to each of `probes`, in their order."""
        try:
            talk = self._talk or self._begin()
            talk.hand_over(program)
            loads = _loads(probes)
            answers = talk.ask(*loads, *probes)
            if talk.cpu > _SHARE * self._limits.cpu_seconds:
                self.end()
        except (SilentError, HostError):
            self.end()
            return self._carefully(program, probes)
        return tuple(answers[len(loads) :])

    def end(self) -> None:
        """End the process, if there is one: only one at a time runs on a host."""
        if self._connection is not None:
            self._connection.close()
            self._connection = self._talk = None
            with contextlib.suppress(HostError):
                self._host.end(0.0)

    def _begin(self) -> Talk:
        self._connection = self._host.start()
        self._talk = Talk(self._connection, self._limits)
        return self._talk


def _loads(probes: Sequence[Probe]) -> list[Probe]:
    """Return what lets each file be loaded before it is called: what it prints is no call's."""
    files = dict.fromkeys(probe.file for probe in probes if loads_first(probe))
    return [load(file) for file in files]
