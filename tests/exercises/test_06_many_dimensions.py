"""06-many-dimensions: the figures of the curriculum, and the conventions that the stub states."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from autograder.exercises import DATA_FILE, Public, read_public
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Finding, Submission
from autograder.objectives import OBJECTIVES
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Array, Call

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "06-many-dimensions"
FILE = "descent.py"
START = np.array([10.0, 1.0])

Findings = Callable[[str], Mapping[str, Finding]]


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    """Return the names of the reference solution."""
    return runpy.run_path(str(FOLDER / FILE))


@pytest.fixture(scope="module")
def descend(reference) -> Callable[..., Any]:
    """Return gradient descent on an objective, as one array."""

    def path(objective: str, x0: Any, rate: float, steps: int) -> Any:
        slope = OBJECTIVES[objective].slope
        return np.array(reference["gradient_descent"](slope, np.array(x0), rate, steps))

    return path


@pytest.fixture(scope="module")
def roll(reference) -> Callable[..., Any]:
    """Return momentum on an objective, as one array."""

    def path(objective: str, x0: Any, rate: float, beta: float, steps: int) -> Any:
        slope = OBJECTIVES[objective].slope
        return np.array(reference["momentum"](slope, np.array(x0), rate, beta, steps))

    return path


@pytest.fixture(scope="module")
def dimensions() -> Source:
    """Return the exercise without its wrong ways, which `autograder verify` tries."""
    return msgspec.structs.replace(load(FOLDER), wrong=())


@pytest.fixture(scope="module")
def asked(dimensions: Source, lane: Lane) -> Public:
    """Return the exercise with the questions of one seed."""
    return public_of(dimensions, make_key(dimensions, 7, lane.interview_trusted))


@pytest.fixture
def found(dimensions: Source, asked: Public, lane: Lane) -> Findings:
    """Return what finds, by check, what becomes of the reference with some lines added below."""

    def of(added: str) -> Mapping[str, Finding]:
        files = {FILE: dimensions.reference[FILE] + added.encode()}
        submission = Submission(student="ada", exercise=FOLDER.name, files=files)
        report = grade(asked, submission, lane.interview, lane.rung)
        return {finding.check: finding for finding in report.findings}

    return of


def lost(findings: Mapping[str, Finding]) -> set[str]:
    """Return the checks that earned less than their points."""
    return {name for name, finding in findings.items() if finding.points < finding.max_points}


def wrapped(line: str) -> str:
    """Return code that hands out the reference's paths, each changed by a line."""
    return f"""
_right = gradient_descent
def gradient_descent(grad, x0, learning_rate, steps):
    path = _right(grad, x0, learning_rate, steps)
    {line}
"""


# -- figures ---------------------------------------------------------------------------------------


def test_on_the_long_valley_a_rate_of_one_fifth_bounces_for_ever(descend):
    """The number b jumps between 1 and −1, and never comes closer."""
    path = descend("valley", START, 0.2, 100)
    assert np.array_equal(path[:, 1], [(-1.0) ** k for k in range(101)])
    assert path[100, 0] < 1e-8


def test_on_the_long_valley_more_than_one_fifth_runs_away_and_less_settles(descend):
    """Beyond the edge each step leaves −1.1 of b; below it the walk settles."""
    assert abs(descend("valley", START, 0.21, 100)[-1, 1]) == pytest.approx(1.1**100)
    assert np.abs(descend("valley", START, 0.19, 200)[-1]).max() < 1e-8


def test_on_the_long_valley_two_elevenths_is_the_best_rate(descend):
    """A step leaves nine elevenths of both numbers; any other rate leaves more of one."""

    def left(rate: float) -> float:
        return float(np.abs(descend("valley", (1.0, 1.0), rate, 60)[-1]).max())

    best = left(2 / 11)
    assert best == pytest.approx((9 / 11) ** 60)
    assert all(left(2 / 11 + away) > best for away in (-0.1, -0.01, -0.001, 0.001, 0.01))


