"""A closer look: a second, short interview names what the bank does not know, and never guesses."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from autograder.exercises import Public
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Diagnosis, Key, Submission
from autograder.mutants.bases import bases
from autograder.mutants.index import make_mutants
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source
from autograder.wire import Call

UPDATE = "gradient_descent_update"
Told = Callable[..., Diagnosis | None]


@pytest.fixture(scope="module")
def few(source: Source) -> Source:
    """Return the exercise with two known wrong ways."""
    known = ("climbs_the_gradient", "rounds_to_two_decimals")
    return msgspec.structs.replace(
        source, wrong=tuple(one for one in source.wrong if one.name in known), right=()
    )


@pytest.fixture(scope="module")
def keys(few: Source, lane: Lane) -> tuple[Key, Key]:
    """Return a grader's two keys: that of its seed, and that of the learners' folder."""
    practice = make_key(few, 1, lane.interview_trusted)
    practice = msgspec.structs.replace(practice, mutants=make_mutants(few, practice))
    return make_key(few, 11, lane.interview_trusted), practice


@pytest.fixture(scope="module")
def public(few: Source, keys: tuple[Key, Key]) -> Public:
    """Return the exercise as a grader holds it."""
    right = {slot.name: bases(few, slot) for slot in few.exercise.slots}
    return msgspec.structs.replace(public_of(few, *keys), right=right)


@pytest.fixture(scope="module")
def told(few: Source, public: Public, lane: Lane) -> Told:
    """Return the diagnosis of an update that returns `result`."""

    def of(result: str, held: Public = public) -> Diagnosis | None:
        code = f"import math\ndef {UPDATE}(x, gradx, learning_rate):\n    return {result}\n"
        files = few.reference | {"gd.py": code.encode()}
        submission = Submission(student="ada", exercise=few.exercise.name, files=files)
        return grade(held, submission, lane.interview, "").diagnosis

    return of


@pytest.mark.parametrize(
    ("result", "name", "formula"),
    [
        ("x - gradx ** 2 * learning_rate", "squared", "return x - learning_rate * gradx ** 2"),
        ("learning_rate * gradx - x", "swapped", "return learning_rate * gradx - x"),
        ("x + gradx", "sign_and_factor", "return x + gradx"),
        ("x - learning_rate * gradx / 3", "scaled", "x - 1/3*gradx*learning_rate"),
        ("x - learning_rate * gradx + 3 * x ** 2", "too_much", "x + 3*x**2 - gradx*learning_rate"),
    ],
)
def test_what_nobody_wrote_down_is_named(told: Told, result: str, name: str, formula: str) -> None:
    """By an edit of right code, or by the polynomial that exact code is."""
    diagnosis = told(result)
    assert diagnosis is not None
    assert (diagnosis.name, diagnosis.formula) == (name, formula)
    assert "*" not in "".join((diagnosis.behaves_like, *diagnosis.hints))


@pytest.mark.parametrize(
    "result",
    [
        "x - math.sin(learning_rate) * gradx",
        "x - 2 * learning_rate * gradx + 0.2 * x * gradx",
        "x - learning_rate * gradx * (1 + 1e-5 * x)",
    ],
)
def test_what_no_slip_explains_has_no_name(told: Told, result: str) -> None:
    """A call that goes wrong is shown, and nothing is claimed."""
    diagnosis = told(result)
    assert diagnosis is not None
    assert (diagnosis.name, diagnosis.behaves_like, diagnosis.hints) == ("", "", ())
    assert diagnosis.counterexample is not None


def test_an_edit_has_to_explain_what_was_seen_before(told: Told, keys: tuple[Key, Key]) -> None:
    """Who does as an edit does on the learners' own questions, and else does not, has no name."""
    _, practice = keys
    asked = [probe.args for probe in practice.probes if isinstance(probe, Call)]
    numbers = [args for args in asked if all(isinstance(arg, int | float) for arg in args)]
    known = f"isinstance(x, (int, float)) and (x, gradx, learning_rate) in {numbers!r}"
    result = f"(learning_rate * gradx - x) if {known} else x - 1.5 * learning_rate * gradx"
    diagnosis = told(result)
    assert diagnosis is not None
    assert diagnosis.name == ""


def test_of_two_that_cannot_be_told_apart_more_questions_decide(
    public: Public, keys: tuple[Key, Key], told: Told
) -> None:
    """Two known ways that answered alike so far are told apart by the learners' own questions.

    Where there are none, what both have in common is said.
    """
    key, practice = keys
    climbs = next(one for one in key.misconceptions if one.name == "climbs_the_gradient")
    twin = msgspec.structs.replace(climbs, name="twin")
    other = next(one for one in practice.misconceptions if one.name == "rounds_to_two_decimals")
    apart = msgspec.structs.replace(other, name="twin")
    alike = msgspec.structs.replace(key, misconceptions=(climbs, twin))
    own = next(one for one in practice.misconceptions if one.name == climbs.name)
    tellable = msgspec.structs.replace(practice, misconceptions=(own, apart), mutants=())
    for second, name in ((tellable, "climbs_the_gradient"), (None, "step_and_sign_of_result")):
        held = (alike,) if second is None else (alike, second)
        diagnosis = told("x + learning_rate * gradx", msgspec.structs.replace(public, keys=held))
        assert diagnosis is not None
        assert diagnosis.name == name


STEP = "learning_rate * gradx"


@pytest.mark.parametrize(
    ("result", "name", "about"),
    [
        ("x - round(learning_rate, 1) * gradx", "rounded", "learning_rate"),
        ("x - math.floor(learning_rate) * gradx", "whole", "learning_rate"),
    ],
)
def test_code_that_works_with_other_arguments_is_found_out(
    told: Told, result: str, name: str, about: str
) -> None:
    """Right code that is asked with changed arguments answers as it does."""
    diagnosis = told(result)
    assert diagnosis is not None
    assert diagnosis.name == name
    assert about in diagnosis.behaves_like


@pytest.mark.parametrize(
    ("result", "name"),
    [
        (f"x - {STEP} if learning_rate < 0.6 else x - 0.6 * gradx - 1", "where_large"),
        (f"x - {STEP} if gradx.__class__ is not int else x + 7 + 0.1 * gradx", "where_whole"),
        (f"x - {STEP} if learning_rate * abs(gradx) < 20 else x + 1", ""),
    ],
)
def test_where_answers_are_wrong_is_tried_out_before_it_is_said(
    told: Told, result: str, name: str
) -> None:
    """It hangs on one argument where any other value of that mends it, and is not said else."""
    diagnosis = told(result)
    assert diagnosis is not None
    assert diagnosis.name == name
