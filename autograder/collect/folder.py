"""What lies in a learner's folder, read without following or opening anything but plain files."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from autograder.exercises import Public
from autograder.model import Submission

MAX_SCRIPT: Final = 1 << 20
"""Most bytes of a script; the longest stub has two thousand."""
MAX_NOTEBOOK: Final = 32 << 20
"""Most bytes of a notebook: outputs with pictures are large, code is not."""
MAX_FILES: Final = 60
_SHOWN: Final = 5
_ARCHIVES: Final = frozenset({".zip", ".tar", ".gz", ".tgz", ".rar", ".7z"})
_OURS, _NEAR, _OTHER = range(3)
_COPY = re.compile(
    r"(?i)^(copy of|kopie von|copie de|copia de) "
    r"|[ _-]*(\(\d+\)|(copy|kopie|copie|copia|kopia)[ _-]?\d*|\d+|final|solution|done)$"
)
"""What programs and people add to a name when they copy a file."""
_IMPORT: Final = re.compile(rb"\b(?:import|from)[ \t]++([^\s.,;()#]++)")


def collect(folder: Path, student: str, public: Public) -> Submission:
    """Return what a learner handed in for one exercise.

    A file that cannot be taken is left out, and a note says why; nothing raises.
    """
    files: dict[str, bytes] = {}
    notes: list[str] = []
    try:
        names = sorted(entry.name for entry in os.scandir(folder))
    except OSError as error:
        names = []
        notes.append(f"The folder cannot be read: {error.strerror}.")
    expected = {*public.exercise.files, f"{public.exercise.name}.ipynb"}
    # The exercise's own files first: a flood of others must not push them out.
    wanted = sorted((_rank(name, expected), name) for name in names if _is_ours(name))
    if len(wanted) > MAX_FILES:
        notes.append(f"Only the first {MAX_FILES} of {len(wanted)} files were looked at.")
    for rank, name in wanted[:MAX_FILES]:
        content = _refused(name, rank) or read(folder / name)
        if isinstance(content, bytes):
            files[name] = content
        else:
            notes.append(f"{printable(name)} {content}.")
    files, renamed = _under_their_names(files, expected)
    others = [printable(name) for name in names if _may_hold_files(folder / name)]
    if not expected & set(files) and others:
        notes.append(
            f"Found {', '.join(others[:_SHOWN])}, which is not looked at: "
            "the files belong right into this folder."
        )
    return Submission(
        student=student,
        exercise=public.exercise.name,
        files=files,
        notes=(*notes, *renamed, *_beside(files, expected)),
    )


def _may_hold_files(path: Path) -> bool:
    """Tell whether files may have been handed in one floor too deep: in a folder or an archive."""
    if path.name.startswith((".", "__")):
        return False
    return path.suffix.lower() in _ARCHIVES or (path.is_dir() and not path.is_symlink())


def printable(name: str) -> str:
    """Return a file's name with whatever cannot be shown replaced."""
    raw = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "�" for c in raw)[:120]


def _is_ours(name: str) -> bool:
    return name.lower().endswith((".py", ".ipynb")) and not name.startswith(".")


def _rank(name: str, expected: Iterable[str]) -> int:
    """Tell a file of the exercise from one that may be meant for it, and from any other."""
    if name in expected:
        return _OURS
    return _NEAR if any(is_near(name, one) for one in expected) else _OTHER


def _refused(name: str, rank: int) -> str:
    """Return why a file of this name is not even opened, or an empty text."""
    if printable(name) != name:
        return "has a name that cannot be shown and was left out"
    if rank == _OTHER and name.lower().endswith(".ipynb"):
        return "is not the exercise's notebook and was not looked at"
    return ""


def read(path: Path) -> bytes | str:
    """Return the file's bytes, or why it was not taken."""
    limit = MAX_NOTEBOOK if path.suffix.lower() == ".ipynb" else MAX_SCRIPT
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        kind = os.lstat(path)
        if not stat.S_ISREG(kind.st_mode):
            return f"is {_kind(kind.st_mode)}, not a file: hand in the file itself"
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            opened = os.fstat(handle)
            if (opened.st_dev, opened.st_ino) != (kind.st_dev, kind.st_ino):
                return "changed while it was read"
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        return f"cannot be read ({getattr(error, 'strerror', None) or error})"
    if len(content) > limit:
        return f"is larger than {limit >> 20} MB and was not read"
    if path.suffix.lower() == ".py" and content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "is saved as UTF-16, which Python does not read: save it as UTF-8"
    return content


def _kind(mode: int) -> str:
    for test, word in (
        (stat.S_ISLNK, "a link"),
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
    ):
        if test(mode):
            return word
    return "a device"


def _under_their_names(
    files: dict[str, bytes], expected: Iterable[str]
) -> tuple[dict[str, bytes], list[str]]:
    """Return the files with near misses of an absent name under that name, and a note for each.

    A browser's second download ("gd (1).py") and other letter case count as near; where two files
    come near, neither is taken.
    """
    notes: list[str] = []
    taken = dict(files)
    for name in sorted(expected):
        near = [other for other in files if other not in expected and is_near(other, name)]
        if name in files or not near:
            continue
        if len(near) > 1:
            among = " or ".join(printable(other) for other in near)
            notes.append(f"{name} is not there, and {among} could be meant: rename one to {name}.")
            continue
        taken[name] = taken.pop(near[0])
        notes.append(f"{printable(near[0])} was taken for {name}: please name it {name}.")
    return taken, notes


def _beside(files: dict[str, bytes], expected: Iterable[str]) -> list[str]:
    """Return notes on files that lie beside those of the exercise, and what became of them."""
    copies: list[str] = []
    strangers: list[str] = []
    used = _imported(files)
    absent = [one for one in sorted(expected) if one.endswith(".py") and one not in files]
    for name in sorted(set(files) - set(expected)):
        own = next((one for one in sorted(expected) if is_near(name, one)), "")
        if own in files:
            copies.append(f"{name} lies beside {own} and was not looked at: {own} counts.")
        elif not own and (absent or name.removesuffix(".py").encode() not in used):
            strangers.append(name)
    if not strangers:
        return copies
    shown = ", ".join([*strangers[:_SHOWN], *(["…"] if len(strangers) > _SHOWN else [])])
    why = f"if it is meant for {' or '.join(absent)}, rename it" if absent else "none uses it"
    return [*copies, f"{shown}: no file of this exercise; {why}."]


def _imported(files: dict[str, bytes]) -> set[bytes]:
    """Return the names that any of the files imports."""
    found = (_IMPORT.findall(raw) for name, raw in files.items() if name.endswith(".py"))
    return {name for names in found for name in names}


def is_near(name: str, wanted: str) -> bool:
    """Tell whether a file of this name may be meant for the one that is wanted."""
    stem, _, suffix = name.rpartition(".")
    right, _, ending = wanted.rpartition(".")
    if suffix.lower() != ending:
        return False
    bare = stem.strip().lower()
    while bare != right.lower():
        shorter = _COPY.sub("", bare).strip()
        if shorter == bare:
            return False
        bare = shorter
    return True
