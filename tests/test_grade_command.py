"""`autograder grade`: a small class, graded, killed, resumed."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.course import load_sources
from tests.conftest import EXERCISE, NOTEBOOK, SEED, put

UPDATE = "def gradient_descent_update(x, gradx, learning_rate):\n"
SCORES = {
    "ada": ("10", "ok"),
    "ben": ("5", "ok"),
    "cho": ("0", "timed_out"),
    "dev": ("0", "missing"),
    "eve": ("10", "ok"),
    "fay": ("0", "untouched"),
}
posix = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")


def _lay(root: Path, scripts: dict[str, bytes], notebook: bytes, stubs: dict[str, bytes]) -> Path:
    """Write a class of six: right, wrong, endless, absent, right in the notebook, not begun.

    A folder that is no student's lies beside them.
    """
    (root / ".trash").mkdir(parents=True)
    climbs = UPDATE + "    return x + learning_rate * gradx\n"
    endless = UPDATE + "    while True:\n        pass\n"
    handed_in = {
        "ada": scripts,
        "ben": scripts | {"gd.py": climbs.encode()},
        "cho": {"gd.py": endless.encode()},
        "dev": {},
        "eve": {NOTEBOOK: notebook},
        "fay": stubs,
    }
    for student, files in handed_in.items():
        put(root / student / EXERCISE, files)
    return root


def _command(submitted: Path, out: Path, *options: str) -> list[str]:
    grade = [sys.executable, "-m", "autograder.cli", "grade", str(submitted), "--out", str(out)]
    return [*grade, "--sandbox", "limited", *options]


def _grade(submitted: Path, out: Path, *options: str) -> str:
    """Run the command, which has to end well, and return what it prints."""
    done = subprocess.run(
        _command(submitted, out, *options), capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def _counts(printed: str) -> tuple[int, int, int]:
    """Return how many submissions there are, how many were graded now, and how many kept."""
    told = re.search(
        r"^(\d+) submissions: (\d+) graded now[^,]*(?:, (\d+) unchanged)?", printed, re.MULTILINE
    )
    assert told
    every, now, kept = (int(number or 0) for number in told.groups())
    return every, now, kept


def _files(out: Path) -> dict[str, bytes]:
    """Return all files of an output but the journal."""
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and not path.name.startswith("journal.sqlite")
    }


@pytest.fixture(scope="module")
def submitted(
    tmp_path_factory: pytest.TempPathFactory,
    scripts: dict[str, bytes],
    notebook: bytes,
    course: Path,
) -> Path:
    """Return a class."""
    given = course / "assignments" / EXERCISE
    stubs = {name: (given / name).read_bytes() for name in (*scripts, NOTEBOOK)}
    return _lay(tmp_path_factory.mktemp("class") / "submitted", scripts, notebook, stubs)


@pytest.fixture(scope="module")
def printed_and_out(submitted: Path) -> tuple[str, Path]:
    """Return what one run of two jobs printed, and its output. It is not to be changed."""
    out = submitted.parent / "whole"
    return _grade(submitted, out, "--jobs", "2", "--seed", str(SEED)), out


@pytest.fixture(scope="module")
def out(printed_and_out: tuple[str, Path]) -> Path:
    """Return the output of one run of two jobs. It is not to be changed."""
    return printed_and_out[1]


@pytest.fixture
def copied(submitted: Path, out: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Return a copy of the class and of its output."""
    shutil.copytree(submitted, tmp_path / "submitted")
    shutil.copytree(out, tmp_path / "out")
    return tmp_path / "submitted", tmp_path / "out"


# -- the contract ----------------------------------------------------------------------------------


def test_every_submission_has_its_row(out: Path) -> None:
    """grades.csv begins with the contract's columns and has one row each, with mark and status."""
    rows = list(csv.DictReader((out / "grades.csv").read_text().splitlines()))
    assert list(rows[0])[:5] == ["student", "exercise", "score", "max_score", "status"]
    assert {row["student"]: (row["score"], row["status"]) for row in rows} == SCORES
    assert {(row["exercise"], row["max_score"]) for row in rows} == {(EXERCISE, "10")}


