"""One submission's questions, over as many processes as it wears out."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from autograder.run.deaths import Silence, explain, used_up
from autograder.run.hosts import Host, HostError
from autograder.run.orders import Limits
from autograder.run.talk import SilentError, Talk, load, loads_first
from autograder.wire import Answer, Call, Fault, Probe, Program, Script, Status

MAX_FORKS: Final = 6
"""The most processes that one submission may wear out."""
_PATIENCE: Final = 3.0
"""How many questions' time all questions together may take: who sleeps in each is stopped, too."""
_GRACE: Final = 1.0
_LITTLE: Final = 0.1
BROKE: Final = Answer(
    Status.SANDBOX_BROKE, fault=Fault("SandboxBroke", "the sandbox failed, not your code")
)
"""What is said of a question when it was our fault that there is no answer."""

Unit = tuple[str, str]
"""What dies together: a file's function, a file while it loads, or a script with its tape."""


class Interview:
    """One submission's questions, over as many processes as it wears out."""

    def __init__(
        self, host: Host, program: Program, probes: Sequence[Probe], limits: Limits
    ) -> None:
        self._host = host
        self._program = program
        self._probes = probes
        self._limits = limits
        self._answers: dict[int, Answer] = {}
        self._lost: dict[Unit, Answer] = {}
        self._forks = 0
        self._asked = 0
        self._end = time.monotonic() + _PATIENCE * limits.wall_seconds

    def answers(self) -> tuple[Answer, ...]:
        """Ask everything, and return the answers.

        Raises:
            HostError: the sandbox failed.
        """
        last = BROKE
        while len(self._answers) < len(self._probes):
            if self._forks == MAX_FORKS or time.monotonic() > self._end:
                for index in range(len(self._probes)):
                    self._answers.setdefault(index, last)
                break
            last = self._sit() or last
        self._play_without()
        return tuple(self._answers[index] for index in range(len(self._probes)))

    def _play_without(self) -> None:
        """Ask taped scripts again, without the watched file, where that ends any process.

        A tape plays instead of the learner's function, so the script can still be seen.
        """
        again = {
            index: probe
            for index, probe in enumerate(self._probes)
            if isinstance(probe, Script) and _unplayable(probe, self._lost)
        }
        for of in {probe.of for probe in again.values()}:
            modules = tuple(module for module in self._program.modules if module.name != of)
            chosen = [index for index, probe in again.items() if probe.of == of]
            probes = [again[index] for index in chosen]
            found = Interview(self._host, Program(modules), probes, self._limits).answers()
            self._answers.update(zip(chosen, found, strict=True))

    def _sit(self) -> Answer | None:
        """Ask until all is answered or the process ends; then return what is said of its end."""
        self._forks += 1
        self._asked = 0
        connection = self._host.start()
        with connection:
            try:
                talk = Talk(connection, self._limits, self._end)
            except HostError:
                self._host.end(0.0)
                raise
            talk.hand_over(self._program)
            for unit, index, probe in self._questions():
                try:
                    (answer,) = talk.ask(probe)
                except SilentError as silence:
                    return self._died(silence.why, unit, talk.cpu)
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
            if isinstance(probe, Script) and _unplayable(probe, self._lost):
                lost = self._lost[f"{probe.of}.py", ""]
            if lost is not None:
                self._answers[index] = lost
                continue
            if loads_first(probe) and probe.file not in loaded:
                loaded.add(probe.file)
                yield (probe.file, ""), -1, load(probe.file)
            yield _units(probe)[0], index, probe

    def _died(self, silence: Silence, unit: Unit, before: float) -> Answer:
        ended = self._host.end(_GRACE if silence is Silence.HUNG_UP else 0.0)
        answer = explain(silence, ended, self._limits)
        many = self._asked > 0 and silence is Silence.HUNG_UP and used_up(ended, self._limits)
        # All questions of one process share its CPU time: if this one did not use it up by itself,
        # it is asked again in a fresh one.
        if not (many and before > _LITTLE * self._limits.cpu_seconds):
            self._lost[unit] = answer
        return answer


def _units(probe: Probe) -> tuple[Unit, ...]:
    if isinstance(probe, Script):
        return ((probe.file, "own script" if probe.tape is None else "taped script"),)
    apart = " apart" if isinstance(probe, Call) and probe.given else ""
    return (probe.file, probe.function + apart), (probe.file, "")


def _unplayable(probe: Script, lost: Mapping[Unit, Answer]) -> bool:
    return probe.tape is not None and (f"{probe.of}.py", "") in lost and not _same_file(probe)


def _same_file(probe: Script) -> bool:
    return probe.file == f"{probe.of}.py"
