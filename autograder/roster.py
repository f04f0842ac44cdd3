"""Who handed in what: SUBMITTED/<student>/<exercise>/<files>, nbgrader's own layout."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from autograder.errors import KitError
from autograder.collect.folder import printable


class RosterError(KitError):
    """There is nothing to grade there; the message says what was expected."""


class HandIn(msgspec.Struct, frozen=True):
    """One student's folder for one exercise; `notes` says what was odd about where it lay."""

    student: str
    exercise: str
    folder: Path
    notes: tuple[str, ...] = ()


def roster(
    submitted: Path, known: Collection[str], wanted: Collection[str], but: Path
) -> tuple[HandIn, ...]:
    """Return all hand-ins below `submitted`, by student and exercise.

    `known` are the exercises of the course, `wanted` those to be graded (all, if empty); `but` is a
    folder to leave out (the output, should it lie inside). A student whose folder holds nothing
    under a known exercise's name is listed for each exercise that others handed in.

    Raises:
        RosterError: there is no folder, or no exercise in any of it.
    """
    selected = set(wanted or known)
    try:
        students = [e for e in sorted(os.scandir(submitted), key=_name) if _is_student(e, but)]
    except OSError as error:
        raise RosterError(f"{submitted} cannot be read: {error.strerror}.") from error
    found = {student.path: _exercises(Path(student.path)) for student in students}
    in_play = sorted({name for names in found.values() for name in names} & selected)
    if not in_play:
        raise RosterError(
            f"{submitted} holds no <student>/<exercise>/ folder of this course "
            f"(its exercises: {', '.join(sorted(selected))})."
        )
    return tuple(
        hand_in
        for student in students
        for hand_in in _hand_ins(student, found[student.path], set(known), in_play)
    )


def _hand_ins(
    student: os.DirEntry[str], names: list[str], known: set[str], in_play: list[str]
) -> Iterator[HandIn]:
    who = printable(student.name)
    own = [name for name in in_play if name in names]
    for name in own:
        yield HandIn(who, name, Path(student.path, name))
    if not known & set(names):
        odd = ", ".join(printable(name) for name in names)
        seen = f"; found {odd}" if odd else ""
        for name in in_play:
            note = f"There is no folder {who}/{name}{seen}."
            yield HandIn(who, name, Path(student.path, name), (note,))


def _exercises(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except OSError:
        return []


def _is_student(entry: os.DirEntry[str], but: Path) -> bool:
    return (
        entry.is_dir(follow_symlinks=False)
        and not entry.name.startswith((".", "__"))
        and Path(entry.path).resolve() != but.resolve()
    )


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
