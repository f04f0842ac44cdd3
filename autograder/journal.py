"""The record of a class: one row for each submission, written the moment its report is there.

A killed run goes on from here. A row is good as long as its digest is: what was handed in, the
exercise with its key, the grader itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import msgspec

from autograder.errors import KitError
from autograder.model import Report

FILE = "journal.sqlite"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS seed (value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS report (
    student TEXT NOT NULL, exercise TEXT NOT NULL, digest TEXT NOT NULL, report BLOB NOT NULL,
    PRIMARY KEY (student, exercise)
);
"""
_decode = msgspec.msgpack.Decoder(Report).decode
_encode = msgspec.msgpack.Encoder().encode


class JournalError(KitError):
    """The journal cannot be used; the message says why and what to do."""


class Journal:
    """The journal in one output folder; a context manager. One run at a time may hold it."""

    def __init__(self, folder: Path) -> None:
        """Open or make the journal.

        Raises:
            JournalError: another run holds it, or it is no journal.
        """
        self._path = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise JournalError(f"{folder} cannot be made: {error.strerror}.") from error
        try:
            self._db = sqlite3.connect(self._path, timeout=1.0, isolation_level=None)
            # Exclusive: two runs in one folder would grade everything twice.
            self._db.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.executescript(_SCHEMA)
        except sqlite3.OperationalError as error:
            raise JournalError(
                f"{self._path} cannot be used ({error}): "
                "is another run grading into this folder? Wait for it, or choose another --out."
            ) from error
        except sqlite3.DatabaseError as error:
            raise JournalError(
                f"{self._path} is damaged ({error}): move it away and grade again."
            ) from error

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._db.close()

    def seed(self, wanted: int | None, fresh: int) -> int:
        """Return the seed of this folder: the wanted one, else the one recorded, else `fresh`."""
        row = self._db.execute("SELECT value FROM seed").fetchone()
        value = int(row[0]) if wanted is None and row is not None else wanted
        chosen = fresh if value is None else value
        self._db.execute("DELETE FROM seed")
        self._db.execute("INSERT INTO seed VALUES (?)", (chosen,))
        return chosen

    def digests(self) -> dict[tuple[str, str], str]:
        """Return the digest of every row, by student and exercise."""
        rows = self._db.execute("SELECT student, exercise, digest FROM report")
        return {(student, exercise): digest for student, exercise, digest in rows}

    def record(self, report: Report, digest: str) -> None:
        """Write one row; it survives a kill from here on."""
        row = (report.student, report.exercise, digest, _encode(report))
        self._db.execute("INSERT OR REPLACE INTO report VALUES (?, ?, ?, ?)", row)

    def reports(self) -> Iterator[Report]:
        """Yield all reports, by student, then exercise."""
        rows = self._db.execute("SELECT report FROM report ORDER BY student, exercise")
        for (raw,) in rows:
            yield _decode(raw)
