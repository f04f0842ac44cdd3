"""What saying what is wrong costs: a class graded with diagnosis and without.

Run with `uv run python tests/benchmarks/diagnosis_overhead.py`. Every submission of the sample
class but the endless loops is graded in this process, several times each way by turns, so that both
ways meet the same machine. Without diagnosis a report has its findings and marks, and nothing more.
The goal is at most 20 % more.
"""

from __future__ import annotations

import contextlib
import csv
import statistics
import sys
import time
from pathlib import Path
from typing import Any
from unittest import mock

from autograder import grade as station
from autograder.collect import collect
from autograder.course import load_sources
from autograder.keys import make_key
from autograder.publics import for_grading
from autograder.run.lane import Lane, open_lane

ROOT = Path(__file__).resolve().parents[2]
CLASS = ROOT / "tests" / "classroom"
ROUNDS = 7
SEED = 1


def main() -> None:
    """Grade the class by turns with and without diagnosis, and print both medians."""
    with (CLASS / "expected.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["status"] != "timed_out"]
    with open_lane("confined") as lane:
        sources = load_sources(ROOT).values()
        known = {
            s.exercise.name: for_grading(s, make_key(s, SEED, lane.interview_trusted))
            for s in sources
        }
        work = [
            (known[folder.name], collect(folder, row["student"], known[folder.name]))
            for row in rows
            for folder in sorted((CLASS / row["student"]).iterdir())
            if folder.name in known
        ]
        both = [(timed(work, lane), timed(work, lane, diagnosing=False)) for _ in range(ROUNDS)]
    with_it, without = (statistics.median(some) for some in zip(*both, strict=True))
    print(f"{len(work)} submissions, median of {ROUNDS} rounds:")
    print(f"with diagnosis {with_it:.2f} s, without {without:.2f} s")
    print(f"diagnosis adds {with_it / without - 1:.1%}")
    sys.exit(with_it > 1.2 * without)


def timed(work: list[tuple[Any, Any]], lane: Lane, *, diagnosing: bool = True) -> float:
    """Return how many seconds it takes to grade all work."""

    def nothing(*_: object) -> tuple[()]:
        return ()

    with contextlib.ExitStack() as stack:
        for name in () if diagnosing else ("explain", "look_closer"):
            stack.enter_context(mock.patch.object(station, name, nothing))
        begin = time.perf_counter()
        for public, submission in work:
            station.grade(public, submission, lane.interview, lane.rung)
        return time.perf_counter() - begin


if __name__ == "__main__":
    main()