@pytest.mark.parametrize("beta", [0.0, 0.3, 0.5, 0.8])
def test_a_heavy_ball_on_a_parabola_is_stable_below_one_plus_beta(roll, beta):
    """The edge is at 1 + β: there the ball bounces, and around it it settles or runs away."""

    def left(rate: float) -> float:
        return float(np.abs(roll("parabola", (3.0,), rate, beta, 400)[-2:]).max())

    assert left(0.98 * (1 + beta)) < 1e-2
    assert left(1.02 * (1 + beta)) > 1e2
    here, there = roll("parabola", (3.0,), 1 + beta, beta, 400)[-2:, 0]
    assert there == pytest.approx(-here)
    assert abs(here) > 1


def test_the_questions_ask_about_the_edges_that_theory_names(dimensions):
    """The checks `edge` and `heavy_ball` look below, at and beyond the edges."""
    calls = [probe for probe in dimensions.probes(7) if isinstance(probe, Call)]
    assert {c.args[2] for c in calls if c.group == "edge"} == {0.2, 0.21, 2 / 11}
    on_the_parabola = [c for c in calls if c.group == "m_edge" and c.args[1].shape == (1,)]
    assert {np.sign(round(c.args[2] - 1 - c.args[3], 9)) for c in on_the_parabola} == {-1, 0, 1}


def test_the_turned_valley_is_the_long_valley_seen_from_another_side():
    """It has the steepnesses 1 and 10, along the diagonals."""
    rows = [OBJECTIVES["turned"].slope(np.array(unit)) for unit in ((1.0, 0.0), (0.0, 1.0))]
    assert np.linalg.eigvalsh(rows) == pytest.approx([1, 10])
    x = np.array([3.0, -1.0])
    assert OBJECTIVES["turned"].value(x) == pytest.approx(x @ rows @ x / 2)


def test_the_race_ends_as_the_lesson_tells(reference):
    """After 24 steps the walk with momentum is about five thousand times lower."""

    def height(beta: float) -> float:
        grad, start = reference["valley_grad"], np.array([10.0, 3.0])
        return float(reference["valley"](reference["momentum"](grad, start, 0.18, beta, 24)[-1]))

    assert height(0.0) / height(0.3) == pytest.approx(5000, rel=0.02)


# -- conventions -----------------------------------------------------------------------------------


def test_the_stub_states_what_the_reference_does(reference):
    """The examples in the docstrings are what the reference answers."""
    start = np.array([10, 1])
    path = reference["gradient_descent"](reference["valley_grad"], start, 0.15, 2)
    assert np.array(path) == pytest.approx(np.array([[10, 1], [8.5, -0.5], [7.225, 0.25]]))
    path = reference["momentum"](reference["valley_grad"], start, 0.15, 0.6, 2)
    assert np.array(path) == pytest.approx(np.array([[10, 1], [8.5, -0.5], [6.325, -0.65]]))


@pytest.mark.parametrize("start", [[10.0, 1.0], [10, 1]])
@pytest.mark.parametrize("steps", [0, 1, 7])
def test_a_path_has_its_own_arrays_and_leaves_the_start_alone(reference, start, steps):
    """Start and iterates share no memory, with each other or with x0, and x0 keeps its type."""
    x0 = np.array(start)
    for path in (
        reference["gradient_descent"](reference["valley_grad"], x0, 0.15, steps),
        reference["momentum"](reference["valley_grad"], x0, 0.15, 0.6, steps),
    ):
        assert len(path) == steps + 1
        assert np.array_equal(path[0], start)
        assert not any(np.shares_memory(*pair) for pair in combinations([x0, *path], 2))
    assert np.array_equal(x0, start)
    assert x0.dtype == np.array(start).dtype


def test_momentum_is_asked_with_shares_at_which_no_two_ways_to_weigh_coincide(dimensions):
    """Neither 0 nor ½ nor 1, and not always the same."""
    for seed in range(5):
        calls = [probe for probe in dimensions.probes(seed) if isinstance(probe, Call)]
        for group in ("m_first", "m_path", "m_places", "m_whole", "m_again"):
            betas = {call.args[3] for call in calls if call.group == group}
            assert betas.isdisjoint({0.0, 0.5, 1.0})
            assert len(betas) > 1 or group in {"m_first", "m_again"}


