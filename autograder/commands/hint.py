"""`autograder hint`: one more step of the ladder, from what is seen to where to look."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from autograder.commands.check import look_at
from autograder.learners import read_learners_folder
from autograder.model import Report

MEMORY = ".autograder-hints.json"
"""Where a learner's folder keeps how far the ladder was climbed."""


class Climbed(msgspec.Struct, frozen=True):
    """How many hints on which diagnosis were shown."""

    diagnosis: str = ""
    steps: int = 0


def run(args: argparse.Namespace) -> int:
    """Show the hints so far and the next one; return 0 where there is nothing left to find."""
    folder, _ = read_learners_folder(Path(args.path))
    (report,) = look_at(folder, lambda: _drawing(folder / MEMORY))
    return 0 if report.score == report.max_score else 1


def _drawing(memory: Path) -> Callable[[list[Report]], None]:
    from rich.console import Console

    from autograder.report import terminal
    from autograder.report.advice import advice

    def draw(reports: list[Report]) -> None:
        (report,) = reports
        before = _remembered(memory)
        climbed = _next(before, report)
        more = advice(report)
        if report.diagnosis is not None and report.diagnosis.hints:
            more = f"That was the last one. {more}" if climbed == before else ""
        Console().print(terminal.render(report, climbed.steps, more))
        with contextlib.suppress(OSError):
            # A folder that cannot be written to gives the first hint for ever: better than none.
            memory.write_bytes(msgspec.json.encode(climbed))

    return draw


def _next(before: Climbed, report: Report) -> Climbed:
    """Return the next step; another diagnosis begins at the foot, which `check` has shown."""
    if report.diagnosis is None:
        return Climbed()
    name, rungs = report.diagnosis.name, len(report.diagnosis.hints)
    steps = before.steps if before.diagnosis == name and before.steps else 1
    return Climbed(name, min(steps + 1, max(rungs, 1)))


def _remembered(memory: Path) -> Climbed:
    try:
        return msgspec.json.decode(memory.read_bytes(), type=Climbed)
    except (OSError, msgspec.MsgspecError):
        return Climbed()
