"""Faults of the machine while a class is graded: nothing is lost, and nobody pays for them."""

from __future__ import annotations

import contextlib
import csv
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.run.lane import open_lane
from tests.attacking import processes
from tests.conftest import EXERCISE, put
from tests.run.conftest import HONEST, program, update

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
ROOT = Path(__file__).parent.parent
STUDENTS = 16
WORKER, ZYGOTE = b"spawn_main", b"autograder.run.zygote"


@pytest.fixture(scope="module")
def submitted(tmp_path_factory: pytest.TempPathFactory, scripts: dict[str, bytes]) -> Path:
    """Return a class of right answers, no two of them the same; one takes its two seconds."""
    folder = tmp_path_factory.mktemp("class")
    for number in range(STUDENTS):
        own = {name: raw + f"\n# {number}\n".encode() for name, raw in scripts.items()}
        if number == STUDENTS // 2:
            own["gd.py"] = b"while True:\n    pass\n"
        put(folder / f"s{number:02}" / EXERCISE, own)
    return folder


@pytest.fixture(scope="module")
def undisturbed(submitted: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of a run that nothing happened to."""
    out = tmp_path_factory.mktemp("graded")
    with running(submitted, out) as run:
        assert run.wait() == 0
    return files(out)


@contextlib.contextmanager
def running(submitted: Path, out: Path) -> Iterator[subprocess.Popen[str]]:
    """Grade the class, by the command, while something else is done."""
    command = [sys.executable, "-m", "autograder.cli", "grade", str(submitted), "--out", str(out)]
    with subprocess.Popen(
        [*command, "--jobs", "2", "--seed", "7"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        yield run


def files(out: Path) -> dict[str, bytes]:
    """Return all that was written, but the journal."""
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and not path.name.startswith("journal")
    }


def until(holds: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def those(kind: bytes) -> list[int]:
    """Return the ids of the running processes below this one that were started like `kind`."""
    found = []
    for pid in sorted(processes()):
        with contextlib.suppress(OSError):
            if kind in Path(f"/proc/{pid}/cmdline").read_bytes():
                found.append(pid)
    return found


@pytest.mark.parametrize("kind", [WORKER, ZYGOTE])
def test_who_is_killed_is_replaced(
    kind: bytes, submitted: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    """Workers and sandboxes that die while they grade cost nobody a mark, or even a byte."""
    with running(submitted, tmp_path) as run:
        until((tmp_path / "s00" / f"{EXERCISE}.html").exists)
        for pid in those(kind):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        assert run.wait() == 0
    assert files(tmp_path) == undisturbed


def test_kills_at_any_time_lose_nothing(
    submitted: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    """Killed again and again, a run goes on each time; at the end all is as if nothing happened."""
    rng = random.Random(5)  # noqa: S311 - nothing here is secret
    before = processes()
    for _ in range(5):
        with running(submitted, tmp_path) as run:
            time.sleep(rng.uniform(0.3, 3.0))
            run.send_signal(signal.SIGKILL)
        until(lambda: processes() <= before)
    with running(submitted, tmp_path) as run:
        assert run.wait() == 0
    assert files(tmp_path) == undisturbed


def test_a_second_run_at_the_same_time_is_refused(
    submitted: Path, undisturbed: dict[str, bytes], tmp_path: Path
) -> None:
    """Of two runs into one folder, the second is told to wait, and the first is not disturbed."""
    with running(submitted, tmp_path) as first:
        until((tmp_path / "s00" / f"{EXERCISE}.html").exists)
        with running(submitted, tmp_path) as second:
            _, told = second.communicate()
        assert second.returncode == 2
        assert "another run grades into this folder" in told
        assert first.wait() == 0
    assert files(tmp_path) == undisturbed


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a file system of its own, with little room."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        pytest.skip("a file system can be mounted by root only")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk_is_told_and_the_run_goes_on(
    submitted: Path, undisturbed: dict[str, bytes], small_disk: Path
) -> None:
    """One sentence says what to do; with more room, the next run does the rest."""
    out = small_disk / "out"
    with running(submitted, out) as run:
        _, told = run.communicate()
    assert run.returncode == 2
    assert re.search(r"cannot be (written to|used) .*(make room|choose another)", told)
    assert "Traceback" not in told
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    with running(submitted, out) as run:
        run.communicate()
    assert run.returncode == 0
    assert files(out) == undisturbed


def test_a_clock_that_jumps_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hours forwards, days backwards: what is waited for is measured by another clock."""
    rng = random.Random(1)  # noqa: S311 - nothing here is secret
    monkeypatch.setattr(time, "time", lambda: rng.uniform(0, 4e9))
    with open_lane("limited") as lane:
        answers = lane.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)] * 20)
    assert [answer.value for answer in answers] == [2.0] * 20


def test_nobody_loses_a_mark_in_a_run_that_nothing_happens_to(
    undisturbed: dict[str, bytes],
) -> None:
    """All but the one who loops for ever have full marks: the other tests stand on that."""
    rows = list(csv.DictReader(undisturbed["grades.csv"].decode().splitlines()))
    assert len(rows) == STUDENTS
    assert [row["student"] for row in rows if row["score"] != row["max_score"]] == ["s08"]
