"""The record of a class."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.journal import FILE, Journal, JournalError
from autograder.model import Report


def _report(student: str, score: float = 1.0) -> Report:
    return Report(
        student=student,
        exercise="01-downhill",
        score=score,
        max_score=10.0,
        seed=7,
        sandbox="confined",
        findings=(),
        diagnosis=None,
    )


def test_the_seed_is_kept(tmp_path: Path) -> None:
    """The first run's seed stays, until another one is asked for, which stays in its turn."""
    seeds = []
    for wanted, fresh in [(None, 3), (None, 4), (5, 6), (None, 7), (0, 8), (None, 9)]:
        with Journal(tmp_path) as journal:
            seeds.append(journal.seed(wanted, fresh))
    assert seeds == [3, 3, 5, 5, 0, 0]


def test_rows_survive(tmp_path: Path) -> None:
    """What was recorded is there in the next run, by student; the later row counts."""
    with Journal(tmp_path / "new" / "folder") as journal:
        journal.record(_report("bob"), "one")
        journal.record(_report("ada"), "two")
        journal.record(_report("bob", 2.0), "three")
    with Journal(tmp_path / "new" / "folder") as journal:
        assert list(journal.reports()) == [_report("ada"), _report("bob", 2.0)]
        assert journal.digests() == {
            ("bob", "01-downhill"): "three",
            ("ada", "01-downhill"): "two",
        }


def test_a_row_survives_a_kill(tmp_path: Path) -> None:
    """A row is there from the moment that it was recorded, though the process is killed then."""
    dies = (
        "import os, pathlib, signal, sys\n"
        "from autograder.journal import Journal\n"
        "from tests.test_journal import _report\n"
        "journal = Journal(pathlib.Path(sys.argv[1]))\n"
        "journal.record(_report('ada'), 'one')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    here = Path(__file__).parent.parent
    killed = subprocess.run([sys.executable, "-c", dies, str(tmp_path)], cwd=here, check=False)
    assert killed.returncode < 0
    with Journal(tmp_path) as journal:
        assert list(journal.reports()) == [_report("ada")]


def test_one_run_at_a_time(tmp_path: Path) -> None:
    """A second run in the same folder is told to wait, and the first goes on."""
    asks = (
        "import pathlib, sys\n"
        "from autograder.journal import Journal, JournalError\n"
        "try: Journal(pathlib.Path(sys.argv[1]))\n"
        "except JournalError as error: print(error)\n"
    )
    with Journal(tmp_path) as journal:
        journal.seed(None, 1)
        second = subprocess.run(
            [sys.executable, "-c", asks, str(tmp_path)], capture_output=True, text=True, check=True
        )
        journal.record(_report("ada"), "one")
        assert list(journal.reports()) == [_report("ada")]
    assert second.stdout == (
        f"{tmp_path / FILE} cannot be used (database is locked): another run grades into this "
        "folder: wait for it, or choose another --out.\n"
    )


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_damaged_file_is_told(content: bytes, tmp_path: Path) -> None:
    """A file that is no database is told, with what to do, and left as it is."""
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(JournalError, match=r"is damaged .*: move it away and grade again\.$"):
        Journal(tmp_path)
    assert (tmp_path / FILE).read_bytes() == content


def test_damage_that_shows_later_is_told(tmp_path: Path) -> None:
    """Pages that are spoilt, and rows that are no reports, are told in the same words."""
    with Journal(tmp_path) as journal:
        journal.record(_report("ada"), "one")
    db = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    db.execute("UPDATE report SET report = x'ff'")
    db.close()
    with Journal(tmp_path) as journal:
        with pytest.raises(JournalError, match="is damaged"):
            list(journal.reports())
        assert list(journal.reports(wanted=())) == []


def test_another_programs_database_is_told(tmp_path: Path) -> None:
    """A database whose tables are others is told in one sentence."""
    db = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    db.execute("CREATE TABLE report (x)")
    db.close()
    with Journal(tmp_path) as journal, pytest.raises(JournalError, match="cannot be used"):
        journal.digests()


def test_only_the_wanted_reports_are_read(tmp_path: Path) -> None:
    """Rows that nobody asks for are passed over."""
    with Journal(tmp_path) as journal:
        journal.record(_report("ada"), "one")
        journal.record(_report("bob"), "two")
        assert list(journal.reports({("bob", "01-downhill")})) == [_report("bob")]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """An output that is a file is told in one sentence."""
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(JournalError, match=r"out cannot be made: File exists\.$"):
        Journal(tmp_path / "out")
