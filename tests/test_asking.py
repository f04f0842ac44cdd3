"""What is asked of a submission, and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from autograder.asking import ask
from autograder.course import load_sources
from autograder.judge import judge, look
from autograder.keys import make_key, program_of
from autograder.model import Key, Verdict
from autograder.run.lane import Lane
from autograder.sources import Source
from autograder.wire import Answer, Call, Probe, Program

STAGED = "04-error"
"""An exercise in which later parts are also judged apart from earlier ones."""


@pytest.fixture(scope="module")
def staged(course: Path) -> Source:
    """Return the exercise."""
    return load_sources(course, [STAGED])[STAGED]


@pytest.fixture(scope="module")
def key(staged: Source, lane: Lane) -> Key:
    """Return its questions."""
    return make_key(staged, 4, lane.interview_trusted)


class Listening:
    """A lane, and what it was asked."""

    def __init__(self, lane: Lane) -> None:
        """Begin with nothing asked."""
        self._lane = lane
        self._asked: list[Probe] = []

    def interview(self, program: Program, probes: Sequence[Probe]) -> tuple[Answer, ...]:
        """Return what the lane answers."""
        self._asked += probes
        return self._lane.interview(program, probes)

    def asked_apart(self) -> set[str]:
        """Return the functions that were asked with others standing in for earlier parts."""
        return {one.function for one in self._asked if isinstance(one, Call) and one.given}


def test_right_work_is_never_asked_apart(staged: Source, key: Key, lane: Lane) -> None:
    """Where nothing failed, nothing stands in for anything."""
    listening = Listening(lane)
    seen = ask(staged.exercise, key, program_of(staged.reference), listening.interview)
    assert listening.asked_apart() == set()
    assert all(one.verdict is Verdict.PASS for one in judge(staged.exercise, seen))


def test_a_wrong_early_part_does_not_cost_the_later_ones(
    staged: Source, key: Key, lane: Lane
) -> None:
    """What fails because of it is asked again with a right part in its place."""
    right = staged.reference["neuron.py"]
    wrong = right.replace(b"np.exp(-", b"np.exp(")
    assert wrong != right
    listening = Listening(lane)
    seen = ask(staged.exercise, key, program_of({"neuron.py": wrong}), listening.interview)
    lost = {one.check for one in judge(staged.exercise, seen) if one.verdict is Verdict.FAIL}
    assert listening.asked_apart() == {"grad_w", "grad_b"}
    assert {one.slot for one in staged.exercise.checks if one.name in lost} == {"f"}


def test_what_was_seen_stands_in_the_order_of_the_key(staged: Source, key: Key, lane: Lane) -> None:
    """However often it took asking; what loading the file shows comes last."""
    program = program_of({"neuron.py": b"def f(x, w, b):\n    return 0.5\n"})
    *seen, loaded = ask(staged.exercise, key, program, lane.interview)
    assert [one.probe for one in seen] == list(key.probes)
    assert loaded.probe == Call("", "neuron.py", "", ())


def test_verdicts_are_those_of_asking_everything(staged: Source, key: Key, lane: Lane) -> None:
    """What is not asked would have changed nothing."""
    for entry in (*staged.right[:6], *staged.wrong[::7]):
        program = program_of(staged.files(entry))
        everything = look(key, lane.interview(program, key.probes))
        less = ask(staged.exercise, key, program, lane.interview)
        assert judge(staged.exercise, less) == judge(staged.exercise, everything), entry.name


LATE = "07-backprop"


def test_what_takes_long_is_asked_only_where_it_is_judged(course: Path, lane: Lane) -> None:
    """Right work is asked late questions after all others; where their ground fails, nobody is."""
    source = load_sources(course, [LATE])[LATE]
    key = make_key(msgspec.structs.replace(source, wrong=()), 4, lane.interview_trusted)
    late = {check.rule.group for check in source.exercise.checks if check.late}
    assert late
    right = source.reference["network.py"]
    wrong = right.replace(b"(y - t)", b"(t - y)")
    assert wrong != right
    for text, verdict in ((right, Verdict.PASS), (wrong, Verdict.SKIPPED)):
        seen = ask(source.exercise, key, program_of({"network.py": text}), lane.interview)
        assert late & {one.probe.group for one in seen} == (
            late if verdict is Verdict.PASS else set()
        )
        found = {one.check: one.verdict for one in judge(source.exercise, seen)}
        assert {found[check.name] for check in source.exercise.checks if check.late} == {verdict}
