"""What a teacher names as SUBMITTED → the hand-ins: folders in nbgrader's layout, or a download.

A download from a learning platform, zip or folder, is copied file by file into a folder of ours,
as <student>/<exercise>/<file>, so far as it can belong to a hand-in. Whoever is named in it is
listed, whatever became of their files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from autograder.collect.archive import PACKED, ArchiveError, Entry, in_folder, in_zip
from autograder.collect.folder import MAX_FILES, is_near, printable
from autograder.collect.layout import layout
from autograder.collect.lms import Owner, owner
from autograder.roster import (
    JOURNAL,
    Course,
    HandIn,
    RosterError,
    is_students,
    roster,
    unfound,
    unique_name,
)

_OURS: Final = (".py", ".ipynb")
_ONE: Final = "which of them counts? Hand in one"
_MOST_NOTES: Final = 20
_MOST_SHOWN: Final = 5


class Intake(NamedTuple):
    """The hand-ins, and what in a download is nobody's."""

    hand_ins: tuple[HandIn, ...]
    notes: tuple[str, ...] = ()


class Named(NamedTuple):
    """A file of one student, by the name that they gave it; not yet read."""

    name: str
    entry: Entry


def find_hand_ins(
    submitted: Path,
    files: Mapping[str, Collection[str]],
    wanted: Collection[str],
    but: Path,
    scratch: Path,
) -> Intake:
    """Return all hand-ins.

    Args:
        submitted: a folder <student>/<exercise>/<files>, or a download, packed or not.
        files: the names of the files of each exercise of the course.
        wanted: the exercises to be graded, all if empty.
        but: a folder to leave out, the output.
        scratch: an empty folder, where the files of a download are put.

    Raises:
        RosterError: there is nothing, or it cannot be told which exercise it is.
    """
    if not submitted.is_file() and not _is_download(submitted, files):
        return Intake(roster(submitted, files, wanted, but))
    try:
        entries = [*(in_folder(submitted) if submitted.is_dir() else in_zip(submitted))]
    except ArchiveError as error:
        raise RosterError(f"{submitted} {error}: name a folder or a zip.") from error
    owned: dict[Owner, list[Named]] = {}
    nobodys: list[Entry] = []
    laid_out: list[Entry] = []
    for entry in entries:
        whose = owner(entry.path, tuple(files))
        if whose is None:
            nobodys.append(entry)
            continue
        every = owned.setdefault(whose._replace(file=""), [])
        if not entry.is_folder:
            every.append(Named(whose.file, entry))
        if whose.exercise:
            laid_out.append(entry)
    if not owned:
        raise RosterError(
            f"{submitted} holds no hand-ins: expected <student>/<exercise>/<file>, or the names "
            "that Moodle, Canvas or Blackboard give, such as ada_123_file.ipynb."
        )
    meant = _exercise(owned, files, wanted)
    where = layout((entry.path for entry in laid_out), files)
    lost = _lost(where.held(entry.path for entry in (*laid_out, *nobodys)), files, wanted)
    owned = {whose._replace(exercise=whose.exercise or meant): owned[whose] for whose in owned}
    found = _hand_ins(owned, lost, files, wanted, scratch)
    listed = {whose.name for whose in lost}
    notes = (_nobodys(one) for one in nobodys if where.student(one.path) not in listed)
    return Intake(found, tuple(islice(filter(None, notes), _MOST_NOTES)))


def _nobodys(entry: Entry) -> str:
    """Return what to say of a file that is no student's, "" where it is no hand-in's either."""
    if entry.is_folder or not entry.parts[-1].lower().endswith((*_OURS, ".zip")):
        return ""
    return f"{printable('/'.join(entry.parts))} (nobody is named)"


def _lost(
    held: Mapping[str, set[str]], files: Mapping[str, Collection[str]], wanted: Collection[str]
) -> dict[Owner, str]:
    """Return the hand-ins that are not under their exercise's name, and what to say of each.

    Args:
        held: what lies right in each student's folder, in nbgrader's layout.
        files: the names of the files of each exercise of the course.
        wanted: the exercises to be graded, all if empty.
    """
    selected = frozenset(wanted or files)
    in_play = selected & {name for names in held.values() for name in names}
    course = Course(frozenset(files), selected, tuple(sorted(in_play)))
    return {
        Owner(student, "", exercise, ""): note
        for student, names in held.items()
        if is_students(student) and JOURNAL not in names
        for exercise, note in unfound(printable(student), names, course)
    }


