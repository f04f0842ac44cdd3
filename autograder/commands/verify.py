"""`autograder verify`: the kit proves itself; what CI runs."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console
from rich.table import Table

from autograder.build import built_files, stale
from autograder.course import ASSIGNMENTS, find_course, load_sources
from autograder.exercises import DATA_FILE, ExerciseError, read_public
from autograder.processors import stay_on, tidy_seldom
from autograder.run.lane import open_lane
from autograder.run.rungs import choose
from autograder.sources import load
from autograder.survivors import Survival, survival
from autograder.verify import FORMS, Proof, verify

_MATRIX = ["exercise", "right", "right_passed", "wrong", "wrong_caught", "specific", "mistaken"]
_COLUMNS = [
    "exercise",
    "form",
    "reference",
    "stub",
    "right_passed",
    "wrong_caught",
    "named",
    "misnamed",
]


def run(args: argparse.Namespace) -> int:
    """Prove every exercise, print the figures; return 1 where anything has to be mended."""
    course = find_course(Path.cwd())
    sources = load_sources(course, args.exercise).values()
    folders = [source.folder for source in sources]
    # The largest first: then no processor waits long for the other at the end.
    largest = sorted(sources, key=lambda source: -len(source.wrong) - len(source.right))
    rung = choose("auto").value
    context = multiprocessing.get_context("spawn")
    places = context.SimpleQueue()
    for place in range(os.cpu_count() or 1):
        places.put(place)
    with ProcessPoolExecutor(
        mp_context=context, initializer=_settle, initargs=(places,)
    ) as processes:
        jobs = {
            (one.folder, form): processes.submit(_prove, one.folder, course, rung, form)
            for one in largest
            for form in FORMS
        }
        edits = [processes.submit(_edit, folder, rung) for folder in folders if args.mutants]
        results = [jobs[folder, form].result() for folder in folders for form in FORMS]
        edited = [one for job in edits for one in job.result()]
    proofs = [proof for found, _ in results for proof in found]
    problems = [problem for _, told in results for problem in told]
    problems += [problem for one in edited for problem in one.problems]
    if args.json:
        print(msgspec.json.encode(_figures(proofs, edited, problems)).decode())
        return 1 if problems else 0
    console = Console(width=110)
    console.print(_matrix(proofs) if args.matrix else _table(proofs))
    if edited:
        console.print(_survival(edited))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(proofs)} proofs, {len(problems)} problems (sandbox: {rung}).")
    return 1 if problems else 0


def _settle(places: SimpleQueue[int]) -> None:
    stay_on(places.get())
    tidy_seldom()


def _prove(folder: Path, course: Path, rung: str, form: str) -> tuple[list[Proof], list[str]]:
    """Return the proof of one form with what learners are given, and all problems.

    Whether learners are given what the source makes is looked at beside the first form.
    """
    source = load(folder)
    given = course / ASSIGNMENTS
    with open_lane(rung) as lane:
        problems: list[str] = []
        if form == FORMS[0]:
            problems += stale(source, given, built_files(source, lane.interview_trusted))
        try:
            public = read_public((given / source.exercise.name / DATA_FILE).read_bytes())
        except (OSError, ExerciseError):
            return [], problems
        proofs = list(verify(source, lane.interview, lane.interview_trusted, [public], [form]))
    for proof in proofs:
        problems += [f"{proof.exercise} ({proof.form}): {problem}" for problem in proof.problems]
    return proofs, problems


def _edit(folder: Path, rung: str) -> list[Survival]:
    source = load(folder)
    with open_lane(rung) as lane:
        return list(survival(source, lane.interview_trusted))


def _figures(
    proofs: Sequence[Proof], edited: Sequence[Survival], problems: Sequence[str]
) -> dict[str, Any]:
    matrix = [{"form": p.form, **dict(zip(_MATRIX, _row(p), strict=True))} for p in proofs]
    return {"matrix": matrix, "mutants": list(edited), "problems": list(problems)}


def _row(proof: Proof) -> tuple[str, int, int, int, int, int, int]:
    return (
        proof.exercise,
        proof.right,
        proof.right_passed,
        proof.wrong,
        proof.caught,
        proof.named,
        proof.misnamed,
    )


def _matrix(proofs: Sequence[Proof]) -> Table:
    """Return how right and wrong answers were taken, per exercise: scripts and notebooks alike."""
    table = Table(*(column.replace("_", " ") for column in _MATRIX))
    of = {proof.exercise: [p for p in proofs if p.exercise == proof.exercise] for proof in proofs}
    for exercise, forms in of.items():
        columns = zip(*(_row(proof)[1:] for proof in forms), strict=True)
        table.add_row(exercise, *(str(sum(column)) for column in columns))
    return table


def _survival(edited: Sequence[Survival]) -> Table:
    table = Table("exercise", "function", "mutants", "caught", "equivalent", "surviving")
    for one in edited:
        table.add_row(
            one.exercise,
            one.slot,
            str(one.mutants),
            str(one.caught),
            str(one.equivalent),
            str(len(one.problems)),
        )
    return table


def _table(proofs: list[Proof]) -> Table:
    table = Table(*(column.replace("_", " ") for column in _COLUMNS))
    for proof in proofs:
        table.add_row(
            proof.exercise,
            proof.form,
            f"{proof.reference:g}/{proof.max_score:g}",
            f"{proof.stub:g}/{proof.max_score:g}",
            f"{proof.right_passed}/{proof.right}",
            f"{proof.caught}/{proof.wrong}",
            f"{proof.named}/{proof.wrong}",
            str(proof.misnamed),
        )
    return table
