"""Several graders side by side: each worker process has a sandbox lane of its own.

Submissions go to the workers and results come back as bytes. A worker that dies is our fault: its
submission is tried once more in a fresh one, then reported as broken. A worker whose controller is
gone reads the end of its pipe and leaves, and its sandbox with it.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Final, Self

import msgspec

from autograder.exercises import Public
from autograder.grade import grade
from autograder.model import Report, Submission
from autograder.processors import stay_on, tidy_seldom
from autograder.report import as_json, html
from autograder.run.lane import open_lane
from autograder.run.rungs import Rung
from autograder.wire import Answer, Status

TRIES: Final = 2


class Result(msgspec.Struct, frozen=True):
    """One submission's report and its files."""

    report: Report
    json: bytes
    page: bytes


class _Worker(msgspec.Struct):
    process: BaseProcess
    pipe: Connection
    place: int
    task: Submission | None = None
    tries: int = 0
    told: int = 0


class Crew:
    """Up to `jobs` workers, hired when there is work for them; a context manager."""

    def __init__(self, jobs: int) -> None:
        """Start nobody yet."""
        self._publics: dict[str, Public] = {}
        self._rung = ""
        self._jobs = jobs
        self._workers: list[_Worker] = []
        self._briefing: list[bytes] = []

    def prepare(self) -> None:
        """Hire everybody now: they get ready while something else is being done."""
        for place in range(len(self._workers), self._jobs):
            self._workers.append(self._hire(place))

    def settle_on(self, rung: Rung) -> None:
        """Let everybody open a lane on this rung."""
        self._rung = rung.value
        self._briefing.append(self._rung.encode())
        for worker in self._workers:
            self._brief(worker)

    def __enter__(self) -> Self:
        """Return the crew."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Send all workers home."""
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join(timeout=5)
            if worker.process.is_alive():
                worker.process.kill()

    def grade(
        self, publics: Mapping[str, Public], submissions: Iterable[Submission]
    ) -> Iterator[Result]:
        """Yield a result for each submission, in the order in which they are done."""
        self._publics = dict(publics)
        self._briefing.append(msgspec.msgpack.encode(self._publics))
        waiting = iter(submissions)
        again: deque[tuple[Submission, int]] = deque()
        for place, first in enumerate(islice(waiting, self._jobs)):
            if place == len(self._workers):
                self._workers.append(self._hire(place))
            self._give(self._workers[place], first, 1)
        while busy := [worker for worker in self._workers if worker.task is not None]:
            ready = wait([worker.pipe for worker in busy])
            for worker in busy:
                task, tries = worker.task, worker.tries
                if task is None or worker.pipe not in ready:
                    continue
                result = _receive(worker.pipe)
                if result is None:
                    self._replace(worker)
                    if tries < TRIES:
                        again.append((task, tries))
                    else:
                        result = self._gave_up(task)
                # First the next one: the worker need not wait until this one is written down.
                self._feed(worker, waiting, again)
                if result is not None:
                    yield result

    def _feed(
        self, worker: _Worker, waiting: Iterator[Submission], again: deque[tuple[Submission, int]]
    ) -> None:
        task, tries = again.popleft() if again else (next(waiting, None), 0)
        self._give(worker, task, tries + 1)

    def _give(self, worker: _Worker, task: Submission | None, tries: int) -> None:
        worker.task, worker.tries = task, tries
        if task is not None:
            self._brief(worker)
            with contextlib.suppress(OSError):
                worker.pipe.send_bytes(msgspec.msgpack.encode(task))

    def _brief(self, worker: _Worker) -> None:
        """Tell a worker all that it has not been told yet."""
        # A dead worker is found when its answer is waited for, and replaced there.
        with contextlib.suppress(OSError):
            for said in self._briefing[worker.told :]:
                worker.told += 1
                worker.pipe.send_bytes(said)

    def _hire(self, place: int) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, place), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, place)

    def _replace(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        fresh = self._hire(worker.place)
        worker.process, worker.pipe, worker.told = fresh.process, fresh.pipe, 0

    def _gave_up(self, task: Submission) -> Result:
        broke = Answer(Status.SANDBOX_BROKE)
        report = grade(
            self._publics[task.exercise],
            task,
            lambda _, probes: tuple(broke for _ in probes),
            self._rung,
        )
        return drawn(report)


def _receive(pipe: Connection) -> Result | None:
    try:
        return msgspec.msgpack.decode(pipe.recv_bytes(), type=Result)
    except (EOFError, OSError):
        return None


def _work(pipe: Connection, place: int) -> None:
    """Grade what comes through the pipe until it ends; rung and exercises come first."""
    _settle(place)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        # Both take their time to come: all that can be done before is done meanwhile.
        html.make_ready()
        _grade_on(pipe, pipe.recv_bytes().decode())


def _grade_on(pipe: Connection, rung: str) -> None:
    with open_lane(rung) as lane:
        lane.prove()
        publics = msgspec.msgpack.decode(pipe.recv_bytes(), type=dict[str, Public])
        while True:
            task = msgspec.msgpack.decode(pipe.recv_bytes(), type=Submission)
            report = grade(publics[task.exercise], task, lane.interview, lane.rung)
            pipe.send_bytes(msgspec.msgpack.encode(drawn(report)))


def _settle(place: int) -> None:
    """Make this process end with its controller, and stay on one processor."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    stay_on(place)
    tidy_seldom()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def drawn(report: Report) -> Result:
    """Return a report with its files."""
    page = html.render(report).encode()
    return Result(report, as_json.render(report), page)
