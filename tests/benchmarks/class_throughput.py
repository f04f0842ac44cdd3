"""How fast a class is graded: 200 submissions, two at a time, everything written.

Run with `uv run python tests/benchmarks/class_throughput.py`. The sample class several times over,
its endless loops left out (they cost their two seconds each, whatever else is done).
"""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLASS = ROOT / "tests" / "classroom"
SUBMISSIONS = 200
ROUNDS = 3


def main() -> None:
    """Grade three times, each into a fresh folder, and print submissions a second."""
    with (CLASS / "expected.csv").open(encoding="utf-8", newline="") as file:
        students = [row["student"] for row in csv.DictReader(file) if row["status"] != "timed_out"]
    with tempfile.TemporaryDirectory() as folder:
        submitted = Path(folder, "submitted")
        for number in range(SUBMISSIONS):
            name = students[number % len(students)]
            shutil.copytree(CLASS / name, submitted / f"{name}-{number}")
        for attempt in range(ROUNDS):
            out = Path(folder, f"graded-{attempt}")
            command = [
                *(sys.executable, "-m", "autograder.cli", "grade", str(submitted)),
                *("--out", str(out), "--jobs", "2", "--seed", "1"),
            ]
            begin = time.perf_counter()
            done = subprocess.run(command, capture_output=True, check=True, text=True, cwd=ROOT)
            whole = time.perf_counter() - begin
            written = len(list(out.glob("*/*.json")))
            inner = re.search(r"in ([\d.]+) s", done.stdout)
            rate = SUBMISSIONS / float(inner.group(1)) if inner else float("nan")
            print(
                f"{written} reports in {whole:.1f} s with start-up; {rate:.0f} submissions a second"
            )


if __name__ == "__main__":
    main()
