"""`autograder verify`: the kit proves itself; what CI runs."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder.build import stale
from autograder.course import ASSIGNMENTS, find_course, load_sources
from autograder.run.lane import open_lane
from autograder.run.rungs import choose
from autograder.sources import load
from autograder.verify import Proof, verify

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
    del args
    course = find_course(Path.cwd())
    folders = [source.folder for source in load_sources(course).values()]
    rung = choose("auto").value
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:
        jobs = [processes.submit(_prove, folder, course, rung) for folder in folders]
        results = [job.result() for job in jobs]
    proofs = [proof for found, _ in results for proof in found]
    problems = [problem for _, told in results for problem in told]
    Console(width=110).print(_table(proofs))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(proofs)} proofs, {len(problems)} problems (sandbox: {rung}).")
    return 1 if problems else 0


def _prove(folder: Path, course: Path, rung: str) -> tuple[list[Proof], list[str]]:
    """Return the proofs of one exercise, and all that has to be mended in it."""
    source = load(folder)
    with open_lane(rung) as lane:
        problems = list(stale(source, course / ASSIGNMENTS, lane.interview))
        proofs = list(verify(source, lane.interview))
    for proof in proofs:
        problems += [f"{proof.exercise} ({proof.form}): {problem}" for problem in proof.problems]
    return proofs, problems


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
