"""The kit proves itself: references full, stubs zero, every wrong way caught and named, no leak.

Every entry of the banks goes the whole way that a learner's work goes, in both forms.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from autograder.build import public_of
from autograder.exercises import Public
from autograder.grade import Interview, grade
from autograder.keys import make_key
from autograder.leak import hint_texts, leaks
from autograder.model import Report, Submission
from autograder.notebooks import filled, released
from autograder.sources import Entry, Source

SEEDS: Final = (1, 2, 3)
"""The seeds that everything is tried with."""
FORMS: Final = ("scripts", "notebook")


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What was seen of one exercise in one form; `problems` says what has to be mended.

    `caught` counts the wrong entries below full marks, `named` those that were diagnosed as
    themselves, `misnamed` those that were diagnosed as another.
    """

    exercise: str
    form: str
    reference: float
    stub: float
    max_score: float
    right: int
    right_passed: int
    wrong: int
    caught: int
    named: int
    misnamed: int
    problems: tuple[str, ...]


def verify(source: Source, interview: Interview) -> Iterator[Proof]:
    """Yield one proof for each form, over all seeds; an entry counts where it holds for every seed."""
    publics = [public_of(source, make_key(source, seed, interview)) for seed in SEEDS]
    texts = hint_texts(one.misconception for one in source.wrong if one.misconception is not None)
    general = (*leaks(source, texts), *_unfit_hints(texts))
    for form in FORMS:
        yield _prove(source, publics, form, interview, general if form == FORMS[0] else ())


def _prove(
    source: Source,
    publics: Sequence[Public],
    form: str,
    interview: Interview,
    general: Sequence[str],
) -> Proof:
    problems = list(general)

    def reports(files: dict[str, bytes]) -> list[Report]:
        return [_grade(public, files, interview) for public in publics]

    def worst(files: dict[str, bytes]) -> Report:
        return min(reports(files), key=lambda report: report.score or 0.0)

    full = source.exercise.max_score
    reference, stub = worst(_reference(source, form)), worst(_stub(source, form))
    if reference.score != full:
        problems.append(f"the reference gets {reference.score:g}: {_first_reason(reference)}")
    if stub.score != 0:
        problems.append(f"the stub gets {stub.score:g} points")
    right = [entry for entry in source.right if form == "scripts" or entry.slot]
    passed = 0
    for entry in right:
        report = worst(_files(source, entry, form))
        if report.score == full:
            passed += 1
        else:
            problems.append(f"right/{entry.name} gets {report.score:g}: {_first_reason(report)}")
    caught = named = misnamed = 0
    for entry in source.wrong:
        found = reports(_files(source, entry, form))
        names = {report.diagnosis.name if report.diagnosis else "" for report in found}
        caught += all(report.score is not None and report.score < full for report in found)
        named += names == {entry.name}
        misnamed += bool(names - {"", entry.name})
        if any(report.score == full for report in found):
            problems.append(f"wrong/{entry.name} gets full marks")
        if names - {"", entry.name}:
            problems.append(f"wrong/{entry.name} is taken for {', '.join(sorted(names))}")
        elif names != {entry.name}:
            problems.append(f"wrong/{entry.name} is caught, but not named")
    return Proof(
        exercise=source.exercise.name,
        form=form,
        reference=reference.score or 0.0,
        stub=stub.score or 0.0,
        max_score=full,
        right=len(right),
        right_passed=passed,
        wrong=len(source.wrong),
        caught=caught,
        named=named,
        misnamed=misnamed,
        problems=tuple(problems),
    )


def _grade(public: Public, files: dict[str, bytes], interview: Interview) -> Report:
    submission = Submission(student="verify", exercise=public.exercise.name, files=files)
    return grade(public, submission, interview, "")


def _files(source: Source, entry: Entry, form: str) -> dict[str, bytes]:
    """Return what somebody who works the way of `entry` hands in."""
    if form == "scripts":
        return source.files(entry)
    answers = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}
    return _notebook(source, answers | {entry.slot: entry.code})


def _reference(source: Source, form: str) -> dict[str, bytes]:
    if form == "scripts":
        return source.reference
    return _notebook(source, {slot.name: source.answer(slot.name) for slot in source.exercise.slots})


def _stub(source: Source, form: str) -> dict[str, bytes]:
    if form == "scripts":
        return {template.file: template.stub.encode() for template in source.templates}
    return _notebook(source, {})


def _notebook(source: Source, answers: dict[str, str]) -> dict[str, bytes]:
    notebook, _ = released(source)
    return {f"{source.exercise.name}.ipynb": filled(notebook, answers)}


def _first_reason(report: Report) -> str:
    return next((finding.because for finding in report.findings if finding.because), "no reason")


def _unfit_hints(texts: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the hints' form: each ends with a question."""
    for name, text in texts.items():
        for hint in text.splitlines()[1:]:
            if not hint.endswith("?"):
                yield f"{name}: a hint ends with a question; this one does not: {hint}"
