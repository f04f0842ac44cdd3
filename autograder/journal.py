"""The record of a class: one row for each submission, written the moment its report is there.

A killed run goes on from here. A row is good as long as its digest is: what was handed in, the
exercise with its key, the grader itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from autograder.errors import KitError
from autograder.model import Key, Report

FILE = "journal.sqlite"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS seed (value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS key (digest TEXT PRIMARY KEY, key BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS report (
    student TEXT NOT NULL, exercise TEXT NOT NULL, digest TEXT NOT NULL, report BLOB NOT NULL,
    PRIMARY KEY (student, exercise)
);
"""
_decode = msgspec.msgpack.Decoder(Report).decode
_decode_key = msgspec.msgpack.Decoder(Key).decode
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
        with self._told():
            self._db = sqlite3.connect(self._path, timeout=1.0, isolation_level=None)
        try:
            with self._told():
                # Exclusive: two runs in one folder would grade everything twice.
                self._db.execute("PRAGMA locking_mode=EXCLUSIVE")
                self._db.execute("PRAGMA journal_mode=WAL")
                self._db.execute("PRAGMA synchronous=NORMAL")
                self._db.executescript(_SCHEMA)
        except JournalError:
            self._db.close()
            raise

    def __enter__(self) -> Self:
        """Return the journal."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the journal."""
        self._db.close()

    def seed(self, wanted: int | None, fresh: int) -> int:
        """Return the seed of this folder: the wanted one, else the one recorded, else `fresh`."""
        rows = self._rows("SELECT value FROM seed")
        recorded = int(rows[0][0]) if rows else fresh
        chosen = recorded if wanted is None else wanted
        self._rows("DELETE FROM seed")
        self._rows("INSERT INTO seed VALUES (?)", chosen)
        return chosen

    def key(self, digest: str, make: Callable[[], Key]) -> Key:
        """Return the key kept under `digest`, or make it and keep it: making it takes seconds."""
        rows = self._rows("SELECT key FROM key WHERE digest = ?", digest)
        if rows:
            with self._told():
                return _decode_key(rows[0][0])
        # As it will be read from here on: a number may come back as another type of number.
        made = _encode(make())
        self._rows("INSERT INTO key VALUES (?, ?)", digest, made)
        return _decode_key(made)

    def digests(self) -> dict[tuple[str, str], str]:
        """Return the digest of every row, by student and exercise."""
        rows = self._rows("SELECT student, exercise, digest FROM report")
        return {(student, exercise): digest for student, exercise, digest in rows}

    def record(self, report: Report, digest: str) -> None:
        """Write one row; it survives a kill from here on."""
        row = (report.student, report.exercise, digest, _encode(report))
        self._rows("INSERT OR REPLACE INTO report VALUES (?, ?, ?, ?)", *row)

    def reports(self, wanted: Container[tuple[str, str]] | None = None) -> Iterator[Report]:
        """Yield all reports, or those on the `wanted` pairs of student and exercise, in order.

        The others may be older than this version of the kit; they are not even decoded.
        """
        places = self._rows("SELECT student, exercise FROM report ORDER BY student, exercise")
        for student, exercise in places:
            if wanted is None or (student, exercise) in wanted:
                yield self.report(student, exercise)

    def report(self, student: str, exercise: str) -> Report:
        """Return one report, which must be there."""
        query = "SELECT report FROM report WHERE student = ? AND exercise = ?"
        ((raw,),) = self._rows(query, student, exercise)
        with self._told():
            return _decode(raw)

    def _rows(self, query: str, *values: str | bytes | int) -> list[tuple[Any, ...]]:
        with self._told():
            return self._db.execute(query, values).fetchall()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the database raises into a sentence."""
        try:
            yield
        except sqlite3.OperationalError as error:
            mend = "choose another --out"
            if "locked" in str(error):
                mend = "another run grades into this folder: wait for it, or choose another --out"
            raise JournalError(f"{self._path} cannot be used ({error}): {mend}.") from error
        except (sqlite3.DatabaseError, msgspec.MsgspecError) as error:
            raise JournalError(
                f"{self._path} is damaged ({error}): move it away and grade again."
            ) from error
