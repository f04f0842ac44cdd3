"""04 Error: slopes against trying, the error of central differences, conventions, fairness."""

from __future__ import annotations

import math
import runpy
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import numpy as np
import pytest

from autograder import oracles
from autograder.explain import APART
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report, Submission, Verdict
from autograder.objectives import OBJECTIVES
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Array, Call, Items, Told

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "04-error"
LESSON = (2, 1.5, -1, 0.3)
"""The lesson's point, weight, bias and target."""
WRONG_F = "def f(x, w, b):\n    return 1 / (1 + np.exp(w * x + b))\n"
NUMERICAL = "_n = numerical_gradient\ndef numerical_gradient"
TOGETHER = (
    "    ways = (lambda s, v=v: f(np.where(x == v, s[0], x)) for v in x)\n"
    "    return np.array([_n(way, np.array([v]), h)[0] for way, v in zip(ways, x)])\n"
)
"""Moves equal numbers together."""
Graded = Callable[[str], Report]


@pytest.fixture(scope="module")
def neuron() -> SimpleNamespace:
    """Return the reference's names."""
    return SimpleNamespace(**runpy.run_path(str(FOLDER / "neuron.py")))


@pytest.fixture(scope="module")
def source() -> Source:
    """Return the exercise's source without its banks."""
    return msgspec.structs.replace(load(FOLDER), wrong=(), right=())


@pytest.fixture(scope="module")
def report(source: Source, lane: Lane) -> Graded:
    """Return what grades the reference with some functions replaced."""
    return grades(source, lane)


@pytest.fixture(scope="module")
def named(lane: Lane) -> Graded:
    """Return the same with the wrong ways of `f` and `numerical_gradient` known."""
    whole = load(FOLDER)
    slots = ("f", "numerical_gradient")
    known = tuple(one for one in whole.wrong if one.slot in slots)
    return grades(msgspec.structs.replace(whole, wrong=known, right=()), lane)


def grades(source: Source, lane: Lane) -> Graded:
    """Return what grades the reference with some functions replaced."""
    public = public_of(source, make_key(source, 3, lane.interview_trusted))

    def of(code: str) -> Report:
        text = source.reference["neuron.py"].decode() + "\n\n" + code
        handed_in = Submission(student="a", exercise="04-error", files={"neuron.py": text.encode()})
        return grade(public, handed_in, lane.interview, "")

    return of


def lost(report: Report) -> dict[str, Verdict]:
    """Return the checks that did not pass."""
    return {f.check: f.verdict for f in report.findings if f.verdict is not Verdict.PASS}


def test_the_figures_of_the_stubs_and_the_lesson(neuron: SimpleNamespace) -> None:
    """Every number that learners are told is what the reference answers."""
    assert neuron.f(2, 1.5, -1) == pytest.approx(0.880797, abs=5e-7)
    assert neuron.f(-2, 1.5, -1) == pytest.approx(0.018, abs=5e-4)
    assert neuron.mse([0.5, 2, 4], [1, 2.5, 2]) == 1.5
    assert neuron.grad_w(*LESSON) == pytest.approx(0.12196, abs=5e-6)
    assert neuron.grad_b(*LESSON) == pytest.approx(0.06098, abs=5e-6)
    cubes = OBJECTIVES["cubes"].value
    found = neuron.numerical_gradient(cubes, np.array([2, -1, 3]), 0.1)
    assert found == pytest.approx([12.01, 3.01, 27.01], rel=1e-12)


def test_the_slopes_are_those_of_half_the_sum_of_squares(neuron: SimpleNamespace) -> None:
    """The chain rule agrees with trying, for the loss with its half, summed over the points."""
    x, y = np.array([0.5, -1.5, 2.5]), np.array([0.2, 0.6, 0.9])

    def loss(place: Any) -> Any:
        return np.sum((neuron.f(x, *place) - y) ** 2) / 2

    place = np.array([0.7, -0.4])
    tried = neuron.numerical_gradient(loss, place)
    assert neuron.grad_w(x, *place, y) == pytest.approx(tried[0], rel=1e-8)
    assert neuron.grad_b(x, *place, y) == pytest.approx(tried[1], rel=1e-8)


@pytest.mark.parametrize("h", [0.5, 0.1, 0.01])
def test_central_differences_of_cubes_err_by_the_square_of_h(
    neuron: SimpleNamespace, h: float
) -> None:
    """On a sum of cubes each slope is too large by h², which no other formula is."""
    x = np.array([0.3, -1.2, 2.0])
    error = neuron.numerical_gradient(OBJECTIVES["cubes"].value, x, h) - 3 * x**2
    assert error == pytest.approx(h**2, rel=1e-9)
    assert x.tolist() == [0.3, -1.2, 2.0]


