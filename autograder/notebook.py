"""The test cells of a learner's notebook: `check("update", globals())`.

They put the same questions to what the notebook has defined so far, and judge the answers in the
same way. Their value is the points: under nbgrader the last value of a test cell is its score. What
counts in the kit's own grading is never run here, but in the sandbox.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from autograder import oracles
from autograder.exercises import Exercise, ExerciseError, Public
from autograder.explain import explain
from autograder.judge import judge, look
from autograder.learners import read_learners_folder
from autograder.model import Finding, Slot, Verdict
from autograder.run.responder import Responder
from autograder.wire import Kind, Module, Piece, Program


def check(name: str, names: Mapping[str, object]) -> float:
    """Print what becomes of one check, and return its points.

    Args:
        name: the check's name, as the exercise declares it.
        names: the notebook's names, `globals()`.

    Raises:
        ExerciseError: the notebook does not lie beside its exercise's data.
    """
    _, public = read_learners_folder(Path.cwd())
    slot = _slot_of(public.exercise, name)
    key = public.keys[0]
    responder = Responder(_program(public), oracles.consult, live=names)
    seen = look(key, [responder.answer(probe) for probe in key.probes])
    findings = judge(public.exercise, seen)
    (finding,) = (one for one in findings if one.check == name)
    alone = msgspec.structs.replace(public.exercise, slots=(slot,))
    diagnosis = explain(alone, key, seen, findings)
    hint = diagnosis.hints[0] if diagnosis is not None and diagnosis.hints else ""
    print(_told(finding, hint))
    return finding.points


def _slot_of(exercise: Exercise, name: str) -> Slot:
    """Return what the check `name` is about."""
    for check in exercise.checks:
        if check.name == name:
            return exercise.slot(check.slot)
    raise ExerciseError(f"{exercise.name} has no check called {name!r}")


def _program(public: Public) -> Program:
    """Return the exercise's files with what the notebook defines in place of the slots."""
    return Program(
        tuple(
            Module(
                template.file,
                tuple(
                    Piece(part.slot, Kind.LIVE, b"")
                    if part.slot
                    else Piece(template.file, Kind.GIVEN, part.text.encode())
                    for part in template.parts
                ),
            )
            for template in public.templates
        )
    )


def _told(finding: Finding, hint: str) -> str:
    if finding.verdict is Verdict.PASS:
        return f"✓ {finding.says}"
    first = f"{'✗' if finding.verdict is Verdict.FAIL else '–'} {finding.says}"
    more = (finding.because, hint) if finding.verdict is Verdict.FAIL else (finding.because,)
    return "\n".join((first, *(f"  {line}" for line in more if line)))
