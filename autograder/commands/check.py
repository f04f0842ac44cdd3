"""`autograder check`: a learner's own work, on the learner's own machine."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.run import launch

if TYPE_CHECKING:
    from autograder.model import Report


def run(args: argparse.Namespace) -> int:
    """Check one folder, or all below; return 0 where everything passed and 1 where not."""
    draw = _as_json if args.json else for_people
    reports = look_at(Path(args.path), draw)
    return 0 if all(report.score == report.max_score for report in reports) else 1


def look_at(path: Path, drawing: Callable[[], Callable[[list[Report]], None]]) -> list[Report]:
    """Grade one learner's folder, or each of those right below; draw the reports, return them.

    Raises:
        ExerciseError: there is no exercise there.
    """
    # The sandbox starts up beside all imports, which take about as long.
    on_windows = sys.platform == "win32"
    started = None if on_windows else launch.zygote()
    from autograder.run.lane import open_lane

    with open_lane("separate" if on_windows else "limited", started=started) as lane:
        from autograder.collect import collect
        from autograder.grade import grade
        from autograder.learners import exercises_below, read_learners_folder

        draw = drawing()
        reports = []
        for folder, public in map(read_learners_folder, exercises_below(path) or [path]):
            submission = collect(folder, "you", public)
            reports.append(grade(public, submission, lane.interview, lane.rung))
    draw(reports)
    return reports


def _as_json() -> Callable[[list[Report]], None]:
    from autograder.report import as_json

    def draw(reports: list[Report]) -> None:
        sys.stdout.buffer.writelines(map(as_json.render, reports))
        sys.stdout.flush()

    return draw


def for_people() -> Callable[[list[Report]], None]:
    """Return what draws one report, or the progress over several, on the terminal."""
    from rich.console import Console

    from autograder.report import terminal

    def draw(reports: list[Report]) -> None:
        if len(reports) == 1:
            Console().print(terminal.render(reports[0]))
        else:
            Console().print(terminal.render_progress(reports))

    return draw