@pytest.mark.parametrize("z", [-1000.0, -40.0, -1.0, 0.0, 2.0, 40.0, 1000.0])
def test_the_oracle_is_the_neuron_however_far_out(neuron: SimpleNamespace, z: float) -> None:
    """The oracle answers like the reference, and overflows nowhere."""
    with np.errstate(over="ignore"):
        expected = neuron.f(z, 1, 0)
    told = oracles.consult("neuron.f", (z, 1, 0)).value
    assert told == pytest.approx(expected, rel=1e-12, abs=1e-300)


@pytest.mark.parametrize("name", ["grad_w", "grad_b"])
def test_the_oracles_sum_over_the_points(neuron: SimpleNamespace, name: str) -> None:
    """An oracle takes numbers, arrays and lists, and agrees with the reference on each."""
    xs, ys = [2.0, -1.0, 3.0], [0.3, 0.9, 0.5]
    expected = pytest.approx(getattr(neuron, name)(np.array(xs), 1.5, -1, np.array(ys)), rel=1e-13)
    arrays = Array((3,), "float64", xs), 1.5, -1, Array((3,), "float64", ys)
    lists = Items("list", [*xs]), 1.5, Array((), "float32", [-1.0]), Items("tuple", [*ys])
    for args in (arrays, lists):
        assert oracles.consult(f"neuron.{name}", args).value == expected
    one = oracles.consult(f"neuron.{name}", LESSON).value
    assert one == pytest.approx(getattr(neuron, name)(*LESSON), rel=1e-13)


@pytest.mark.parametrize("args", [("2", 1, 1), (True, 1, 1), (None, 1, 1), (2, 1)])
def test_an_oracle_says_so_where_it_has_no_answer(args: tuple[Any, ...]) -> None:
    """Text, a bool and too few arguments are an error in words."""
    told = oracles.consult("neuron.f", args)
    assert told.error.startswith("neuron.f: ")
    assert told.value is None


def test_arrays_of_different_lengths_do_not_go_together() -> None:
    """Two points of x and three of y are an error in words."""
    two, three = Array((2,), "float64", [1.0, 2.0]), Array((3,), "float64", [1.0, 2.0, 3.0])
    told = oracles.consult("neuron.grad_w", (two, 1, 1, three))
    assert told == Told(error="neuron.grad_w: shapes (2,) and (3,) do not go together")


def test_a_wrong_neuron_costs_its_own_points_only(report: Graded) -> None:
    """Slopes that use a wrong f are judged with a right one, and pass."""
    graded = report(WRONG_F)
    assert set(lost(graded)) == {"f", "f_arrays", "f_far"}
    basis = {f.check: f.basis for f in graded.findings}
    for check in ("grad_w", "grad_w_sum", "grad_b", "grad_b_sum"):
        assert basis[check].endswith("apart from your earlier parts")


def test_a_neuron_that_writes_into_its_array_costs_nothing_elsewhere(report: Graded) -> None:
    """Where f changes x, grad_w is not blamed for it."""
    code = "def f(x, w, b):\n    x *= w\n    x += b\n    return 1 / (1 + np.exp(-x))\n"
    assert set(lost(report(code))) == {"f_arrays"}


def test_a_slope_does_not_profit_from_a_right_neuron(report: Graded) -> None:
    """With a right f in its place, a wrong slope is still wrong."""
    code = "def grad_w(x, w, b, y):\n    return f(x, w, b) - y\n"
    assert lost(report(WRONG_F + code))["grad_w"] is Verdict.FAIL


def test_a_slope_beside_a_wrong_neuron_is_told_by_itself(report: Graded) -> None:
    """No hint states what the own run does not show, and the call shown is one that it spoils."""
    mean = (
        "def grad_b(x, w, b, y):\n    a = f(x, w, b)\n    return np.mean((a - y) * a * (1 - a))\n"
    )
    (told,) = report(WRONG_F + mean).also
    assert (told.slot, told.name) == ("grad_b", "divided_by_count")
    assert told.hints[0] == APART
    assert told.counterexample is not None
    assert told.counterexample.call.startswith("grad_b(array(")
    alone = report(mean).diagnosis
    assert alone is not None
    assert alone.name == told.name
    assert alone.hints[0] != APART


