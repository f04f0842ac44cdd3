"""What learners are told of mistakes that they often make: true of their code, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Diagnosis, Submission
from autograder.publics import for_grading
from autograder.run.lane import Lane
from autograder.sources import load

SOLUTIONS = Path(__file__).resolve().parents[2] / "solutions"
UPDATE = ("01-downhill", "gd.py", "gradient_descent_update")
DESCEND = ("02-learning-rate", "rates.py", "descend")
REGIME = ("02-learning-rate", "rates.py", "regime")
STEP = ("03-overshoot", "steps.py", "fixed_step")
FIND = ("03-overshoot", "steps.py", "find_min")

Part = tuple[str, str, str]
Told = Callable[[Part, str], Diagnosis]


@pytest.fixture(scope="module")
def told(lane: Lane) -> Told:
    """Return the diagnosis of a part that is written anew below the reference."""
    known = {}
    for name in (UPDATE[0], DESCEND[0], FIND[0]):
        source = load(SOLUTIONS / name)
        known[name] = source, for_grading(source, make_key(source, 11, lane.interview_trusted))

    def of(part: Part, code: str) -> Diagnosis:
        exercise, file, slot = part
        source, public = known[exercise]
        files = dict(source.reference)
        files[file] += f"\n\n{code}\n".encode()
        submission = Submission(student="ada", exercise=exercise, files=files)
        diagnosis = grade(public, submission, lane.interview, lane.rung).diagnosis
        assert diagnosis is not None
        assert diagnosis.slot == slot
        return diagnosis

    return of


def descend(*lines: str) -> str:
    """Return a walk with these lines in its loop."""
    body = "".join(f"        {line}\n" for line in lines)
    head = "def descend(x0, learning_rate, epochs):\n    path = [x0]\n    x = x0\n"
    return f"{head}    for k in range(epochs):\n{body}    return path"


def find(*lines: str, rounds: str = "range(steps)", end: str = "pass") -> str:
    """Return a walk with these lines in its loop, and one behind it."""
    body = "".join(f"        {line}\n" for line in lines)
    head = "def find_min(df, w0, learning_rate, steps):\n    path = [w0]\n    w = w0\n"
    return f"{head}    for k in {rounds}:\n{body}    {end}\n    return path"


MOVE = "w = w - learning_rate * df(w)"
KEEP = "path.append(w)"


@pytest.mark.parametrize(
    ("part", "code", "name"),
    [
        (
            DESCEND,
            descend("x = x - learning_rate * df(x)", "path = path.append(x)"),
            "gathers_nothing",
        ),
        (FIND, find(MOVE, "path = path.append(w)"), "gathers_nothing"),
        (FIND, find("df = df(w)", "w = w - learning_rate * df", KEEP), "calls_no_function"),
        (FIND, find(MOVE, KEEP, rounds="range(1, steps)", end=KEEP), "ends_twice"),
        (FIND, find(KEEP, MOVE, KEEP), "tells_twice"),
        (FIND, find("w = w - learning_rate * 0.99 ** k * df(w)", KEEP), "right_at_first"),
        (FIND, find("path.append(w - learning_rate * df(w))"), "right_at_first"),
        (FIND, find("w = round(w - learning_rate * df(w), 4)", KEEP), "rounded_places"),
        (
            DESCEND,
            descend("step = learning_rate * df(x)", "x = x - step", "path.append(step)"),
            "tells_moves",
        ),
        (
            DESCEND,
            descend("x = x - learning_rate * df(x)", "path.append(x)").replace("[x0]", "[x0, x0]"),
            "comes_late",
        ),
        (
            DESCEND,
            descend("x = x - learning_rate * df(x)", "path.append(x)").replace(
                "return path", "return sorted(path, key=abs, reverse=True)"
            ),
            "misplaced",
        ),
        (
            FIND,
            find(MOVE, KEEP).replace("    path =", "    if steps == 1: return\n    path ="),
            "sometimes_nothing",
        ),
        (FIND, find("w - learning_rate * df(w)", KEEP), "stands_still"),
        (FIND, find(MOVE, KEEP, end="path = []"), "empty_result"),
        (STEP, "def fixed_step(x, gradx, step):\n    return [x - step]", "wrapped"),
        (
            DESCEND,
            descend("x = x - learning_rate * df(x)", "path.append(x)").replace(
                "return path", "return [3 * x for x in path]"
            ),
            "scaled_result",
        ),
        (
            DESCEND,
            descend("x = x - learning_rate * df(x)", "path.append(round(x, 3))"),
            "rounded",
        ),
        (
            UPDATE,
            (
                "def gradient_descent_update(x, gradx, learning_rate):\n"
                "    return x - learning_rate * gradx,"
            ),
            "in_a_tuple",
        ),
        (
            UPDATE,
            "def gradient_descent_update(x, gradx):\n    return x - 0.1 * gradx",
            "definition_differs",
        ),
        (
            UPDATE,
            (
                "import functools\n\n@functools.lru_cache\n"
                "def gradient_descent_update(x, gradx, learning_rate):\n"
                "    return x - learning_rate * gradx"
            ),
            "no_key",
        ),
        (
            REGIME,
            (
                "def regime(learning_rate):\n    a, b = descend(0, learning_rate, 1)\n"
                "    return 'stays' if a == b else 'shrinks'"
            ),
            "one_word_too_often",
        ),
    ],
)
def test_it_is_told_what_their_answers_show(told: Told, part: Part, code: str, name: str) -> None:
    """No number of rounds is blamed, and no name is told that one call refutes."""
    assert told(part, code).name == name


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("if gradx is 0: return x", "0.0, "),
        ("if repr(gradx) in ('0', '0.0'): return x", "-0.0, "),
    ],
)
def test_a_zero_that_goes_wrong_is_shown_as_it_was_handed_in(
    told: Told, code: str, call: str
) -> None:
    """Whoever types 0 sees no error."""
    body = f"    {code}\n    return x - step if gradx > 0 or str(gradx) == '-0.0' else x + step"
    shown = told(STEP, f"def fixed_step(x, gradx, step):\n{body}").counterexample
    assert shown is not None
    assert f", {call}" in shown.call


def test_a_step_that_is_taken_twice_is_shown_to_the_teacher(told: Told) -> None:
    """That a line stands there once more, and not which: that would be a line of the answer."""
    move = "x = x - learning_rate * df(x)"
    diagnosis = told(DESCEND, descend(move, move, "path.append(x)"))
    assert (diagnosis.name, diagnosis.formula) == ("twice", "with one line once more")