def _is_download(submitted: Path, known: Collection[str]) -> bool:
    """Tell whether a folder is one that a learning platform made, not one in nbgrader's layout."""
    try:
        names = sorted(path.name for path in submitted.iterdir())
    except OSError:
        return False
    if any((submitted / name / exercise).exists() for name in names for exercise in known):
        return False
    folders = {name for name in names if (submitted / name).is_dir()}
    return any(owner((name, "") if name in folders else (name,)) is not None for name in names)


def _exercise(
    owned: Mapping[Owner, Sequence[Named]],
    files: Mapping[str, Collection[str]],
    wanted: Collection[str],
) -> str:
    """Return the exercise that a download is of: the one wanted, or the one its files tell.

    Raises:
        RosterError: no exercise has more files in it than any other.
    """
    if unknown := sorted(set(wanted) - set(files)):
        known = ", ".join(sorted(files))
        raise RosterError(f"there is no exercise {unknown[0]!r}; the course has {known}")
    if all(whose.exercise for whose in owned) or len(wanted) == 1:
        return next(iter(wanted), "")
    names = [one.name for whose, every in owned.items() if not whose.exercise for one in every]
    counts = {
        exercise: sum(any(is_near(name, one) for one in expected) for name in names)
        for exercise, expected in files.items()
        if exercise in (wanted or files)
    }
    first, second, *_ = (*sorted(counts.values(), reverse=True), 0, 0)
    if first == second:
        raise RosterError(
            "it cannot be told from the names of the files which exercise this download is of: "
            "say it with --exercise NAME."
        )
    return max(counts, key=lambda exercise: counts[exercise])


def _hand_ins(
    owned: Mapping[Owner, Sequence[Named]],
    lost: Mapping[Owner, str],
    files: Mapping[str, Collection[str]],
    wanted: Collection[str],
    scratch: Path,
) -> tuple[HandIn, ...]:
    """Put everybody's files in their place; return the hand-ins, by student and exercise."""
    everybody = sorted({*owned, *lost})
    namesakes = Counter({(whose.name, whose.number) for whose in everybody})
    people = Counter(name for name, _ in namesakes)
    called: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    found = []
    for whose in everybody:
        if wanted and whose.exercise not in wanted:
            continue
        person = whose.name, whose.number
        if person not in called:
            full = f"{whose.name} {whose.number}" if people[whose.name] > 1 else whose.name
            called[person] = unique_name(full.strip(), taken)
        folder = scratch / called[person] / whose.exercise
        if whose in lost:
            found.append(HandIn(called[person], whose.exercise, folder, (lost[whose],)))
            continue
        notes = tuple(_put(folder, owned[whose], files[whose.exercise]))
        found.append(HandIn(called[person], whose.exercise, folder, also=notes))
    return tuple(found)


def _put(folder: Path, every: Sequence[Named], expected: Collection[str]) -> Iterator[str]:
    """Write a student's files; yield why those are missing that are."""
    folder.mkdir(parents=True)
    ours = [one for one in every if one.name.lower().endswith((*_OURS, ".zip", *PACKED))]
    if not ours and every:
        shown = ", ".join(sorted(printable(one.name) for one in every)[:_MOST_SHOWN])
        yield f"Found {shown}, which is not looked at."
    alike: dict[str, list[Named]] = {}
    for one in ours:
        alike.setdefault(one.name.casefold(), []).append(one)
    # The exercise's own files first: a flood of others must not push them out.
    order = sorted(alike, key=lambda name: (not any(is_near(name, e) for e in expected), name))
    for name in order[:MAX_FILES]:
        first, *others = alike[name]
        content = first.entry.read() if not others else f"is there {len(others) + 1} times: {_ONE}"
        if printable(first.name) != first.name:
            content = "has a name that cannot be shown and was left out"
        if isinstance(content, bytes):
            (folder / first.name).write_bytes(content)
        else:
            yield f"{printable(first.name)} {content}."
