"""`autograder grade`: a whole class."""

from __future__ import annotations

import argparse
import hashlib
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.build import public_of
from autograder.classroom import (
    GRADES,
    INDEX,
    Class,
    Graded,
    fresh_seed,
    grade_class,
    grader_version,
)
from autograder.course import exercise_names, find_course, load_sources
from autograder.crew import Crew
from autograder.exercises import Public
from autograder.journal import Journal
from autograder.keys import make_key
from autograder.report import terminal
from autograder.roster import RosterError, roster
from autograder.run.lane import open_lane
from autograder.run.rungs import choose
from autograder.sources import Source

_MOST_ROWS = 60


def run(args: argparse.Namespace) -> int:
    """Grade, write everything, show the table; return 3 where the kit itself failed."""
    out = Path(args.out)
    if out.resolve() == Path(args.submitted).resolve():
        raise RosterError(f"{out} holds the submissions: choose another --out for the reports.")
    course = find_course(Path.cwd())
    hand_ins = roster(Path(args.submitted), exercise_names(course), args.exercise, out)
    sources = load_sources(course, {hand_in.exercise for hand_in in hand_ins})
    # Other people's programs: the best there is or nothing, unless told otherwise by name.
    rung = choose("confined" if args.sandbox == "auto" else args.sandbox)
    jobs = min(args.jobs or os.cpu_count() or 1, len(hand_ins))
    with Journal(out) as journal, Crew(rung, jobs) as crew, _progress() as progress:
        if not journal.digests():
            # Everything is to be graded: the workers get ready while the keys are made.
            crew.prepare()
        grader = grader_version(Path(__file__).parent.parent)
        seed = journal.seed(args.seed, fresh_seed())
        publics = _with_keys(sources, seed, journal, grader)
        task = Class(
            hand_ins=hand_ins,
            out=out,
            rung=rung,
            grader=grader,
        )
        begin = time.perf_counter()
        graded = grade_class(task, publics, crew, journal, progress)
        seconds = time.perf_counter() - begin
    return _tell(graded, out, rung.value, seconds)


def _with_keys(
    sources: Mapping[str, Source], seed: int, journal: Journal, grader: str
) -> dict[str, Public]:
    """Return each exercise with the key of this seed."""
    publics: dict[str, Public] = {}
    with open_lane("limited") as lane:
        for name, source in sources.items():
            digest = hashlib.sha256(f"{source.digest()} {seed} {grader}".encode()).hexdigest()
            key = journal.key(digest, partial(make_key, source, seed, lane.interview))
            publics[name] = public_of(source, key)
    return publics


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    columns = TextColumn("Grading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    console = Console(stderr=True)
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Grading", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _tell(graded: Graded, out: Path, sandbox: str, seconds: float) -> int:
    console = Console()
    console.print(terminal.render_class(graded.reports[:_MOST_ROWS]))
    if len(graded.reports) > _MOST_ROWS:
        print(f"… and {len(graded.reports) - _MOST_ROWS} more")
    before = len(graded.reports) - graded.fresh
    kept = f", {before} unchanged since the last run" if before else ""
    now = f"{graded.fresh} graded now in {seconds:.1f} s"
    print(f"{len(graded.reports)} submissions: {now}{kept} (sandbox: {sandbox}).")
    print(f"Reports: {out / INDEX}   Grades: {out / GRADES}")
    broken = [report for report in graded.reports if report.score is None]
    for report in broken:
        print(f"Our fault, no mark given: {report.student}/{report.exercise}. Run grade again.")
    return 3 if broken else 0
