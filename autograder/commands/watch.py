"""`autograder watch`: a check at every save, for a terminal beside the editor."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from watchfiles import Change, watch

from autograder.commands.check import for_people, look_at
from autograder.learners import exercises_below, read_learners_folder

_BREATH = 200
"""Milliseconds until the first check: the watch stands by then, so that no save is missed."""


def run(args: argparse.Namespace) -> int:
    """Check at once, and again whenever a script or a notebook is saved, until Ctrl-C.

    Return 0 where everything passed at the end, else 1.
    """
    from rich.console import Console

    console = Console()
    path = Path(args.path)
    folder = path if exercises_below(path) else read_learners_folder(path)[0]
    passed = seen = False
    saves = watch(
        folder, watch_filter=_is_work, rust_timeout=_BREATH, yield_on_timeout=True, recursive=True
    )
    try:
        for changed in saves:
            if changed or not seen:
                console.clear()
                reports = look_at(path, for_people)
                passed = all(report.score == report.max_score for report in reports)
                console.print(
                    f"{time.strftime('%H:%M:%S')}  Watching. Ctrl-C ends it.", style="dim"
                )
                seen = True
    except KeyboardInterrupt:
        console.print("Bye.")
    return 0 if passed else 1


def _is_work(_change: Change, path: str) -> bool:
    """Tell whether a file that changed is one that a learner works on."""
    file = Path(path)
    hidden = any(part.startswith((".", "__")) for part in file.parts[-2:])
    return file.suffix in {".py", ".ipynb"} and not hidden
