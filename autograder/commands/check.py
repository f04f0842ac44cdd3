"""`autograder check`: a learner's own work, on the learner's own machine."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from autograder.course import read_learners_folder
from autograder.model import Report
from autograder.run.lane import open_lane


def run(args: argparse.Namespace) -> int:
    """Check one folder, show the report, return 0 where everything passed and 1 where not."""
    folder, public = read_learners_folder(Path(args.path))
    with open_lane("limited") as lane:
        # The sandbox starts up beside these imports.
        draw = _as_json if args.json else _for_people()
        from autograder.collect import collect
        from autograder.grade import grade

        submission = collect(folder, "you", public)
        report = grade(public, submission, lane.interview, lane.rung)
    draw(report)
    return 0 if report.score == report.max_score else 1


def _as_json(report: Report) -> None:
    from autograder.report import as_json

    sys.stdout.buffer.write(as_json.render(report))


def _for_people() -> Callable[[Report], None]:
    from rich.console import Console

    from autograder.report import terminal

    return lambda report: Console().print(terminal.render(report))
