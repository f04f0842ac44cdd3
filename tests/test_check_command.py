"""`autograder check`: a learner, in a copy of the folder that was given out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EXERCISE, NOTEBOOK

REPORT = [
    "student", "exercise", "score", "max_score", "seed", "sandbox", "findings", "diagnosis",
    "intake",
]  # fmt: skip
FINDING = ["check", "verdict", "points", "max_points", "because", "basis"]
DIAGNOSIS = ["name", "behaves_like", "hints", "counterexample"]
EXAMPLE = ["call", "expected", "got"]
CLIMBS = b"""\
def gradient_descent_update(x, gradx, learning_rate):
    return x + learning_rate * gradx
"""


@pytest.fixture
def folder(course: Path, tmp_path: Path) -> Path:
    """Return a copy of the learner's folder, far from the course."""
    return shutil.copytree(course / "assignments" / EXERCISE, tmp_path / "my work" / EXERCISE)


@pytest.fixture
def solved(folder: Path, scripts: dict[str, bytes]) -> Path:
    """Return the learner's folder with right answers."""
    for name, content in scripts.items():
        (folder / name).write_bytes(content)
    return folder


def _check(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "check", *args],
        cwd=cwd,
        capture_output=True,
        check=False,
        timeout=60,
        env=os.environ | {"COLUMNS": "100", "PYTHONIOENCODING": "utf-8"},
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr
    return done


def test_untouched_is_not_passed(folder: Path) -> None:
    """As it was given out the exercise is not passed: exit code 1, no points, what to do next."""
    done = _check(cwd=folder)
    assert (done.returncode, done.stderr) == (1, "")
    assert "0 of 10 points" in done.stdout
    assert "open the file, fill in the first TODO" in done.stdout


def test_an_untouched_notebook_is_not_taken_for_the_work(folder: Path) -> None:
    """Where the scripts are gone, that is told, and that the notebook is not filled in."""
    for name in ("gd.py", "f.py"):
        (folder / name).unlink()
    done = _check(cwd=folder)
    shown = " ".join(done.stdout.split())
    assert f"In {NOTEBOOK} no TODO is filled in, and gd.py and f.py are not there." in shown
    assert "open the notebook, fill in the first TODO" in shown


def test_right_answers_pass(solved: Path) -> None:
    """With right answers the exit code is 0, and all points are there."""
    done = _check(cwd=solved)
    assert (done.returncode, done.stderr) == (0, "")
    assert "10 of 10 points" in done.stdout


def test_the_notebook_passes_too(folder: Path, notebook: bytes) -> None:
    """A learner who fills in the notebook alone has passed."""
    (folder / NOTEBOOK).write_bytes(notebook)
    assert _check(cwd=folder).returncode == 0


def test_a_wrong_answer_is_explained(solved: Path) -> None:
    """A wrong answer is not passed, and what it got stands against what was expected."""
    (solved / "gd.py").write_bytes(CLIMBS)
    done = _check(cwd=solved)
    assert (done.returncode, done.stderr) == (1, "")
    assert "5 of 10 points" in done.stdout
    assert "was expected" in done.stdout


@pytest.mark.parametrize(
    ("path", "cwd"),
    [
        ((), ""),
        ((".",), ""),
        (("gd.py",), ""),
        ((NOTEBOOK,), ""),
        ((f"my work/{EXERCISE}",), "../.."),
        ((f"my work/{EXERCISE}/f.py",), "../.."),
        (("../" + EXERCISE,), "pictures/.."),
    ],
)
def test_every_way_to_name_it(path: tuple[str, ...], cwd: str, solved: Path) -> None:
    """The folder, a file in it, or no path in the folder itself: all are the same exercise."""
    done = _check(*path, "--json", cwd=solved / cwd)
    assert (done.returncode, json.loads(done.stdout)["score"]) == (0, 10.0)


def test_json_is_the_contracts(solved: Path) -> None:
    """The JSON is strict, and its keys are the contract's, in order; what is added comes after."""
    (solved / "gd.py").write_bytes(CLIMBS)
    done = _check("--json", cwd=solved)
    assert (done.returncode, done.stderr) == (1, "")
    report = json.loads(done.stdout, parse_constant=pytest.fail)
    assert list(report) == [*REPORT, "status", "form", "also", "computes"]
    assert {tuple(finding) for finding in report["findings"]} == {(*FINDING, "says")}
    assert list(report["diagnosis"]) == DIAGNOSIS
    assert list(report["diagnosis"]["counterexample"]) == EXAMPLE
    assert report["exercise"] == EXERCISE
    assert (report["score"], report["max_score"], report["seed"]) == (5.0, 10.0, 1)
    assert {finding["verdict"] for finding in report["findings"]} <= {"pass", "fail", "skipped"}
    assert sum(finding["points"] for finding in report["findings"]) == 5.0
    assert report["diagnosis"]["name"] == "climbs_the_gradient"
    assert len(report["diagnosis"]["hints"]) == 3


def test_json_is_the_same_every_time(solved: Path) -> None:
    """Two checks of the same work print the same bytes."""
    assert _check("--json", cwd=solved).stdout == _check("--json", cwd=solved).stdout


def test_checking_changes_nothing(solved: Path) -> None:
    """A check leaves the learner's folder as it was."""
    before = {path: path.stat().st_mtime_ns for path in solved.rglob("*")}
    _check(cwd=solved)
    assert {path: path.stat().st_mtime_ns for path in solved.rglob("*")} == before


def _refusal(*args: str, cwd: Path) -> str:
    """Run a check that has to be refused, and return its one sentence."""
    done = _check(*args, cwd=cwd)
    assert (done.returncode, done.stdout) == (2, "")
    (sentence,) = done.stderr.splitlines()
    return sentence.removeprefix("autograder check: ")


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda raw: raw[: len(raw) // 2],
        lambda _: b"[]",
        lambda raw: raw.replace(b'"checks"', b'"cheques"'),
        lambda _: b'{"keys": [{"expected": ' + b"[" * 100_000,
        lambda raw: raw.replace(b'"value":', b'"value":' + b'["items","list",[' * 5_000, 1),
        lambda raw: raw.replace(b"gradient", b"\xff"),
    ],
    ids=["empty", "cut", "another shape", "an unknown field", "deep", "deep inside", "no text"],
)
def test_damaged_data_is_told(damage: object, folder: Path) -> None:
    """A checks.json that cannot be read is told in one sentence, with what to do."""
    assert callable(damage)
    data = folder / "checks.json"
    data.write_bytes(damage(data.read_bytes()))
    said = _refusal(cwd=folder)
    assert said.startswith("checks.json is damaged: ")
    assert said.endswith(". Get a fresh copy of it.")


def test_a_folder_without_an_exercise_is_told(tmp_path: Path) -> None:
    """The sentence names the folder and says where to go."""
    assert _refusal(cwd=tmp_path) == (
        f"{tmp_path} holds no exercise (checks.json is not there): "
        "go to the folder with your exercise's files, or name it"
    )


def test_a_path_that_is_not_there_is_told(folder: Path) -> None:
    """A mistyped name is told as such."""
    assert _refusal("gdd.py", cwd=folder) == "gdd.py does not exist"
