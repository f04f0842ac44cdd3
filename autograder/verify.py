"""The kit proves itself: references full, stubs zero, every wrong way caught and named, no leak.

Every entry of the banks goes the whole way that a learner's work goes, in both forms. Right ways as
scripts have processes of their own, as learners' work has; the many others may share theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from autograder.asking import Interview
from autograder.exercises import Public
from autograder.grade import grade
from autograder.leak import hint_texts, leaks
from autograder.model import Report, Submission
from autograder.notebooks import filled, released
from autograder.sources import Entry, Source

FORMS: Final = ("scripts", "notebook")


class Tried(msgspec.Struct, frozen=True):
    """What became of one entry, over all seeds: its lowest and highest score, the names it got."""

    name: str
    lowest: float
    highest: float
    names: frozenset[str]
    because: str


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


def verify(
    source: Source,
    interview: Interview,
    trusted: Interview,
    publics: Sequence[Public],
    forms: Sequence[str] = FORMS,
) -> Iterator[Proof]:
    """Yield one proof for each form; an entry counts only where it holds for every key.

    The reference, the stub and right scripts are asked by `interview`, the rest of the banks by
    `trusted` (see `run.lane.Lane`).
    What has no form, as a leak or an unfit hint, is a problem of the first one.
    """
    for form in forms:
        general = tuple(_general(source)) if form == FORMS[0] else ()
        yield _prove(source, publics, form, (interview, trusted), general)


def _general(source: Source) -> Iterator[str]:
    texts = hint_texts(one.misconception for one in source.wrong if one.misconception is not None)
    yield from leaks(source, texts)
    yield from _unfit_hints(texts)


def _prove(
    source: Source,
    publics: Sequence[Public],
    form: str,
    interviews: tuple[Interview, Interview],
    general: Sequence[str],
) -> Proof:
    full = source.exercise.max_score
    files = _Scripts(source) if form == "scripts" else _Notebooks(source)
    interview, trusted = interviews

    def tried(name: str, handed_in: dict[str, bytes], interview: Interview = interview) -> Tried:
        return _tried(name, [_grade(public, handed_in, interview) for public in publics])

    reference = tried("the reference", files.reference())
    stub = tried("the stub", files.stub())
    rights = [entry for entry in source.right if form == "scripts" or entry.slot]
    alone = interview if form == FORMS[0] else trusted
    right = [tried(f"right/{e.name}", files.of(e), alone) for e in rights]
    wrong = [tried(f"wrong/{e.name}", files.of(e), trusted) for e in source.wrong]
    failed = [one for one in (reference, *right) if one.lowest < full]
    problems = [*general]
    problems += [f"{one.name} gets {one.lowest:g}: {one.because}" for one in failed]
    problems += [problem for one in wrong for problem in _problems(one, full)]
    if stub.highest > 0:
        problems.append(f"the stub gets {stub.highest:g} points")
    return Proof(
        exercise=source.exercise.name,
        form=form,
        reference=reference.lowest,
        stub=stub.highest,
        max_score=full,
        right=len(right),
        right_passed=sum(one.lowest == full for one in right),
        wrong=len(wrong),
        caught=sum(one.highest < full for one in wrong),
        named=sum(one.names == {_own_name(one)} for one in wrong),
        misnamed=sum(bool(one.names - {"", _own_name(one)}) for one in wrong),
        problems=tuple(problems),
    )


def _problems(one: Tried, full: float) -> Iterator[str]:
    """Yield what is wrong with how a wrong entry was taken."""
    others = one.names - {"", _own_name(one)}
    if one.highest >= full:
        yield f"{one.name} gets full marks"
    elif others:
        yield f"{one.name} is taken for {', '.join(sorted(others))}"
    elif "" in one.names:
        yield f"{one.name} is caught, but not named"


def _own_name(one: Tried) -> str:
    return one.name.removeprefix("wrong/")


def _tried(name: str, reports: Sequence[Report]) -> Tried:
    # A report without a score is a fault of the kit's: it must not pass for either.
    scores = [(report.score, report) for report in reports if report.score is not None]
    if len(scores) < len(reports):
        return Tried(name, -1.0, float("inf"), frozenset(), "the sandbox broke")
    lowest, worst = min(scores, key=lambda pair: pair[0])
    return Tried(
        name,
        lowest,
        max(score for score, _ in scores),
        frozenset(report.diagnosis.name if report.diagnosis else "" for report in reports),
        next((finding.because for finding in worst.findings if finding.because), ""),
    )


def _grade(public: Public, files: dict[str, bytes], interview: Interview) -> Report:
    submission = Submission(student="verify", exercise=public.exercise.name, files=files)
    return grade(public, submission, interview, "")


class _Scripts:
    """What is handed in as scripts."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def reference(self) -> dict[str, bytes]:
        return self._source.reference

    def stub(self) -> dict[str, bytes]:
        return {template.file: template.stub.encode() for template in self._source.templates}

    def of(self, entry: Entry) -> dict[str, bytes]:
        """Return what somebody who works the way of `entry` hands in."""
        return self._source.files(entry)


class _Notebooks:
    """What is handed in as a notebook."""

    def __init__(self, source: Source) -> None:
        self._name = f"{source.exercise.name}.ipynb"
        self._released, _ = released(source)
        self._answers = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}

    def reference(self) -> dict[str, bytes]:
        return self._filled(self._answers)

    def stub(self) -> dict[str, bytes]:
        return self._filled({})

    def of(self, entry: Entry) -> dict[str, bytes]:
        """Return what somebody who works the way of `entry` hands in."""
        return self._filled(self._answers | {entry.slot: entry.code})

    def _filled(self, answers: dict[str, str]) -> dict[str, bytes]:
        return {self._name: filled(self._released, answers)}


def _unfit_hints(texts: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the hints' form: each ends with a question."""
    for name, text in texts.items():
        for hint in text.splitlines()[1:]:
            if not hint.endswith("?"):
                yield f"{name}: a hint ends with a question; this one does not: {hint}"
