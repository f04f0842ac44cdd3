"""`autograder watch`: what a learner saves is checked at once."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import EXERCISE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")


class Watched:
    """A running `autograder watch`; it is killed where it says nothing for a minute."""

    def __init__(self, folder: Path) -> None:
        """Start it in `folder`."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "autograder.cli", "watch"],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | {"COLUMNS": "100", "PYTHONIOENCODING": "utf-8"},
            encoding="utf-8",
        )
        self._bell = threading.Timer(60, self._process.kill)
        self._bell.start()

    def seen(self) -> str:
        """Return what one check shows: all until the line that says that it is watching."""
        assert self._process.stdout is not None
        lines: list[str] = []
        for line in self._process.stdout:
            lines.append(line)
            if "Watching." in line:
                return "".join(lines)
        raise AssertionError("".join(lines))

    def end(self) -> tuple[int, str]:
        """Send Ctrl-C; return the exit code and what is said at the end."""
        self._process.send_signal(signal.SIGINT)
        assert self._process.stdout is not None
        (*_, last) = self._process.stdout
        return self._process.wait(), last

    def close(self) -> None:
        """End it, whatever it is at."""
        assert self._process.stdout is not None
        self._bell.cancel()
        self._process.kill()
        self._process.stdout.close()
        self._process.wait()


@pytest.fixture
def folder(course: Path, tmp_path: Path) -> Path:
    """Return a copy of the learner's folder."""
    return shutil.copytree(course / "assignments" / EXERCISE, tmp_path / EXERCISE)


@pytest.fixture
def watched(folder: Path) -> Iterator[Watched]:
    """Return a watch on that folder."""
    watch = Watched(folder)
    yield watch
    watch.close()


def test_every_save_is_checked(folder: Path, watched: Watched, scripts: dict[str, bytes]) -> None:
    """It begins with a check, checks again when a file is saved, and Ctrl-C ends it quietly."""
    assert "0 of 10 points" in watched.seen()
    (folder / "notes.txt").write_text("no work of the exercise\n")
    for name, content in scripts.items():
        (folder / name).write_bytes(content)
    while "10 of 10 points" not in watched.seen():
        pass
    assert watched.end() == (0, "Bye.\n")


def test_what_does_not_pass_is_told_by_the_exit_code(watched: Watched) -> None:
    """Whoever stops before all passes gets exit code 1."""
    watched.seen()
    assert watched.end() == (1, "Bye.\n")


def test_a_folder_without_an_exercise_is_told(tmp_path: Path) -> None:
    """There is nothing to watch: one sentence, exit code 2."""
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "watch", str(tmp_path)],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"autograder watch: {tmp_path} holds no exercise")
    assert len(done.stderr.splitlines()) == 1
