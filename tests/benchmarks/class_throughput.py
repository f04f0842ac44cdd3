"""How fast a class is graded: 200 submissions, two at a time, everything written.

Run with `uv run python tests/benchmarks/class_throughput.py`. The sample class several times over,
its endless loops left out (they cost their two seconds each, whatever else is done). Files with the
same bytes are judged once, so every copy gets a comment of its own first: all 200 are judged.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLASS = ROOT / "tests" / "classroom"
SUBMISSIONS = 200
ROUNDS = 5
UTF_16 = b"\xff"


def main() -> None:
    """Grade several times, each into a fresh folder, and print submissions a second."""
    with (CLASS / "expected.csv").open(encoding="utf-8", newline="") as file:
        students = [row["student"] for row in csv.DictReader(file) if row["status"] != "timed_out"]
    with tempfile.TemporaryDirectory() as folder:
        submitted = Path(folder, "submitted")
        for number in range(SUBMISSIONS):
            name = students[number % len(students)]
            shutil.copytree(CLASS / name, submitted / f"{name}-{number}")
            make_different(submitted / f"{name}-{number}", number)
        rates = [grade(submitted, Path(folder, f"graded-{at}")) for at in range(ROUNDS)]
    print(f"median: {statistics.median(rates):.0f} submissions a second")


def make_different(folder: Path, number: int) -> None:
    """Put a comment into every script and every cell that is not a check."""
    for script in folder.rglob("*.py"):
        if script.is_file() and not (raw := script.read_bytes()).startswith(UTF_16):
            script.write_bytes(raw + f"\n# hand-in {number}\n".encode())
    for path in folder.rglob("*.ipynb"):
        notebook = json.loads(path.read_bytes())
        for cell in notebook["cells"]:
            source = "".join(cell["source"])
            if cell["cell_type"] == "code" and "check(" not in source:
                cell["source"] = [f"{source}\n# hand-in {number}"]
        path.write_text(json.dumps(notebook), encoding="utf-8")


def grade(submitted: Path, out: Path) -> float:
    """Grade into `out`, print what it took, and return submissions a second."""
    command = [
        *(sys.executable, "-m", "autograder.cli", "grade", str(submitted)),
        *("--out", str(out), "--jobs", "2", "--seed", "1"),
    ]
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=True, text=True, cwd=ROOT)
    whole = time.perf_counter() - begin
    inner = re.search(r"in ([\d.]+) s", done.stdout)
    rate = SUBMISSIONS / float(inner.group(1)) if inner else float("nan")
    written = len(list(out.glob("*/*.json")))
    print(f"{written} reports in {whole:.1f} s with start-up; {rate:.0f} submissions a second")
    return rate


if __name__ == "__main__":
    main()