def test_every_submission_has_its_reports(out: Path) -> None:
    """There is a page and strict JSON for each student, an index, a journal, and nothing else."""
    expected = {f"{student}/{EXERCISE}.{kind}" for student in SCORES for kind in ("json", "html")}
    assert set(_files(out)) == expected | {"grades.csv", "index.html"}
    assert (out / "journal.sqlite").exists()
    for student, (score, status) in SCORES.items():
        report = json.loads(
            (out / student / f"{EXERCISE}.json").read_text(), parse_constant=pytest.fail
        )
        found = report["student"], report["score"], report["status"], report["seed"]
        assert found == (student, float(score), status, SEED)
        assert report["sandbox"] == "limited"
        assert f'href="{student}/{EXERCISE}.html"' in (out / "index.html").read_text()


def test_what_is_printed(printed_and_out: tuple[str, Path]) -> None:
    """The teacher sees every student, how many were graded, and where the reports are."""
    printed, out = printed_and_out
    for student in SCORES:
        assert student in printed
    assert _counts(printed) == (6, 6, 0)
    assert f"Reports: {out / 'index.html'}   Grades: {out / 'grades.csv'}\n" in printed
    assert "Not confined" in printed
    assert "Not taken for students: .trash (begins with a dot).\n" in printed


# -- grading again ---------------------------------------------------------------------------------


def test_a_second_run_grades_nothing(copied: tuple[Path, Path]) -> None:
    """Where nothing has changed nothing is graded, and all files are the same."""
    submitted, out = copied
    before = _files(out)
    assert _counts(_grade(submitted, out)) == (6, 0, 6)
    assert _files(out) == before


def test_only_what_changed_is_graded(copied: tuple[Path, Path], scripts: dict[str, bytes]) -> None:
    """A changed file, a page that is gone: only these are graded, with the recorded seed.

    Whoever has left has no row any more.
    """
    submitted, out = copied
    before = _files(out)
    (submitted / "ben" / EXERCISE / "gd.py").write_bytes(scripts["gd.py"])
    (out / "dev" / f"{EXERCISE}.html").unlink()
    shutil.rmtree(submitted / "ada")
    assert _counts(_grade(submitted, out)) == (5, 2, 3)
    after = _files(out)
    changed = {name for name in before if before[name] != after[name]}
    ben = {f"ben/{EXERCISE}.json", f"ben/{EXERCISE}.html"}
    assert changed == {*ben, "grades.csv", "index.html"}
    report = json.loads(after[f"ben/{EXERCISE}.json"])
    assert (report["score"], report["seed"]) == (10.0, SEED)
    rows = list(csv.DictReader((out / "grades.csv").read_text().splitlines()))
    assert [row["student"] for row in rows] == ["ben", "cho", "dev", "eve", "fay"]


def test_no_exercise_is_graded_anew_for_nothing(tmp_path: Path, course: Path) -> None:
    """Whatever numbers its questions hold, the second run finds everything as it was."""
    for source in load_sources(course).values():
        put(tmp_path / "class" / "ada" / source.exercise.name, source.reference)
    out = tmp_path / "out"
    assert _counts(_grade(tmp_path / "class", out)) == (7, 7, 0)
    assert _counts(_grade(tmp_path / "class", out)) == (7, 0, 7)


# -- the same bytes --------------------------------------------------------------------------------


def test_the_seed_decides_every_byte(submitted: Path, out: Path, tmp_path: Path) -> None:
    """The same submission and seed give the same bytes in another folder, one at a time or two."""
    some = tmp_path / "some"
    for student in ("ada", "ben", "eve"):
        shutil.copytree(submitted / student, some / student)
    _grade(some, tmp_path / "out", "--jobs", "1", "--seed", str(SEED))
    again, first = _files(tmp_path / "out"), _files(out)
    reports = {name for name in again if "/" in name}
    assert len(reports) == 6
    assert {name: again[name] for name in reports} == {name: first[name] for name in reports}


# -- killed ----------------------------------------------------------------------------------------


def _below(pid: int) -> set[int]:
    """Return the processes below `pid`, and itself."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
    )
    parents = {int(one): int(parent) for one, parent in map(str.split, listed.stdout.splitlines())}
    found = {pid}
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def _alive(pids: set[int]) -> set[int]:
    """Return which of these processes still run (a dead one that waits for init does not)."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=,stat="], capture_output=True, text=True, check=True
    )
    states = dict(line.split() for line in listed.stdout.splitlines())
    return {pid for pid in pids if states.get(str(pid), "Z")[0] != "Z"}


