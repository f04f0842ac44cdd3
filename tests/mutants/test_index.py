"""What edits of right code answer, as numbers to look up."""

from __future__ import annotations

import re

import msgspec
import pytest

from autograder.exercises import write_public
from autograder.explain import explain
from autograder.judge import judge, look
from autograder.keys import make_key, program_of
from autograder.leak import leaks
from autograder.model import Diagnosis, Key
from autograder.mutants.index import digest_of, make_mutants
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source

UPDATE = "gradient_descent_update"
RIGHT = "x - learning_rate * gradx"


@pytest.fixture(scope="module")
def small(source: Source) -> Source:
    """Return the exercise with one known wrong way: others are to be found by edits."""
    return msgspec.structs.replace(source, wrong=source.wrong[:1], right=())


@pytest.fixture(scope="module")
def key(small: Source, lane: Lane) -> Key:
    """Return the key of a learner's folder, mutants included."""
    key = make_key(small, 3, lane.interview_trusted)
    return msgspec.structs.replace(key, mutants=make_mutants(small, key))


def told(result: str, source: Source, key: Key, lane: Lane) -> Diagnosis | None:
    """Return what is said of an update that returns `result`."""
    code = f"import numpy as np\ndef {UPDATE}(x, gradx, learning_rate):\n    return {result}\n"
    files = source.reference | {"gd.py": code.encode()}
    seen = look(key, lane.interview(program_of(files), key.probes))
    return next(iter(explain(source.exercise, key, seen, judge(source.exercise, seen))), None)


@pytest.mark.parametrize(
    ("result", "name"),
    [
        ("x + gradx * learning_rate", "sign"),
        ("x - 2 * (learning_rate * gradx)", "doubled"),
        ("x - learning_rate * gradx ** 2", "squared"),
        ("round(x - learning_rate * gradx, 1)", "rounded"),
        ("gradx * learning_rate - x", "swapped"),
        ("x + gradx", "sign_and_factor"),
    ],
)
def test_who_slips_is_told_how(small: Source, key: Key, lane: Lane, result: str, name: str) -> None:
    """However it is written: what counts are the answers."""
    diagnosis = told(result, small, key, lane)
    assert diagnosis is not None
    assert diagnosis.name == name
    assert len(diagnosis.hints) == 3
    assert diagnosis.formula == ""


def test_what_is_right_or_another_thing_is_not_told(small: Source, key: Key, lane: Lane) -> None:
    """Equivalents are not in the index, and what is not in it is not guessed at."""
    assert told("x + (-gradx) * learning_rate", small, key, lane) is None
    other = told("x - learning_rate * gradx + 0.3", small, key, lane)
    assert other is not None
    assert other.name == ""


def test_the_names_of_parameters_are_told(small: Source, key: Key, lane: Lane) -> None:
    """They stand in the task."""
    diagnosis = told("x - learning_rate * gradx ** 2", small, key, lane)
    assert diagnosis is not None
    assert "gradx" in diagnosis.behaves_like


def test_there_is_no_code_in_what_learners_are_given(small: Source, key: Key) -> None:
    """Signatures, kinds and recipes: nobody reads the answer off them."""
    raw = write_public(public_of(small, key)).decode()
    assert len(key.mutants[0].known) > 100
    assert list(leaks(small, {"checks.json": raw})) == []
    recipes = [slip.recipe for slip in key.mutants[0].known.values()]
    assert all(re.fullmatch(r":\d+(\.\d+)?", recipe) for recipe in recipes)


def test_what_has_not_changed_is_taken_over(small: Source, key: Key) -> None:
    """Making them takes long: they are kept with what they were made from."""
    marked = tuple(msgspec.structs.replace(one, known={}) for one in key.mutants)
    assert make_mutants(small, key, marked) == marked
    assert digest_of(small, small.exercise.slot(UPDATE), key) == key.mutants[0].digest
    changed = small.reference["gd.py"].replace(b"x - learning", b"x - 1 * learning")
    other = msgspec.structs.replace(small, reference=small.reference | {"gd.py": changed})
    assert digest_of(other, small.exercise.slot(UPDATE), key) != key.mutants[0].digest
