"""nbgrader's own tests on autograding, with the kit's sandbox in place of nbgrader's kernels.

Run with `uv run python tests/benchmarks/nbgrader_own_tests.py`; it takes about ten minutes. One
line of configuration makes the exchange, as in any course. What fails is run again as nbgrader
comes, to tell what fails there as well.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import nbgrader

from autograder.nbgrader.course import environment

HOME = Path(nbgrader.__file__).parent
TESTS = ("nbgrader/tests/apps/test_nbgrader_autograde.py", "nbgrader/tests/preprocessors")
CONFIG = """
from autograder.nbgrader.preprocessor import IN_PLACE_OF_EXECUTE
c = get_config()
c.Autograde.autograde_preprocessors = IN_PLACE_OF_EXECUTE
"""
OUTCOME = re.compile(r"^(\S+::\S+) (PASSED|FAILED|SKIPPED|ERROR)", re.MULTILINE)


def outcomes(tests: list[str], config: str) -> dict[str, str]:
    """Return how each of `tests` ends, run where their files expect it, under `config`."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "nbgrader_config.py").write_text(config)
        options = ["-v", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(HOME.parent)]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=HOME.parent,
            env=environment() | {"JUPYTER_CONFIG_DIR": folder},
            capture_output=True,
            text=True,
            check=False,
        )
    return dict(OUTCOME.findall(done.stdout))


def main() -> None:
    """Run all, and print what does not pass, beside what it does in plain nbgrader."""
    ours = outcomes(list(TESTS), CONFIG)
    failed = [name for name, outcome in ours.items() if outcome in {"FAILED", "ERROR"}]
    plain = outcomes(failed, "") if failed else {}
    for name, outcome in ours.items():
        if outcome != "PASSED":
            print(f"{outcome:8} {name}   (plain nbgrader: {plain.get(name, 'the same')})")
    for word in ("PASSED", "FAILED", "ERROR", "SKIPPED"):
        print(f"{sum(outcome == word for outcome in ours.values()):4} {word.lower()}")


if __name__ == "__main__":
    main()
