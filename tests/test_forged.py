"""Whatever a hostile child sends: the controller has a report, with a mark, in a short time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.crew import drawn
from autograder.exercises import Public
from autograder.grade import grade
from autograder.model import Report, Submission, Verdict
from autograder.oracles import ORACLES, consult
from autograder.run.border import sent_for
from autograder.run.lane import Lane
from autograder.wire import (
    Answer,
    Array,
    Consult,
    Fault,
    Function,
    Items,
    Other,
    Probe,
    Program,
    Ratio,
    Reply,
    Status,
    Step,
    Value,
    WireError,
    encode,
)

WHOLE = st.integers(-(1 << 63), (1 << 64) - 1)
SIZES = st.lists(st.sampled_from([0, 1, 2, 3, 1 << 40, (1 << 63) - 1]), max_size=3).map(tuple)
DIGITS = st.from_regex(r"\A-?[0-9a-f]{1,20}\Z") | st.sampled_from([1, 2, 5_000, 20_000]).map(
    lambda n: "f" * n
)
KINDS = st.sampled_from(["float64", "float32", "int64", "bool", "uint8", "zebra", ""])
DATA = st.lists(st.floats(), max_size=6)
ARRAYS = st.builds(Array, SIZES, KINDS, DATA) | DATA.map(
    lambda data: Array((len(data),), "float64", data)
)
LEAVES = (
    st.none()
    | st.booleans()
    | WHOLE
    | st.floats()
    | st.text(max_size=50)
    | ARRAYS
    | st.builds(Ratio, DIGITS, DIGITS)
    | st.builds(Function, st.sampled_from(["parabola", "", "x"]), st.sampled_from(["slope", ""]))
    | st.builds(Other, st.text(max_size=20))
)
VALUES: st.SearchStrategy[Value] = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        Items, st.sampled_from(["list", "tuple", "dict", "zebra"]), st.lists(inner, max_size=4)
    ),
    max_leaves=12,
)
FAULTS = st.builds(
    Fault,
    st.sampled_from(["OverflowError", "NotImplementedError", "ValueError", ""]) | st.text(),
    st.text(max_size=40),
    st.sampled_from(["gd.py", "f.py", ""]) | st.text(max_size=20),
    st.integers(-1, 1 << 31),
    st.booleans(),
    st.booleans(),
)
NAMES = st.dictionaries(st.sampled_from(["x", "learning_rate", "f", ""]), VALUES, max_size=3)
STEPS = st.builds(Step, st.lists(VALUES, max_size=4).map(tuple), VALUES)
ANSWERS = st.builds(
    Answer,
    st.sampled_from(list(Status)),
    VALUES,
    st.none() | FAULTS,
    st.text(max_size=60),
    st.lists(VALUES, max_size=4).map(tuple),
    st.booleans(),
    NAMES,
    st.lists(VALUES, max_size=3).map(tuple),
    st.lists(STEPS, max_size=5).map(tuple),
)
ENDED = Answer(Status.DIED, fault=Fault("Died", "ended before answering"))


def _past_the_border(answer: Answer) -> Answer:
    """Return what the controller makes of an answer that a child sent."""
    try:
        sent = sent_for(1, encode(Reply(1, answer)))
    except WireError:
        return ENDED
    assert isinstance(sent, Reply)
    return sent.answer


@pytest.fixture(scope="session")
def judged(
    public: Public, scripts: dict[str, bytes], lane: Lane
) -> Callable[[dict[int, Answer]], Report]:
    """Return what grades right answers, some of them replaced by others."""
    submission = Submission(student="eve", exercise=public.exercise.name, files=scripts)
    honest: list[Answer] = []

    def listening(program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        answers = lane.interview(program, probes)
        honest.extend(answers)
        return answers

    grade(public, submission, listening, "confined")

    def with_others(others: dict[int, Answer]) -> Report:
        answers = list(honest)
        for place, answer in others.items():
            answers[place % len(answers)] = _past_the_border(answer)
        return grade(public, submission, lambda *_: tuple(answers), "confined")

    return with_others


@settings(deadline=None, max_examples=100)
@given(forged=st.dictionaries(st.integers(0, 200), ANSWERS, min_size=1, max_size=4))
def test_whatever_passes_the_border_has_a_mark(
    forged: dict[int, Answer], judged: Callable[[dict[int, Answer]], Report]
) -> None:
    """Answers that no honest child sends are judged, explained and drawn like all others."""
    report = judged(forged)
    assert drawn(report).page
    assert all(finding.verdict is not Verdict.BROKEN for finding in report.findings)
    assert report.score is not None


@settings(deadline=None)
@given(name=st.sampled_from(sorted(ORACLES)), args=st.lists(VALUES, max_size=6))
def test_whatever_an_oracle_is_asked_it_answers(name: str, args: list[Value]) -> None:
    """Arguments that no honest child sends are answered, with a value or with an error."""
    try:
        sent = sent_for(1, encode(Consult(1, name, tuple(args))))
    except WireError:
        return
    assert isinstance(sent, Consult)
    begin = time.process_time()
    assert encode(consult(sent.oracle, sent.args))
    assert time.process_time() - begin < 1
