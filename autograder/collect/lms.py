"""The names that learning platforms give to what they let teachers download.

Moodle     Ada Lovelace_123_assignsubmission_file/gd.py, or …_file_gd.py
Canvas     lovelaceada_123_456_gd.py, lovelaceada_LATE_123_456_gd-1.py
Blackboard homework_alovelace_attempt_2026-01-30-15-00-00_gd.py
any other  ada_123_gd.py
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_FOLDER: Final = re.compile(
    r"(?P<who>[^/]+)_(?P<id>\d+)_assignsubmission_(?:file|onlinetext)_?(?P<file>.*)"
)
_FILES: Final = (
    _FOLDER,
    re.compile(r"(?P<who>[^_]+)(?:_LATE)?_(?P<id>\d+)_\d+_(?P<file>.+\.\w+)"),
    re.compile(r".+?_(?P<who>[^_]+)_(?P<id>attempt)_[\d-]+_(?P<file>.+\.\w+)"),
    re.compile(r"(?P<who>.+?)_(?P<id>\d+)_(?P<file>.+\.\w+)"),
)


class Owner(NamedTuple):
    """Whose a file is: a name, and what tells namesakes apart; and what the file was called.

    `exercise` is empty where the path does not say it.
    """

    name: str
    number: str
    exercise: str
    file: str


def owner(parts: Sequence[str], known: Sequence[str] = ()) -> Owner | None:
    """Return whose a file is, by its path in a download, or None where no name tells.

    Args:
        parts: the path's parts, the file's own name last.
        known: exercises; <student>/<exercise>/<file> is told by these.
    """
    *folders, file = parts
    for folder in folders:
        # A zip in a download is called like a file, and is the folder of what is in it.
        patterns = _FILES if folder.lower().endswith(".zip") else (_FOLDER,)
        if (found := _first(patterns, folder)) is not None:
            return _owner(found, file)
    for student, exercise in pairwise(folders):
        if exercise in known:
            return Owner(student, "", exercise, file)
    if (found := _first(_FILES, file)) is not None and found["file"]:
        return _owner(found, found["file"])
    return None


def _owner(found: re.Match[str], file: str) -> Owner:
    name = found["who"].strip()
    # Folders are called so, and no folder may be called "..".
    return Owner(name if name.strip(".") else f"{name}{found['id']}", found["id"], "", file)


def _first(patterns: Sequence[re.Pattern[str]], name: str) -> re.Match[str] | None:
    """Return the match of the first pattern that fits, or None."""
    return next((found for one in patterns if (found := one.fullmatch(name)) is not None), None)
