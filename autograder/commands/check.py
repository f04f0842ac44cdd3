"""`autograder check` and `autograder hint`: a learner's own work, on the learner's own machine."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.run.lane import open_lane

if TYPE_CHECKING:
    from autograder.model import Report


def run(args: argparse.Namespace) -> int:
    """Check one folder, show the report, return 0 where everything passed and 1 where not."""
    report = look_at(Path(args.path), _as_json if args.json else _for_people)
    return 0 if report.score == report.max_score else 1


def look_at(path: Path, drawing: Callable[[], Callable[[Report], None]]) -> Report:
    """Grade one learner's folder, draw the report and return it.

    Raises:
        ExerciseError: there is no exercise there.
    """
    with open_lane("limited" if sys.platform != "win32" else "separate") as lane:
        # The sandbox starts up beside these imports, which take about as long.
        from autograder.collect import collect
        from autograder.grade import grade
        from autograder.learners import read_learners_folder

        draw = drawing()
        folder, public = read_learners_folder(path)
        submission = collect(folder, "you", public)
        report = grade(public, submission, lane.interview, lane.rung)
    draw(report)
    return report


def _as_json() -> Callable[[Report], None]:
    from autograder.report import as_json

    def draw(report: Report) -> None:
        sys.stdout.buffer.write(as_json.render(report))
        sys.stdout.flush()

    return draw


def _for_people() -> Callable[[Report], None]:
    from rich.console import Console

    from autograder.report import terminal

    return lambda report: Console().print(terminal.render(report))
