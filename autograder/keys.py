"""The key of one seed: questions, and what the reference and the known wrong ways answer to them.

It is made by running them as learners' code is run; nothing in it is worked out by hand.
"""

from __future__ import annotations

import msgspec

from autograder.asking import Interview
from autograder.evidence import calls_of
from autograder.exercises import ExerciseError
from autograder.explain import kinds_of
from autograder.judge import look
from autograder.matching import seen_trait
from autograder.model import Key, Misconception
from autograder.sources import Entry, Source
from autograder.wire import Answer, Call, Kind, Module, Piece, Program, Script, Status


def make_key(source: Source, seed: int, interview: Interview) -> Key:
    """Return the key of `seed`.

    Raises:
        ExerciseError: the reference does not answer one of the questions.
    """
    probes = source.probes(seed)
    answers = interview(program_of(source.reference), probes)
    for probe, answer in zip(probes, answers, strict=True):
        if answer.status is not Status.OK and not isinstance(probe, Script):
            raise ExerciseError(
                f"{source.folder}: the reference answers {probe} "
                f"with {answer.status}: {answer.fault}"
            )
    expected = tuple(
        Answer(Status.OK, answer.value if isinstance(probe, Call) else None)
        for probe, answer in zip(probes, answers, strict=True)
    )
    bare = Key(seed=seed, probes=probes, expected=expected, misconceptions=())
    known = tuple(
        _fingerprint(source, entry, entry.misconception, bare, interview)
        for entry in source.wrong
        if entry.misconception is not None
    )
    return msgspec.structs.replace(bare, misconceptions=known)


def program_of(files: dict[str, bytes]) -> Program:
    """Return the program that the scripts among `files` make up."""
    return Program(
        tuple(
            Module(name, (Piece(name, Kind.FILE, raw),))
            for name, raw in sorted(files.items())
            if name.endswith(".py")
        )
    )


def _fingerprint(
    source: Source, entry: Entry, misconception: Misconception, key: Key, interview: Interview
) -> Misconception:
    slot = source.exercise.slot(entry.slot)
    # Beside right parts nothing has to stand apart: the answers would be the same.
    of_function = [
        isinstance(p, Call) and p.function == slot.name and not p.given for p in key.probes
    ]
    of_script = [isinstance(p, Script) and p.file == slot.file for p in key.probes]
    wanted = of_function if any(of_function) else of_script
    some = [probe for probe, want in zip(key.probes, wanted, strict=True) if want]
    answers = iter(interview(program_of(source.files(entry)), some))
    blank = Answer(Status.OK)
    whole = look(key, [next(answers) if want else blank for want in wanted])
    calls = calls_of(slot, whole)
    if calls:
        traits = tuple(map(seen_trait, calls))
        return msgspec.structs.replace(misconception, traits=traits)
    kinds = kinds_of(source.exercise, slot, whole)
    return msgspec.structs.replace(misconception, kinds=kinds)
