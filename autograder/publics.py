"""An exercise with a key: as learners are given it, and as their work is graded."""

from __future__ import annotations

from typing import Final

import msgspec

from autograder.exercises import DATA_FILE, ExerciseError, Public, read_public
from autograder.model import Key
from autograder.mutants.bases import bases
from autograder.notebooks import released
from autograder.sources import Source

SEED: Final = 1
"""The seed of the questions that learners are given. `grade` draws its own."""


def public_of(source: Source, *keys: Key) -> Public:
    """Return the exercise as data, without what only teachers may know."""
    _, cells = released(source)
    return Public(
        exercise=msgspec.structs.replace(source.exercise, secrets=()),
        templates=source.templates,
        cells=cells,
        keys=keys,
    )


def for_grading(source: Source, key: Key) -> Public:
    """Return the exercise with the key of a seed, and with what a closer look takes.

    That is the key of the learners' folder, as it was built; without it there is no closer look.
    """
    right = {slot.name: {"": source.answer(slot.name)} for slot in source.exercise.slots}
    practice = practice_key(source)
    if practice is None:
        return public_of(source, key)
    for known in practice.mutants:
        right[known.slot] = bases(source, source.exercise.slot(known.slot))
    return msgspec.structs.replace(public_of(source, key, practice), right=right)


def practice_key(source: Source) -> Key | None:
    """Return the learners' key as it was built from this very source, or None."""
    key = built_key(source)
    return key if key is not None and key.probes == source.probes(SEED) else None


def built_key(source: Source) -> Key | None:
    """Return the learners' key as it was built last, be it from other questions, or None."""
    try:
        (key,) = read_public((source.folder / DATA_FILE).read_bytes()).keys
    except (OSError, ExerciseError, ValueError):
        return None
    return key
