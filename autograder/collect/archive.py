"""A download, a zip or a folder → its files, one by one, as bytes, and its folders by name.

Nothing is unpacked: a file is read when it is wanted, so far as it may be that long, and whatever
could not be a file of a hand-in is refused with its reason.
"""

from __future__ import annotations

import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Final

import msgspec

from autograder.collect.folder import MAX_NOTEBOOK, MAX_SCRIPT, read

MAX_ENTRIES: Final = 1_000_000
MAX_TOTAL: Final = 8 << 30
"""Most bytes that all files of one download may add up to."""
MAX_RATIO: Final = 300
"""Most bytes that one packed byte may stand for, in a file of more than a megabyte."""
_LONGEST: Final = 255
"""Most bytes of a name, as in every file system; a zip's may be longer, to keep a reader busy."""
_SHOWN: Final = 40
_ENCRYPTED: Final = 0x1
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError)
PACKED: Final = (".tar", ".gz", ".tgz", ".rar", ".7z", ".xz", ".bz2")
"""How archives end that are not looked into."""


class Entry(msgspec.Struct, frozen=True):
    """One file of a download: its path's parts, and what reads it, or says why it is refused.

    A folder is an entry, too: nothing else may tell of one that is empty.
    """

    parts: tuple[str, ...]
    read: Callable[[], bytes | str]
    is_folder: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """The parts; after those of a folder the empty name of what is in it."""
        return (*self.parts, "") if self.is_folder else self.parts


class ArchiveError(Exception):
    """The file is no archive that can be read; the message says why."""


def in_zip(file: Path | IO[bytes], *, nested: bool = False) -> Iterator[Entry]:
    """Yield what is in a zip, and what is in the zips that learners handed in.

    Raises:
        ArchiveError: it is no zip, or holds too many files.
    """
    try:
        archive = zipfile.ZipFile(file)
        infos = archive.infolist()
    except (*_BROKEN, NotImplementedError) as error:
        raise ArchiveError(f"is no zip that can be read ({error})") from error
    if len(infos) > MAX_ENTRIES:
        raise ArchiveError(f"holds more than {MAX_ENTRIES} files")
    budget = _Budget()
    for info in infos:
        if not info.filename or _is_litter(info.filename):
            continue
        parts, problem = _path(info.filename)
        if info.is_dir():
            if not problem:
                yield _folder(parts)
            continue
        entry = Entry(parts, _reader(archive, info, problem or _refused(info), budget))
        yield from _with_nested(entry, nested=nested)


def in_folder(folder: Path) -> Iterator[Entry]:
    """Yield what is in a folder and below it; no link is followed."""
    for where, folders, files in os.walk(folder):
        folders.sort()
        inside = Path(where).relative_to(folder).parts
        if inside and not _is_litter("/".join(inside)):
            yield _folder(inside)
        links = [name for name in folders if Path(where, name).is_symlink()]
        for name in sorted((*files, *links)):
            path = Path(where, name)
            if _is_litter(path.relative_to(folder).as_posix()):
                continue
            entry = Entry((*inside, name), lambda path=path: read(path))  # type: ignore[misc]
            yield from _with_nested(entry, nested=False)


def _folder(parts: tuple[str, ...]) -> Entry:
    return Entry(parts, lambda: "is a folder", is_folder=True)


class _Budget:
    """What is left of the bytes that a download may add up to."""

    def __init__(self) -> None:
        self.left = MAX_TOTAL


def _with_nested(entry: Entry, *, nested: bool) -> Iterator[Entry]:
    """Yield a file, or those in it where it is a zip: learners pack what they hand in."""
    name = entry.parts[-1]
    if name.lower().endswith(PACKED) or (nested and name.lower().endswith(".zip")):
        yield Entry(entry.parts, lambda: "is an archive that is not looked into: hand in the files")
        return
    if not name.lower().endswith(".zip"):
        yield entry
        return
    content = entry.read()
    try:
        inner = [] if isinstance(content, str) else [*in_zip(BytesIO(content), nested=True)]
    except ArchiveError as error:
        content = str(error)
    if isinstance(content, str):
        reason = content
        yield Entry(entry.parts, lambda: reason)
        return
    for one in inner:
        # The zip's own name stays in the path: it may say whose it is.
        yield Entry((*entry.parts, *one.parts), one.read)


def _is_litter(name: str) -> bool:
    """Tell whether an operating system put the file there, and nobody else."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in (".", "..")]
    return any(part == "__MACOSX" or part.startswith(".") for part in parts)


def _path(name: str) -> tuple[tuple[str, ...], str]:
    """Return a path's parts, and why it is refused, or an empty text."""
    parts = name.replace("\\", "/").split("/")
    clean = tuple(_cut(part) for part in parts if part not in ("", ".", ".."))
    if any(map(_is_too_long, parts)):
        return clean, "has a name that is too long and was not read"
    if name.startswith(("/", "\\")) or name[1:2] == ":":
        return clean or ("?",), "has an absolute path and was not read"
    if ".." in parts:
        return clean or ("?",), "leads out of the archive and was not read"
    return clean or ("?",), ""


def _is_too_long(part: str) -> bool:
    return len(part.encode()) > _LONGEST


def _cut(part: str) -> str:
    """Return a name without its middle, if it is too long; whose it is may stand at its end."""
    return f"{part[:_SHOWN]}…{part[-_SHOWN:]}" if _is_too_long(part) else part


def _refused(info: zipfile.ZipInfo) -> str:
    mode = info.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        kind = "a link" if stat.S_ISLNK(mode) else "something else"
        return f"is {kind}, not a file: hand in the file itself"
    if info.flag_bits & _ENCRYPTED:
        return "is locked with a password and cannot be read"
    if info.file_size > _limit(info.filename):
        return f"is larger than {_limit(info.filename) >> 20} MB and was not read"
    if info.file_size > MAX_SCRIPT and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        return "is packed suspiciously tightly and was not read"
    return ""


def _limit(name: str) -> int:
    return MAX_NOTEBOOK if name.lower().endswith((".ipynb", ".zip")) else MAX_SCRIPT


def _reader(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, problem: str, budget: _Budget
) -> Callable[[], bytes | str]:
    def unpacked() -> bytes | str:
        if problem:
            return problem
        limit = _limit(info.filename)
        try:
            with archive.open(info) as file:
                # What the directory says of the size may be a lie.
                content = file.read(limit + 1)
        except (*_BROKEN, NotImplementedError, RuntimeError) as error:
            return f"is damaged and cannot be read ({error})"
        if len(content) > limit:
            return f"is larger than {limit >> 20} MB and was not read"
        budget.left -= len(content)
        return content if budget.left >= 0 else "comes after too much else to be read"

    return unpacked
