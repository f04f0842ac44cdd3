"""How much a process has written into the folders that it may write to, and putting that back."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final

_MOST_ENTRIES: Final = 10_000
"""So many files and folders may be new."""
_PAUSE_SECONDS: Final = 0.25
_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


class Ledger:
    """Remembers what was in some folders, and tells whether too much has come since.

    Looking at them takes time, so that is done at most every quarter of a second.
    """

    def __init__(self, folders: Iterable[str], limit: int) -> None:
        """Look at `folders`; `limit` bytes may be added."""
        self.limit = limit
        self._folders = tuple(folders)
        before = dict(self._entries())
        self._before = frozenset(before)
        self._bytes = limit + sum(before.values())
        self._looked = time.monotonic()

    def overdrawn(self) -> bool:
        """Return whether more was seen than is allowed."""
        now = time.monotonic()
        if now - self._looked < _PAUSE_SECONDS:
            return False
        self._looked = now
        return self._too_much()

    def settle(self) -> bool:
        """Return whether more was written than is allowed; then all that is new is removed.

        Nothing may be writing any more.
        """
        if not self._too_much():
            return False
        for folder in (*self._folders, *self._before):
            with contextlib.suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    if entry.path not in self._before:
                        remove(folder, entry.name)
        return True

    def _too_much(self) -> bool:
        room, left = self._bytes, len(self._before) + _MOST_ENTRIES
        for _, size in self._entries():
            room, left = room - size, left - 1
            if room < 0 or left < 0:
                return True
        return False

    def _entries(self) -> Iterator[tuple[str, int]]:
        """Yield path and size of everything below the folders.

        What is nested so deeply that its path is too long has no size that would be allowed.
        """
        waiting = list(self._folders)
        while waiting:
            place = waiting.pop()
            try:
                with os.scandir(place) as entries:
                    for entry in entries:
                        yield entry.path, entry.stat(follow_symlinks=False).st_size
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append(entry.path)
            except OSError as error:
                if error.errno == errno.ENAMETOOLONG:
                    yield place, sys.maxsize


def remove(folder: str, name: str) -> None:
    """Remove the file or folder called `name` in `folder`; what resists is left.

    Folders that are nested more deeply than Python recurses, or than a path is long, go as well.
    """
    with contextlib.suppress(OSError):
        here = os.open(folder, _FOLDER)
        above: list[str] = []
        try:
            while True:
                if _emptied(here, name):
                    if not above:
                        return
                    name = above.pop()
                    here = _step(here, "..")
                else:
                    above.append(name)
                    here = _step(here, name)
                    left = os.listdir(here)  # noqa: PTH208 - a descriptor
                    if not left:
                        return
                    name = left[0]
        finally:
            os.close(here)


def _emptied(here: int, name: str) -> bool:
    """Remove `name` from the folder `here`, unless it is a folder that is not empty."""
    try:
        os.unlink(name, dir_fd=here)
    except IsADirectoryError:
        try:
            os.rmdir(name, dir_fd=here)
        except OSError:
            return False
    return True


def _step(here: int, name: str) -> int:
    there = os.open(name, _FOLDER, dir_fd=here)
    os.close(here)
    return there
