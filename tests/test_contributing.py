"""What CONTRIBUTING.md says about a new exercise."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

TEXT = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_exercise_in_ten_minutes_builds_and_is_proved(tmp_path: Path) -> None:
    """Its four files, copied from the page, make an exercise without a problem."""
    reference, declaration, lesson, wrong = re.findall(
        r"```(?:python|markdown)\n(.*?)```", TEXT, re.DOTALL
    )
    folder = tmp_path / "solutions" / "08-gentle"
    (folder / "wrong").mkdir(parents=True)
    (folder / "gentle.py").write_text(reference)
    (folder / "exercise.py").write_text(declaration)
    (folder / "lesson.md").write_text(lesson)
    (folder / "wrong" / "climbs.py").write_text(wrong)
    for command in ("build", "verify"):
        done = subprocess.run(
            [sys.executable, "-m", "autograder.cli", command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert "2 proofs, 0 problems" in done.stdout
