"""Where a course lies: solutions/ and assignments/ side by side."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from autograder.exercises import ExerciseError
from autograder.sources import Source, exercise_folders, load

SOLUTIONS, ASSIGNMENTS = "solutions", "assignments"


def find_course(start: Path) -> Path:
    """Return the nearest folder above `start`, or the kit's own, that holds a course's solutions.

    Raises:
        ExerciseError: there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents, Path(__file__).resolve().parent.parent):
        if any((folder / SOLUTIONS).glob("*/exercise.py")):
            return folder
    raise ExerciseError(
        f"no course found: run this in a folder that holds {SOLUTIONS}/<exercise>/exercise.py"
    )


def load_sources(course: Path, wanted: Collection[str] = ()) -> dict[str, Source]:
    """Return the course's exercises by name, or those that are wanted.

    Raises:
        ExerciseError: one of them is unknown, or does not load.
    """
    folders = {folder.name: folder for folder in exercise_folders(course / SOLUTIONS)}
    if unknown := sorted(set(wanted) - set(folders)):
        known = ", ".join(sorted(folders))
        raise ExerciseError(f"there is no exercise {unknown[0]!r}; the course has {known}")
    return {name: load(path) for name, path in folders.items() if not wanted or name in wanted}


def exercise_names(course: Path) -> list[str]:
    """Return the names of the course's exercises, in order."""
    return [folder.name for folder in exercise_folders(course / SOLUTIONS)]


def file_names(course: Path) -> dict[str, frozenset[str]]:
    """Return the names of the files that learners write, by exercise: its scripts, its notebook."""
    return {
        name: frozenset(
            (f"{name}.ipynb", *(path.name for path in (course / ASSIGNMENTS / name).glob("*.py")))
        )
        for name in exercise_names(course)
    }