def test_a_slope_made_of_a_wrong_one_costs_nothing(report: Graded) -> None:
    """The slope along w is x times that along b at one point, and wrong where that is."""
    wrong = "def grad_b(x, w, b, y):\n    return np.sum(f(x, w, b) - y)\n"
    graded = report(
        "_g = grad_w\n"
        "def grad_w(x, w, b, y):\n"
        "    return grad_b(x, w, b, y) * x if np.ndim(x) == 0 else _g(x, w, b, y)\n" + wrong
    )
    assert lost(graded) == {
        "grad_b": Verdict.FAIL,
        "grad_b_sum": Verdict.SKIPPED,
        "grad_b_far": Verdict.SKIPPED,
    }
    assert graded.diagnosis is not None
    assert (graded.diagnosis.slot, graded.also) == ("grad_b", ())


def test_slopes_that_only_ask_each_other_are_no_slopes(report: Graded) -> None:
    """One of them is judged without the other."""
    code = (
        "def grad_w(x, w, b, y):\n    return grad_b(x, w, b, y) * x\n"
        "def grad_b(x, w, b, y):\n    return grad_w(x, w, b, y) / x\n"
    )
    assert lost(report(code))["grad_b"] is Verdict.FAIL


def test_an_overflow_warning_costs_nothing(report: Graded) -> None:
    """The reference's np.exp overflows far out, and passes; math.exp stops there, and does not."""
    assert lost(report("")) == {}
    code = "import math\nf = np.vectorize(lambda x, w, b: 1 / (1 + math.exp(-(w * x + b))))\n"
    assert lost(report(code)) == {"f_far": Verdict.FAIL}


@pytest.mark.parametrize(
    ("code", "failed"),
    [
        ("def mse(p, y):\n    return np.mean((np.array(p) - y) ** 2) / 2\n", "mse"),
        ("def mse(p, y):\n    return np.mean((p - y) ** 2)\n", "mse"),
        ("def grad_b(x, w, b, y):\n    d = f(x, w, b)\n    return (d - y) * d * (1 - d)\n", "_sum"),
        ("_g = grad_w\ndef grad_w(*a):\n    return 2 * _g(*a)\n", "grad_w"),
        (f"{NUMERICAL}(f, x, h=1e-5):\n    return _n(f, x)\n", "central"),
        (f"{NUMERICAL}(f, x, h=1e-2):\n    return _n(f, x, h)\n", "small_h"),
    ],
)
def test_each_convention_is_graded(report: Graded, code: str, failed: str) -> None:
    """The half, the mean, lists, the sum, h and its default: each has a check that fails alone."""
    first, *_ = (name for name, v in lost(report(code)).items() if v is Verdict.FAIL)
    assert first.endswith(failed)


def test_lists_taken_for_arrays_are_told_as_python_tells_it(report: Graded) -> None:
    """What the bank cannot name is at least told where it happened."""
    graded = report("def mse(p, y):\n    return np.mean((p - y) ** 2)\n")
    because = next(f.because for f in graded.findings if f.check == "mse")
    assert "stopped with TypeError: unsupported operand type(s) for -: 'list' and 'list'" in because


@pytest.mark.parametrize("seed", range(5))
def test_questions_hide_no_mistake(source: Source, seed: int) -> None:
    """Lists for mse differ in length, targets lie on both sides, and a drift of x would show."""
    probes = [probe for probe in source.probes(seed) if isinstance(probe, Call)]
    assert len(probes) < 140
    lists = [p.args[0] for p in probes if p.group == "mse"]
    assert len({len(one.items) for one in lists if isinstance(one, Items)}) >= 4
    errors = [
        1 / (1 + math.exp(-(w * x + b))) - y
        for x, w, b, y in (p.args for p in probes if p.group == "grad_w_one")
    ]
    assert sum(error < -0.05 for error in errors) >= 3
    assert sum(error > 0.05 for error in errors) >= 3
    for probe in probes:
        if probe.group == "central":
            assert isinstance(probe.args[1], Array)
            assert len({*probe.args[1].data}) == len(probe.args[1].data)
        if probe.group == "kept":
            _, array, h = probe.args
            assert isinstance(array, Array)
            assert any(x + h - 2 * h + h != x for x in array.data)


def test_as_much_is_asked_apart(source: Source) -> None:
    """Nothing passes with right earlier parts that would not pass with the learner's own."""
    calls = [probe for probe in source.probes(1) if isinstance(probe, Call)]
    for check in source.exercise.checks:
        if apart := getattr(check.rule, "apart", ""):
            own, other = (
                [c.args for c in calls if c.group == g] for g in (check.rule.group, apart)
            )
            assert own == other


