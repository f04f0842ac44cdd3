"""Where the strongest sandbox is not to be had, a teacher is told how to get it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.run.rungs import Rung, choose
from tests.conftest import EXERCISE, put

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or choose("auto") not in {Rung.CONFINED, Rung.CONFINED_PLUS},
    reason="no sandbox for other people's programs is to be had here",
)


def test_the_way_up_is_told(tmp_path: Path, scripts: dict[str, bytes]) -> None:
    """`grade` without bubblewrap runs confined; terminal and pages say how to get further."""
    put(tmp_path / "class" / "ada" / EXERCISE, scripts)
    (tmp_path / "bin").mkdir()
    out = tmp_path / "out"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "autograder.cli", "grade", str(tmp_path / "class")),
            *("--out", str(out), "--seed", "3", "--jobs", "1"),
        ],
        cwd=ROOT,
        # A path without bubblewrap, as on a system where it is not installed.
        env=os.environ | {"PATH": str(tmp_path / "bin"), "COLUMNS": "120"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "(sandbox: confined)" in done.stdout
    pages = [
        (out / place).read_text(encoding="utf-8")
        for place in ("index.html", f"ada/{EXERCISE}.html")
    ]
    for told in (" ".join(done.stdout.split()), *pages):
        assert "for a stronger sandbox than confined" in told
        for word in ("Debian", "Ubuntu", "Fedora", "container", "macOS", "Windows"):
            assert word in told
