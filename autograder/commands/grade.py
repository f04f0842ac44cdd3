"""`autograder grade`: a whole class."""

from __future__ import annotations

import argparse
import hashlib
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.asking import Interview
from autograder.classroom import (
    GRADES,
    INDEX,
    Class,
    Graded,
    collected,
    fresh_seed,
    grade_class,
    grader_version,
)
from autograder.course import file_names, find_course, load_sources
from autograder.crew import Crew
from autograder.errors import KitError
from autograder.exercises import Public
from autograder.intake import find_hand_ins
from autograder.journal import FILE, Journal
from autograder.keys import make_key
from autograder.notebooks import released
from autograder.publics import for_grading
from autograder.report import terminal
from autograder.roster import HandIn, RosterError, passed_over
from autograder.run.rungs import Rung, open_chosen, open_strongest
from autograder.sources import Source

_MOST_ROWS = 60


def run(args: argparse.Namespace) -> int:
    """Grade, write everything, show the table; return 3 where the kit itself failed."""
    with TemporaryDirectory(prefix="autograder-") as scratch:
        return _run(args, Path(scratch))


def _run(args: argparse.Namespace, scratch: Path) -> int:
    out = Path(args.out)
    if out.resolve() == Path(args.submitted).resolve():
        raise RosterError(f"{out} holds the submissions: choose another --out for the reports.")
    if args.gradebook and find_spec("nbgrader") is None:
        raise KitError("--gradebook needs nbgrader: pip install '.[nbgrader]' brings it.")
    course = find_course(Path.cwd())
    submitted = Path(args.submitted)
    if args.gradebook:
        from autograder.nbgrader.publish import reach

        reach(course, args.gradebook)
    hand_ins, unowned = find_hand_ins(submitted, file_names(course), args.exercise, out, scratch)
    sources = load_sources(course, {hand_in.exercise for hand_in in hand_ins})
    with Crew(min(args.jobs or os.cpu_count() or 1, len(hand_ins))) as crew:
        if not (out / FILE).exists():
            # Everything is to be graded: the workers get ready beside all that comes before.
            crew.prepare()
        # Other people's programs: the best there is or nothing, unless told otherwise by name.
        lane = open_strongest() if args.sandbox == "auto" else open_chosen(args.sandbox)
        rung = Rung(lane.rung)
        crew.settle_on(rung)
        with lane, Journal(out) as journal, _progress() as progress:
            grader = grader_version(Path(__file__).parent.parent)
            seed = journal.seed(args.seed, fresh_seed())
            publics = _with_keys(sources, lane.interview_trusted, seed, journal, grader)
            lane.close()
            task = Class(hand_ins=hand_ins, out=out, rung=rung, grader=grader)
            begin = time.perf_counter()
            graded = grade_class(task, publics, crew, journal, progress)
            seconds = time.perf_counter() - begin
    others = (*unowned, *(passed_over(submitted, out) if submitted.is_dir() else ()))
    if others:
        print(f"Not taken for students: {', '.join(others)}.")
    exit_code = _tell(graded, out, rung.value, seconds)
    if args.gradebook:
        notebooks = {name: released(source)[0] for name, source in sources.items()}
        _publish(args.gradebook, publics, notebooks, hand_ins, graded)
    return exit_code


def _publish(
    url: str,
    publics: Mapping[str, Public],
    notebooks: Mapping[str, bytes],
    hand_ins: Sequence[HandIn],
    graded: Graded,
) -> None:
    """Write what was found where nbgrader looks for it, and say so."""
    from autograder.nbgrader.publish import Found, publish

    reports = {(report.student, report.exercise): report for report in graded.reports}
    found = (
        Found(collected(one, publics), one.folder, reports[one.student, one.exercise])
        for one in hand_ins
    )
    changed = publish(find_course(Path.cwd()), url, publics, notebooks, found)
    print(f"Gradebook: {changed} of {len(hand_ins)} entries changed.")


def _with_keys(
    sources: Mapping[str, Source], interview: Interview, seed: int, journal: Journal, grader: str
) -> dict[str, Public]:
    """Return each exercise with the key of this seed."""
    publics: dict[str, Public] = {}
    for name, source in sources.items():
        digest = hashlib.sha256(f"{source.digest()} {seed} {grader}".encode()).hexdigest()
        key = journal.key(digest, partial(make_key, source, seed, interview))
        publics[name] = for_grading(source, key)
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
