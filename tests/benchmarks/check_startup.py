"""How long a learner waits: `autograder check` against `python -c "import numpy"`, whole processes.

Run with `uv run python tests/benchmarks/check_startup.py`. The two alternate, so that both meet the
same noise; medians of 20.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 20


def seconds(command: list[str]) -> float:
    """Return how long one run of `command` takes."""
    begin = time.perf_counter()
    subprocess.run(command, capture_output=True, check=False)
    return time.perf_counter() - begin


def main() -> None:
    """Measure a solved folder and a stub, and print the ratios."""
    (name,) = (path.name for path in sorted((ROOT / "assignments").iterdir())[:1])
    with tempfile.TemporaryDirectory() as folder:
        solved = Path(folder, name)
        shutil.copytree(ROOT / "assignments" / name, solved)
        for path in sorted(solved.glob("*.py")):
            shutil.copy(ROOT / "solutions" / name / path.name, path)
        check = str(Path(sys.executable).with_name("autograder"))
        commands = {
            "import numpy": [sys.executable, "-c", "import numpy"],
            "check, solved": [check, "check", str(solved)],
            "check, stub": [check, "check", str(ROOT / "assignments" / name)],
        }
        times: dict[str, list[float]] = {label: [] for label in commands}
        for _ in range(ROUNDS):
            for label, command in commands.items():
                times[label].append(seconds(command))
    floor = statistics.median(times["import numpy"])
    for label, each in times.items():
        median = statistics.median(each)
        print(f"{label:15} {1000 * median:6.0f} ms   {median / floor:4.2f} ×")


if __name__ == "__main__":
    main()
