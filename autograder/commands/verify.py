"""`autograder verify`: the kit proves itself; what CI runs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from autograder.build import stale
from autograder.course import ASSIGNMENTS, find_course, load_sources
from autograder.run.lane import open_lane
from autograder.run.rungs import choose
from autograder.verify import Proof, verify

_COLUMNS = ("exercise", "form", "reference", "stub", "right passed", "wrong caught", "named", "misnamed")


def run(args: argparse.Namespace) -> int:
    """Prove every exercise, print the figures and what has to be mended; return 1 where anything has."""
    del args
    course = find_course(Path.cwd())
    proofs: list[Proof] = []
    problems: list[str] = []
    with open_lane(choose("auto")) as lane:
        for source in load_sources(course).values():
            problems += stale(source, course / ASSIGNMENTS, lane.interview)
            for proof in verify(source, lane.interview):
                proofs.append(proof)
                problems += [f"{proof.exercise} ({proof.form}): {p}" for p in proof.problems]
    Console(width=110).print(_table(proofs))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(proofs)} proofs, {len(problems)} problems.")
    return 1 if problems else 0


def _table(proofs: list[Proof]) -> Table:
    table = Table(*_COLUMNS)
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
