"""One lane: asks a learner's code one question after another, and brings back what was seen."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from autograder.run import proof
from autograder.run.hosts import Host, HostError
from autograder.run.interview import BROKE, Interview
from autograder.run.launch import Started
from autograder.run.orders import Limits
from autograder.run.sandbox import NoSandbox, Rung, host_for
from autograder.run.trusted import Trusted
from autograder.wire import Answer, Probe, Program

__all__ = ["Lane", "Limits", "open_lane"]


class Lane:
    """Runs submissions, one at a time, each in a process of its own. Use it in a `with`."""

    def __init__(self, rung: Rung, limits: Limits, started: Started | None = None) -> None:
        """Begin to start what the rung needs (or take what was), without waiting for it.

        Raises:
            NoSandbox: this machine does not have it.
        """
        self.rung = rung.value
        self._rung = rung
        self._limits = limits
        try:
            self._host: Host = host_for(rung, limits, started)
        except HostError as error:
            mend = proof.MENDS.get(rung, "use another one (--sandbox)")
            raise NoSandbox(f"the sandbox {rung} does not start here ({error}): {mend}") from None
        self._proven = rung not in proof.MENDS
        self._trusted = Trusted(self._host, limits, self._interview)

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
        self._trusted.end()
        self._host.close()

    def interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        """Return the answer to each of `probes`, in their order.

        Whatever the learner's code does, there is an answer. If the sandbox itself fails, twice,
        all of them are `SANDBOXBROKE`.

        Raises:
            NoSandbox: at the first interview, the sandbox did not hold (`prove`).
        """
        if not self._proven:
            self.prove()
        self._trusted.end()
        return self._interview(program, probes)

    def interview_trusted(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        """Return what `interview` would, sooner, for code that is the kit's own.

        It may share its process with other such code, and may see all questions at once.

        Raises:
            NoSandbox: at the first interview, the sandbox did not hold (`prove`).
        """
        if not self._proven:
            self.prove()
        return self._trusted.interview(program, probes)

    def prove(self) -> None:
        """Let a program try to get out of the sandbox. Below `confined` there is nothing to prove.

        Raises:
            NoSandbox: it got out.
        """
        if mend := proof.MENDS.get(self._rung):
            (answer,) = self._interview(proof.PROGRAM, (proof.PROBE,))
            if broken := proof.broken_by(answer, self._rung):
                raise NoSandbox(
                    f"the sandbox {self.rung} does not hold here (a test program could {broken}): "
                    f"{mend}"
                )
        self._proven = True

    def _interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        for _ in range(2):
            try:
                return Interview(self._host, program, probes, self._limits).answers()
            except HostError:
                self._renew()
        return tuple(BROKE for _ in probes)

    def _renew(self) -> None:
        self.close()
        try:
            self._host = host_for(self._rung, self._limits)
        except HostError:
            # The next interview meets a closed host, and says SANDBOXBROKE.
            return
        self._trusted = Trusted(self._host, self._limits, self._interview)


def open_lane(
    rung: str,
    limits: Limits = Limits(),  # noqa: B008 - a frozen value
    started: Started | None = None,
) -> Lane:
    """Return a lane on the rung of that name; `started` is a zygote that is on its way already.

    Raises:
        NoSandbox: this machine does not have that rung.
    """
    return Lane(Rung(rung), limits, started)
