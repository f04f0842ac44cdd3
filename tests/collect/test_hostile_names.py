"""Names that are made to break what reads them: everybody else is graded all the same."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from pathlib import Path

import pytest

from autograder import cli
from autograder.collect.folder import collect
from autograder.exercises import Public
from autograder.intake import find_hand_ins
from tests.conftest import EXERCISE, put

PLACE = "{}_2_assignsubmission_file/{}"
FACE = "\N{SLIGHTLY SMILING FACE}"
FILES = {EXERCISE: {"gd.py", "f.py"}}
LONG = {
    "dashes": "-" * 60_000 + "x.py",
    "underscores": "_" * 60_000 + "x.py",
    "copies": "copy of " * 7_000 + "x.py",
    "numbers": "1_" * 30_000 + ".py",
    "parts": "a/" * 30_000 + "gd.py",
}


def packed(*names: str) -> bytes:
    """Return a zip with an empty file of each name."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as made:
        for name in names:
            made.writestr(name, b"")
    return raw.getvalue()


def students(download: bytes, folder: Path) -> dict[str, list[str]]:
    """Return the files of each student in a zip."""
    path, scratch = folder / "class.zip", folder / "scratch"
    path.write_bytes(download)
    scratch.mkdir()
    intake = find_hand_ins(path, FILES, (EXERCISE,), folder / "out", scratch)
    return {one.student: sorted(p.name for p in one.folder.iterdir()) for one in intake.hand_ins}


@pytest.mark.parametrize("kind", LONG)
def test_a_name_that_takes_long_to_read_is_not_read(kind: str, tmp_path: Path) -> None:
    """A zip in a zip may hold names of 64 KB; looking at them takes no time."""
    inner = packed(LONG[kind])
    raw = io.BytesIO(packed(PLACE.format("Ada", "gd.py")))
    with zipfile.ZipFile(raw, "a") as made:
        made.writestr("Eve_3_4_work.zip", inner)
    begin = time.process_time()
    found = students(raw.getvalue(), tmp_path)
    assert time.process_time() - begin < 2
    assert found["Ada"] == ["gd.py"]
    assert "Eve" in found


@pytest.mark.parametrize(
    "name", [PLACE.format(FACE * 80, "gd.py"), PLACE.format("Eve", FACE * 100 + ".py")]
)
def test_a_name_that_no_disk_takes_is_refused(name: str, tmp_path: Path) -> None:
    """A student or a file of more bytes than a file system allows is listed, and not written."""
    found = students(packed(PLACE.format("Ada", "gd.py"), name), tmp_path)
    assert found.pop("Ada") == ["gd.py"]
    (files,) = found.values()
    assert files == []


@pytest.mark.parametrize(
    ("first", "second"), [("Ada", "ada"), ("Zo\u00eb", "Zoe\u0308"), ("STRASSE", "stra\u00dfe")]
)
def test_names_that_some_disks_take_for_one_are_told_apart(
    first: str, second: str, tmp_path: Path
) -> None:
    """Nobody's reports are written over another's, on macOS and Windows either."""
    found = students(packed(PLACE.format(first, "gd.py"), PLACE.format(second, "f.py")), tmp_path)
    assert len({name.casefold() for name in found}) == 2
    assert sorted(found.values()) == [["f.py"], ["gd.py"]]


@pytest.mark.parametrize(
    "name", ["journal.sqlite-wal", "journal.sqlite-shm", "GRADES.csv", " .grades.csv.new"]
)
def test_a_student_called_like_a_file_of_ours_loses_nobody_anything(
    name: str, tmp_path: Path, scripts: dict[str, bytes]
) -> None:
    """The journal and the table are written beside the student's folder, not into its place."""
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w") as made:
        for student in ("Ada", name):
            for file, raw in scripts.items():
                made.writestr(PLACE.format(student, file), raw)
    command = ["grade", str(path), "--out", str(tmp_path / "out"), "--sandbox", "limited"]
    assert cli.main([*command, "--seed", "3", "--jobs", "1"]) == 0
    with (tmp_path / "out" / "grades.csv").open(encoding="utf-8", newline="") as table:
        assert [row["score"] for row in csv.DictReader(table)] == ["10", "10"]


@pytest.mark.parametrize("unit", [b"import " + b" " * 1_000, b"import", b"from a "])
def test_files_that_take_long_to_look_through(unit: bytes, tmp_path: Path, public: Public) -> None:
    """Which files use each other is told in the time that it takes to read them."""
    large = unit * (1_000_000 // len(unit))
    flood = {f"a{number:02}.py": large for number in range(58)}
    put(tmp_path, flood | {"gd.py": b"", "f.py": b""})
    begin = time.process_time()
    assert len(collect(tmp_path, "eve", public).files) == 60
    assert time.process_time() - begin < 10