@pytest.mark.parametrize("name", ["grad_w", "grad_b"])
def test_a_slope_that_is_no_number_far_out_costs_one_point(report: Graded, name: str) -> None:
    """A power of e that is infinity above and below the bar is nan, and the task rules that out."""
    last = " * x" if name == "grad_w" else ""
    code = (
        f"def {name}(x, w, b, y):\n    e = np.exp(-(w * x + b))\n"
        f"    return np.sum((f(x, w, b) - y) * e / (1 + e) ** 2{last})\n"
    )
    assert lost(report(code)) == {f"{name}_far": Verdict.FAIL}


def test_a_slope_along_b_made_of_that_along_w_fails_at_zero(report: Graded) -> None:
    """Divided by x it is right everywhere but at x = 0, where there is a slope as well."""
    code = (
        "def grad_b(x, w, b, y):\n"
        "    pairs = zip(np.atleast_1d(x), np.atleast_1d(y))\n"
        "    return sum(grad_w(one, w, b, target) / one for one, target in pairs)\n"
    )
    assert lost(report(code)) == {"grad_b_sum": Verdict.FAIL}


def test_a_slope_that_is_kept_for_each_x_is_caught(report: Graded) -> None:
    """The same x is asked again with another weight, bias and target."""
    code = (
        "_own, _kept = grad_w, {}\n"
        "def grad_w(x, *others):\n"
        "    return _kept.setdefault(float(np.sum(x)), _own(x, *others))\n"
    )
    assert lost(report(code))["grad_w"] is Verdict.FAIL


@pytest.mark.parametrize(
    "code",
    [
        "    return np.array([*_n(f, x, h)[:4], *np.zeros(max(0, len(x) - 4))])\n",
        "    return _n(f, x, h)[[list(x).index(one) for one in x]]\n",
        TOGETHER,
    ],
    ids=["first_four", "index", "where"],
)
def test_many_numbers_and_equal_ones_cost_one_point(report: Graded, code: str) -> None:
    """What is right for a few different numbers is nearly right."""
    code = f"{NUMERICAL}(f, x, h=1e-5):\n{code}"
    assert lost(report(code)) == {"numbers": Verdict.FAIL}


def test_many_answers_count_all(report: Graded) -> None:
    """A mean of the first six costs a point."""
    code = "_m = mse\ndef mse(p, y):\n    return _m(p[:6], y[:6])\n"
    assert lost(report(code)) == {"mse_kept": Verdict.FAIL}


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("z = float(z)", "f_numbers_only"),
        ("return 1 / (1 + math.exp(-z))", "f_numbers_near_zero_only"),
        ("if z < 0: return np.exp(z) / (1 + np.exp(z))", "f_asks_an_array_yes_or_no"),
    ],
)
def test_what_arrays_stop_is_told_by_what_numbers_do_far_out(
    named: Graded, before: str, name: str
) -> None:
    """Only where single numbers are right everywhere it says that they are."""
    code = (
        f"import math\ndef f(x, w, b):\n    z = w * x + b\n    {before}\n"
        "    return 1 / (1 + np.exp(-z))\n"
    )
    diagnosis = named(code).diagnosis
    assert diagnosis is not None
    assert diagnosis.name == name
    assert ("your f is right" in diagnosis.hints[0]) is (name != "f_numbers_near_zero_only")


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("1 - 1 / (1 + np.exp(-(w * x + b)))", "f_falls_where_it_should_rise"),
        ("np.exp(-(w * x + b)) / (1 + np.exp(-(w * x + b)))", "f_falls_where_it_should_rise"),
        ("1 / (1 + np.exp(-(w * x - b)))", "f_bias_with_the_wrong_sign"),
        ("2 / (1 + np.exp(-(w * x + b))) - 1", "f_stretched_below_zero"),
        ("np.tanh((w * x + b) / 2)", "f_stretched_below_zero"),
    ],
)
def test_one_name_for_all_ways_to_write_a_mistake(named: Graded, code: str, name: str) -> None:
    """The name is told by the answers, however the code is written."""
    diagnosis = named(f"def f(x, w, b):\n    return {code}\n").diagnosis
    assert diagnosis is not None
    assert diagnosis.name == name


def test_one_array_under_three_names_is_told(named: Graded) -> None:
    """Left, right and x are the same array: all slopes are 0, and that is why."""
    code = (
        "def numerical_gradient(f, x, h=1e-5):\n    slopes = np.zeros(len(x))\n"
        "    for i in range(len(x)):\n        left = right = x\n"
        "        right[i] += h\n        up = f(right)\n        left[i] -= h\n"
        "        slopes[i] = (f(right) - f(left)) / (2 * h)\n    return slopes\n"
    )
    diagnosis = named(code).diagnosis
    assert diagnosis is not None
    assert diagnosis.name == "numerical_left_and_right_are_x"
