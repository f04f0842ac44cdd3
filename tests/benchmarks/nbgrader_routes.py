"""How long one submission takes by each route into nbgrader's gradebook.

Run with `uv run python tests/benchmarks/nbgrader_routes.py`. The same notebooks each time: plain
`nbgrader autograde`; the same with the kit's sandbox in place of a kernel; and `autograder grade
--gradebook`. What starting a program takes is measured with one submission and taken off.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from autograder.course import load_sources
from autograder.nbgrader.course import run
from autograder.nbgrader.parity import IN_KERNELS, lay, notebooks

ROOT = Path(__file__).resolve().parents[2]
EXERCISE = "01-downhill"
FEW, MANY, CLASS = 1, 13, 413


def seconds(root: Path, program: str, *arguments: str) -> float:
    """Return how long a command takes; it has to succeed."""
    begin = time.perf_counter()
    run(root, program, *arguments).check_returncode()
    return time.perf_counter() - begin


def course(count: int, settings: str) -> Path:
    """Return a fresh course in which so many notebooks were handed in."""
    root = Path(tempfile.mkdtemp(prefix="routes-"))
    lay(ROOT, root, EXERCISE, settings)
    source = load_sources(ROOT, [EXERCISE])[EXERCISE]
    ways = [raw for name, raw in notebooks(source) if name.startswith("right")]
    for number in range(count):
        # No two are the same: the kit would judge those once.
        folder = root / "submitted" / f"student-{number}" / EXERCISE
        folder.mkdir(parents=True)
        raw = ways[number % len(ways)].replace(b"# Downhill", f"# Downhill {number}".encode())
        raw = raw.replace(b"learning_rate = ", f"learning_rate = 0 * {number} + ".encode())
        (folder / f"{EXERCISE}.ipynb").write_bytes(raw)
    seconds(root, "nbgrader", "generate_assignment", EXERCISE)
    return root


def main() -> None:
    """Measure the three routes one after the other, and print what a submission takes on each."""
    autograde = ("nbgrader", "autograde", EXERCISE)
    grade = ("autograder", "grade", "submitted", "--gradebook", "sqlite:///gradebook.db")
    figures = {}
    for label, command, many, settings in (
        ("nbgrader, plain", autograde, MANY, IN_KERNELS),
        ("nbgrader, in the kit's sandbox", autograde, MANY, ""),
        ("autograder grade --gradebook", grade, CLASS, ""),
    ):
        times = {}
        for count in (FEW, many):
            root = course(count, settings)
            times[count] = seconds(root, *command)
            shutil.rmtree(root)
        figures[label] = (times[many] - times[FEW]) / (many - FEW)
        start = times[FEW] - figures[label]
        print(f"{label:32} {1000 * figures[label]:8.1f} ms a submission, {start:5.1f} s to start")
    plain = figures["nbgrader, plain"]
    for label, each in figures.items():
        print(f"{label:32} {plain / each:8.1f} × plain")


if __name__ == "__main__":
    main()