def test_questions_hand_in_floats_and_whole_numbers_in_few_and_many_dimensions(dimensions):
    """Both functions get starts of both kinds, of one to four numbers and of seven; few of each."""
    calls = [probe for probe in dimensions.probes(7) if isinstance(probe, Call)]
    for slot in dimensions.exercise.slots:
        starts = [call.args[1] for call in calls if call.function == slot.name]
        assert {start.kind for start in starts if isinstance(start, Array)} == {"float64", "int64"}
        sizes = {start.shape for start in starts if isinstance(start, Array)}
        assert sizes == {(1,), (2,), (3,), (4,), (7,)}
    assert len(calls) <= 82


def test_the_longest_walk_is_as_long_as_the_text_promises(dimensions, reference):
    """Both functions are asked once for as many steps as the stub allows, and never for more."""
    promised = re.search(r"steps: .* from 0 to (\d+)", reference["gradient_descent"].__doc__)
    calls = [probe for probe in dimensions.probes(7) if isinstance(probe, Call)]
    for slot in dimensions.exercise.slots:
        longest = max(call.args[-1] for call in calls if call.function == slot.name)
        assert promised is not None
        assert longest == int(promised[1])


def test_what_is_asked_first_of_each_function_has_a_check_of_its_own(dimensions):
    """Nothing can be left over from an earlier call there."""
    calls = [probe for probe in dimensions.probes(7) if isinstance(probe, Call)]
    for function, group in (("gradient_descent", "first"), ("momentum", "m_first")):
        groups = [call.group for call in calls if call.function == function]
        assert groups[0] == group
        assert groups.count(group) == 1


def test_the_points_of_the_two_functions_are_ten_each(dimensions):
    """Gradient descent and momentum weigh the same."""
    for slot in dimensions.exercise.slots:
        checks = [check for check in dimensions.exercise.checks if check.slot == slot.name]
        assert sum(check.points for check in checks) == 10


@pytest.mark.parametrize(
    "line",
    [
        "return np.array(path)",
        "return tuple(map(tuple, path))",
        "return [list(x) for x in path]",
        "return np.array(path, dtype=np.float32)",
        "return [x0, *path[1:]]",
        "print(path); return path",
    ],
)
def test_a_right_path_is_right_in_any_form(found, line):
    """Arrays, lists, tuples and float32 are accepted."""
    assert not lost(found(wrapped(line)))


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("return path[1:]", "first_walk"),
        ("return path[:-1]", "first_walk"),
        ("return path[-1]", "first_walk"),
        ("return iter(path)", "first_walk"),
        ("return [path[0]] * steps + path[-1:]", "places"),
        ("return path if steps else x0", "no_steps"),
        ("return path if steps < 250 else path[:250]", "far"),
        ("return [np.r_[x[:4], x0[4:]] for x in path]", "step"),
        ("return [x.reshape(-1, 1) for x in path]", "first_walk"),
        ("return np.array(path).T", "first_walk"),
        ("return np.round(path, 6)", "step"),
        ("return np.array(path, dtype=np.float16)", "first_walk"),
        ("return np.array(path).astype(x0.dtype)", "whole_numbers"),
        ("x0[:] = path[-1]; return path", "untouched"),
        ("_right.last = getattr(_right, 'last', path); return _right.last", "step"),
        ("return path if steps < 13 or steps > 60 else path[:13]", "edge"),
    ],
)
def test_what_breaks_a_convention_is_caught(found, line, first):
    """The check that is about the convention is the first to fail."""
    findings = found(wrapped(line))
    assert next(name for name in findings if name in lost(findings)) == first


def test_a_path_that_goes_on_from_call_to_call_earns_the_first_walk_alone(found):
    """An empty list as default value is made once, and every call appends to it."""
    findings = found(
        """
def gradient_descent(grad, x0, learning_rate, steps, path=[]):
    path.append(x0)
    x = x0
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return path
"""
    )
    assert "step" in lost(findings)
    assert lost(findings).isdisjoint({"first_walk", "first_step", "velocity"})


