"""`autograder hint`: one more step of the ladder, from what is seen to where to look."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from autograder.commands.check import look_at
from autograder.learners import read_learners_folder
from autograder.model import Diagnosis, Report, Verdict

if TYPE_CHECKING:
    from autograder.exercises import Public

MEMORY = ".autograder-hints.json"
"""Where a learner's folder keeps how far the ladders were climbed."""
_TRY: Final = (
    "Write the one line that you are surest of, save it, and check. What do you read then?"
)
"""What is left to say of a TODO that is still open."""


class Climbed(msgspec.Struct, frozen=True):
    """How many hints were shown on each diagnosis that there was at the last time."""

    steps: dict[str, int] = {}


def run(args: argparse.Namespace) -> int:
    """Show the hints so far and the next one; return 0 where there is nothing left to find."""
    folder, public = read_learners_folder(Path(args.path))
    (report,) = look_at(folder, lambda: _drawing(folder / MEMORY, public))
    return 0 if report.score == report.max_score else 1


def _drawing(memory: Path, public: Public) -> Callable[[list[Report]], None]:
    from rich.console import Console

    from autograder.report import terminal
    from autograder.report.beginning import with_beginning

    def draw(reports: list[Report]) -> None:
        (checked,) = reports
        report = with_beginning(public, checked)
        found = (report.diagnosis, *report.also) if report.diagnosis is not None else ()
        # `check` has shown the first hint on the first mistake.
        shown = 1 if checked.diagnosis is not None else 0
        before = _reached(found, _remembered(memory), shown)
        climbed = _one_more(found, before)
        more = _more(checked, found, went_up=climbed != before)
        Console().print(terminal.render(report, [climbed[_name(one)] for one in found], more))
        with contextlib.suppress(OSError):
            # A folder that cannot be written to gives the first hint for ever: better than none.
            memory.write_bytes(msgspec.json.encode(Climbed(climbed)))

    return draw


def _more(checked: Report, found: Sequence[Diagnosis], *, went_up: bool) -> str:
    """Return what is said where no ladder fits, or where there is no further hint."""
    from autograder.report import words
    from autograder.report.advice import advice, is_open

    if not any(one.hints for one in found):
        return advice(checked)
    if went_up:
        return "" if found[0].hints else advice(checked)
    failed = words.first(checked, Verdict.FAIL)
    more = _TRY if failed is not None and is_open(failed) else advice(checked)
    return f"That was the last one. {more}"


def _reached(found: Sequence[Diagnosis], before: Climbed, shown: int) -> dict[str, int]:
    """Return how many hints were shown on each diagnosis; a new one begins at the foot."""
    steps = {_name(one): min(before.steps.get(_name(one), 0), len(one.hints)) for one in found}
    for first in found[:1]:
        steps[_name(first)] = max(steps[_name(first)], min(shown, len(first.hints)))
    return steps


def _one_more(found: Sequence[Diagnosis], before: dict[str, int]) -> dict[str, int]:
    """Return the next step: on the first diagnosis of which not all hints were shown."""
    for one in found:
        if before[_name(one)] < len(one.hints):
            return before | {_name(one): before[_name(one)] + 1}
    return before


def _name(diagnosis: Diagnosis) -> str:
    return f"{diagnosis.slot}: {diagnosis.name}"


def _remembered(memory: Path) -> Climbed:
    try:
        return msgspec.json.decode(memory.read_bytes(), type=Climbed)
    except (OSError, msgspec.MsgspecError):
        return Climbed()