def _until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


@posix
def test_a_killed_run_goes_on(submitted: Path, out: Path, tmp_path: Path) -> None:
    """Killed in the middle, a run leaves no process; the next one does the rest, byte for byte."""
    again = tmp_path / "out"
    command = _command(submitted, again, "--jobs", "1", "--seed", str(SEED))
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        _until((again / "ben" / f"{EXERCISE}.html").exists)
        # The third submission never ends by itself: it is being graded for two seconds from now.
        time.sleep(0.3)
        processes = _below(run.pid)
        run.send_signal(signal.SIGKILL)
    assert len(processes) >= 3, "the controller, its worker, the sandbox"
    _until(lambda: not _alive(processes))
    assert set(_files(again)) == {
        f"{student}/{EXERCISE}.{kind}" for student in ("ada", "ben") for kind in ("json", "html")
    }
    assert _counts(_grade(submitted, again, "--jobs", "1")) == (6, 4, 2)
    assert _files(again) == _files(out)


@posix
def test_an_interrupted_run_says_how_to_go_on(submitted: Path, tmp_path: Path) -> None:
    """Ctrl-C ends everything with one sentence and no traceback."""
    out = tmp_path / "out"
    command = _command(submitted, out, "--jobs", "2")
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, process_group=0
    ) as run:
        _until((out / "ben" / f"{EXERCISE}.html").exists)
        processes = _below(run.pid)
        os.killpg(run.pid, signal.SIGINT)
        _, errors = run.communicate(timeout=20)
    assert run.returncode == 2
    assert errors.strip() == "Stopped. Run the same command again to go on."
    _until(lambda: not _alive(processes))


# -- misuse ----------------------------------------------------------------------------------------


def _misuse(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """Run the command, which has to refuse, and return its one sentence."""
    assert main(["grade", "--sandbox", "limited", *options]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (sentence,) = printed.err.splitlines()
    assert sentence.startswith("autograder grade: ")
    return sentence.removeprefix("autograder grade: ")


def test_an_unknown_exercise_is_told(
    submitted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence names what was asked for and what there is."""
    said = _misuse(capsys, str(submitted), "--out", str(tmp_path / "out"), "--exercise", "99-x")
    assert said.startswith("there is no exercise '99-x'; the course has 01-downhill")
    assert not (tmp_path / "out").exists()


def test_a_missing_class_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence names the path, and no output is begun."""
    gone = tmp_path / "gone"
    said = _misuse(capsys, str(gone), "--out", str(tmp_path / "out"))
    assert said == f"{gone} cannot be read: No such file or directory."
    assert not (tmp_path / "out").exists()


def test_an_output_that_is_a_file_is_told(
    submitted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is named, and left as it is."""
    file = tmp_path / "out"
    file.write_bytes(b"mine")
    assert _misuse(capsys, str(submitted), "--out", str(file)).startswith(f"{file} cannot be made")
    assert file.read_bytes() == b"mine"


@pytest.mark.parametrize(
    "options",
    [
        ["--jobs", "0"], ["--jobs", "x"], ["--seed", "-1"], ["--seed", "x"], ["--sandbox", "none"],
        ["--nonsense"],
    ],
)  # fmt: skip
def test_options_that_make_no_sense(
    options: list[str], submitted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are refused with exit code 2, and the option is named."""
    with pytest.raises(SystemExit) as ended:
        main(["grade", str(submitted), *options])
    assert ended.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert re.match(r"autograder( grade)?: error: ", last)
    assert options[0] in last


def test_twins_are_judged_once_and_each_gets_a_report(
    tmp_path: Path, scripts: dict[str, bytes]
) -> None:
    """Who hands in the same files reads the same report, under their own name."""
    for name in ("ada", "bo"):
        put(tmp_path / "in" / name / EXERCISE, scripts)
    out = tmp_path / "out"
    assert main(["grade", str(tmp_path / "in"), "--out", str(out), "--seed", "3"]) == 0
    first, second = (
        json.loads((out / name / f"{EXERCISE}.json").read_bytes()) for name in ("ada", "bo")
    )
    assert (first.pop("student"), second.pop("student")) == ("ada", "bo")
    assert first == second
    rows = (out / "grades.csv").read_text(encoding="utf-8").splitlines()
    assert [row.split(",")[0] for row in rows] == ["student", "ada", "bo"]