def test_one_array_for_all_places_costs_the_places_and_what_stands_on_them(found):
    """Who walks well, and puts one and the same array into the path again and again, loses that."""
    findings = found(
        """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.astype(float)
    path = [x]
    for _ in range(steps):
        x -= learning_rate * grad(x)
        path.append(x)
    return path

def momentum(grad, x0, learning_rate, beta, steps):
    x = x0.astype(float)
    v = np.zeros(len(x))
    path = [x]
    for _ in range(steps):
        v = beta * v + grad(x)
        x -= learning_rate * v
        path.append(x)
    return path
"""
    )
    plain = {"places", "whole_numbers", "untouched"}
    heavy = {"momentum_places", "momentum_whole_numbers", "momentum_untouched"}
    assert lost(findings) == plain | heavy


@pytest.mark.parametrize("answer", ["None", "x0", "[]", "[x0, x0]"])
def test_a_mistake_for_no_steps_costs_the_half_point_of_no_steps(found, answer):
    """Whatever comes back for 0 steps, all other walks keep their points."""
    plain = wrapped(f"return path if steps else {answer}")
    heavy = plain.replace("gradient_descent", "momentum").replace("rate, steps", "rate, b, steps")
    assert lost(found(plain)) == {"no_steps"}
    assert lost(found(heavy)) == {"momentum_no_steps"}


def test_a_memory_that_forgets_the_ground_is_caught(found):
    """The same start, rate and number of steps come again with another gradient."""
    findings = found(
        """
_right, _known = gradient_descent, {}
def gradient_descent(grad, x0, learning_rate, steps):
    key = tuple(x0), learning_rate, steps
    if key not in _known:
        _known[key] = _right(grad, x0, learning_rate, steps)
    return _known[key]
"""
    )
    assert "step" in lost(findings)


def test_a_function_that_answers_otherwise_later_on_is_caught(found, dimensions):
    """What holds at first is asked again."""
    groups = [probe.group for probe in dimensions.probes(7)]
    findings = found(
        f"""
_right = gradient_descent
_calls = []
def gradient_descent(grad, x0, learning_rate, steps):
    _calls.append(steps)
    late = len(_calls) > {groups.index("again")}
    return _right(grad, x0, learning_rate * (0.5 if late else 1), steps)
"""
    )
    assert lost(findings) == {"state", "edge"}


def test_plain_descent_handed_in_as_momentum_earns_the_first_step_alone(found):
    """The first step is the same in both, and nothing else is paid."""
    findings = found(
        """
def momentum(grad, x0, learning_rate, beta, steps):
    return gradient_descent(grad, x0, learning_rate, steps)
"""
    )
    earned = {name for name, finding in findings.items() if finding.points}
    momentum = {name for name in findings if "momentum" in name}
    assert earned.isdisjoint({"velocity", "no_memory", "heavy_ball", *momentum})
    assert "first_step" in earned


def test_a_mistake_in_one_function_costs_nothing_in_the_other(found):
    """Each function is judged by itself."""
    broken = "    raise ValueError\n"
    assert "step" in lost(found(f"\ndef gradient_descent(*args):\n{broken}"))
    assert "velocity" not in lost(found(f"\ndef gradient_descent(*args):\n{broken}"))
    assert "step" not in lost(found(f"\ndef momentum(*args):\n{broken}"))


def test_learners_own_data_name_wrong_ways_however_odd_their_answers(lane):
    """Answers that are ragged, not finite, in place or an error are kept small and still match."""
    odd = (
        "takes_steps_of_one_length",
        "returns_path_and_velocity",
        "moves_the_start",
        "walks_on_x0_itself",
        "stops_at_whole_numbers",
        "forgets_the_velocity",
    )
    source = load(FOLDER)
    public = read_public((FOLDER / DATA_FILE).read_bytes())
    some = [entry for entry in source.wrong if entry.name in odd]
    for entry in some:
        submission = Submission(student="a", exercise=FOLDER.name, files=source.files(entry))
        diagnosis = grade(public, submission, lane.interview, "").diagnosis
        assert diagnosis is not None
        assert diagnosis.name == entry.name
    assert len(some) == len(odd)
