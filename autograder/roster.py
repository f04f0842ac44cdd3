"""Who handed in what: SUBMITTED/<student>/<exercise>/<files>, nbgrader's own layout."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import Final, NamedTuple

import msgspec

from autograder.collect.folder import printable
from autograder.errors import KitError

JOURNAL: Final = "journal.sqlite"
_PACKED: Final = frozenset({"__MACOSX", "__pycache__"})
_TAKEN: Final = frozenset(
    {
        *("grades.csv", "index.html", ".grades.csv.new", ".index.html.new"),
        *(f"{JOURNAL}{end}" for end in ("", "-wal", "-shm", "-journal")),
    }
)
"""Files beside the students' folders in the output; no student may be called like one."""
_MAX_NAME: Final = 80
_MAX_BYTES: Final = 200
"""Most characters and bytes of a student's name: file systems take 255 bytes."""
_MOST_SHOWN: Final = 5
_ALIKE: Final = 0.8
"""How much of a name must be an exercise's to be meant for it: a letter or two may be wrong."""


class RosterError(KitError):
    """There is nothing to grade there; the message says what was expected."""


class HandIn(msgspec.Struct, frozen=True):
    """One student's folder for one exercise; `notes` says what was odd about where it lay.

    Where there are notes, there is no folder to be looked into. `also` says what was noticed on the
    way there; the folder is looked into all the same.
    """

    student: str
    exercise: str
    folder: Path
    notes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


class Course(NamedTuple):
    """The exercises that there are, those to be graded, and of these what anybody handed in."""

    known: frozenset[str]
    selected: frozenset[str]
    in_play: tuple[str, ...]


def roster(
    submitted: Path, known: Collection[str], wanted: Collection[str], but: Path
) -> tuple[HandIn, ...]:
    """Return all hand-ins below `submitted`, by student and exercise.

    `known` are the exercises of the course, `wanted` those to be graded (all, if empty); `but` is a
    folder to leave out (the output, should it lie inside), as an earlier output is. Whose folders
    are called otherwise is listed as `unfound` says. Links are listed, and not followed. No two
    students are called the same.

    Raises:
        RosterError: there is no folder, no such exercise, or no exercise in any of it.
    """
    if unknown := sorted(set(wanted) - set(known)):
        raise RosterError(
            f"there is no exercise {unknown[0]!r}; the course has {', '.join(sorted(known))}"
        )
    selected = set(wanted or known)
    try:
        students = [e for e in sorted(os.scandir(submitted), key=_name) if _is_student(e, but)]
    except OSError as error:
        raise RosterError(f"{submitted} cannot be read: {error.strerror}.") from error
    found = {student.path: _exercises(student) for student in students}
    in_play = sorted({name for names in found.values() for name in names} & selected)
    if not in_play:
        raise RosterError(_nothing(submitted, sorted(selected)))
    called: set[str] = set()
    course = Course(frozenset(known), frozenset(selected), tuple(in_play))
    return tuple(
        hand_in
        for student in students
        for hand_in in _hand_ins(
            student, unique_name(student.name, called), found[student.path], course
        )
    )


def passed_over(submitted: Path, but: Path) -> tuple[str, ...]:
    """Return why folders below `submitted` were taken for no student, but the output itself.

    What archives and Python leave behind is not worth a word.
    """
    entries = [e for e in sorted(os.scandir(submitted), key=_name) if Path(e.path).is_dir()]
    others = [e for e in entries if e.name not in _PACKED and not _is_student(e, but)]
    return tuple(
        f"{printable(one.name)} ({'an earlier output' if _is_output(one) else 'begins with a dot'})"
        for one in others
        if Path(one.path).resolve() != but.resolve()
    )


def _nothing(submitted: Path, selected: list[str]) -> str:
    """Return what to say of a folder in which nobody handed anything in."""
    if any((submitted / name).is_dir() for name in selected):
        return f"{submitted} looks like one student's folder: name the folder that holds them all."
    example = submitted / "ada" / selected[0]
    return f"{submitted} holds no folder <student>/<exercise>, such as {example}."


def _hand_ins(
    student: os.DirEntry[str], who: str, names: list[str], course: Course
) -> Iterator[HandIn]:
    found = {}
    for name in set(course.in_play) & set(names):
        folder = Path(student.path, name)
        note = f"{who}/{name} is a link: hand in the folder itself."
        found[name] = HandIn(who, name, folder, (note,) if folder.is_symlink() else ())
    for name, note in unfound(who, names, course):
        why = f"{who} is a link: hand in the folder itself." if student.is_symlink() else note
        found[name] = HandIn(who, name, Path(student.path, name), (why,))
    return (found[name] for name in sorted(found))


def unfound(who: str, names: Collection[str], course: Course) -> Iterator[tuple[str, str]]:
    """Yield the exercises that a student may have handed in, but not under their names, and why.

    Args:
        who: what the student is called.
        names: what lies in the student's folder.
        course: whose exercises they are.

    A name that is nearly an exercise's may be meant for it. Who has nothing under the name of any
    exercise is listed for each that others handed in.
    """
    others = sorted(set(names) - course.known)
    meant = {one for name in others for one in _nearly(name, course.selected - set(names))}
    if not course.known & set(names):
        meant |= set(course.in_play)
    for name in sorted(meant):
        yield name, f"There is no folder {who}/{name}{_instead(others)}."


def _nearly(name: str, exercises: Collection[str]) -> list[str]:
    """Return the exercise that `name` is likely to be meant for, or none."""
    return get_close_matches(PurePath(name).stem.casefold(), exercises, 1, _ALIKE)


def _instead(names: Sequence[str]) -> str:
    """Return what was found in place of an exercise's folder, as the end of a sentence."""
    shown = [printable(name) for name in names[:_MOST_SHOWN]]
    more = [f"{len(names) - _MOST_SHOWN} more"] if len(names) > _MOST_SHOWN else []
    return f"; found {', '.join(shown + more)}" if shown else ""


def unique_name(name: str, called: set[str]) -> str:
    """Return what a student of that name is called, and note it in `called`."""
    short = printable(name)[:_MAX_NAME].encode()[:_MAX_BYTES]
    plain = unique = short.decode(errors="ignore")
    number = 1
    while _on_disk(unique) in called or _on_disk(unique) in _TAKEN:
        number += 1
        unique = f"{plain} ({number})"
    called.add(_on_disk(unique))
    return unique


def _on_disk(name: str) -> str:
    """Return what macOS and Windows tell names by: neither case nor how accents are written."""
    return unicodedata.normalize("NFC", name.casefold())


def _exercises(student: os.DirEntry[str]) -> list[str]:
    if student.is_symlink():
        return []
    try:
        return sorted(e.name for e in os.scandir(student.path) if not e.name.startswith("."))
    except OSError:
        return []


def is_students(folder: str) -> bool:
    """Tell whether a folder of that name may be a student's, not what a program left behind."""
    return not folder.startswith(".") and folder not in _PACKED


def _is_student(entry: os.DirEntry[str], but: Path) -> bool:
    return (
        Path(entry.path).is_dir()
        and is_students(entry.name)
        and not _is_output(entry)
        and Path(entry.path).resolve() != but.resolve()
    )


def _is_output(entry: os.DirEntry[str]) -> bool:
    return Path(entry.path, JOURNAL).is_file()


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
