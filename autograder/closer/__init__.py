"""A closer look at what nothing known explains: a second, short interview of the same submission.

The questions of the learners' own folder are asked. For these the small edits of right code are
known by their answers (`mutants`), and of two known wrong ways that gave the same answers so far
some of them tell one from the other. What is found has to explain what was seen before, too: it is
run on those questions, and named only where it gives each of these answers.

Code that is exact is also asked for its polynomial. A teacher reads what it computes.

    case       what is looked at
    search     one thing after the other, the surest first
    practice   the second interview
    exact      polynomials
    pretence   right code with changed arguments
    causes     what went wrong once or twice only: one argument after the other is exchanged
"""

from __future__ import annotations

from collections.abc import Sequence

from autograder.closer.case import Case
from autograder.evidence import calls_of
from autograder.explain import failed, with_symptoms
from autograder.model import Diagnosis, Finding

__all__ = ["Case", "look_closer"]


def look_closer(
    case: Case, findings: Sequence[Finding], diagnoses: Sequence[Diagnosis]
) -> tuple[Diagnosis, ...]:
    """Return the diagnoses, with a name and a formula where a closer look finds them.

    Where the exercise holds one key alone, as in a learner's folder, nothing more is asked.
    """
    exercise = case.public.exercise
    if len(case.public.keys) == 1:
        return with_symptoms(exercise, case.seen, findings, diagnoses)
    # A learner's own check needs none of it, and is not to wait for it.
    from autograder.closer.search import searched  # noqa: PLC0415

    known = {one.slot: one for one in diagnoses}
    for slot in failed(exercise, findings):
        told = searched(case, slot, known.get(slot.name)) if calls_of(slot, case.seen) else None
        if told is not None:
            known[slot.name] = told
    return tuple(known[slot.name] for slot in exercise.slots if slot.name in known)
