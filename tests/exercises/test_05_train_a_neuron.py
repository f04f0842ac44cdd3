"""05 Train a neuron: the table of the training, plateau, saturation, the limit, fairness."""

from __future__ import annotations

import math
import runpy
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import msgspec
import numpy as np
import pytest

from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report, Submission, Verdict
from autograder.properties import Repeats
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Array, Call, Items, Value

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "05-train-a-neuron"
X, Y = [0.5, 2.5], [0.2, 0.9]
TRAIN = "do_gradient_descent"
FIT = math.log(6), -math.log(4) - math.log(6) / 2
"""Where both points of the lesson are met exactly."""
Graded = Callable[[str], Report]


@pytest.fixture(scope="module")
def train() -> SimpleNamespace:
    """Return the reference's names."""
    return SimpleNamespace(**runpy.run_path(str(FOLDER / "train.py")))


@pytest.fixture(scope="module")
def source() -> Source:
    """Return the exercise's source without its banks."""
    return msgspec.structs.replace(load(FOLDER), wrong=(), right=())


@pytest.fixture(scope="module")
def report(source: Source, lane: Lane) -> Graded:
    """Return what grades the reference with some functions replaced."""
    public = public_of(source, make_key(source, 3, lane.interview_trusted))

    def of(code: str) -> Report:
        text = source.reference["train.py"].decode() + "\n\n" + code
        files = {"train.py": text.encode()}
        handed_in = Submission(student="a", exercise="05-train-a-neuron", files=files)
        return grade(public, handed_in, lane.interview, "")

    return of


def lost(report: Report) -> dict[str, Verdict]:
    """Return the checks that did not pass."""
    return {f.check: f.verdict for f in report.findings if f.verdict is not Verdict.PASS}


def _data(points: Value) -> list[Value]:
    """Return the numbers of a list or an array."""
    assert isinstance(points, Items | Array)
    return [*(points.items if isinstance(points, Items) else points.data)]


def loss(train: SimpleNamespace, place: tuple[float, float]) -> float:
    """Return half the sum of the squared errors on the lesson's points."""
    return sum((float(train.f(x, *place)) - y) ** 2 for x, y in zip(X, Y, strict=True)) / 2


@pytest.mark.parametrize(
    ("epochs", "w", "b", "height"),
    [
        (0, -2.0, -2.0, 0.4158199),
        (1, -1.994507680784, -1.992288840785, 0.4157299),
        (10, -1.941894487678, -1.920005379431, 0.4148368),
        (100, 1.002990211360, -1.050785888087, 1.774e-2),
        (1000, 1.791719830102, -2.282118072917, 2.429186571e-11),
    ],
)
def test_the_table_of_the_training(
    train: SimpleNamespace, epochs: int, w: float, b: float, height: float
) -> None:
    """From (−2, −2) with η = 1: weight, bias and loss after some epochs."""
    place = train.do_gradient_descent(X, Y, -2, -2, 1, epochs)
    assert place == pytest.approx((w, b), abs=5e-12)
    assert loss(train, place) == pytest.approx(height, rel=5e-4)


def test_the_example_of_the_task_and_the_epoch_by_hand(train: SimpleNamespace) -> None:
    """The numbers that learners are told are what the reference finds."""
    text = " ".join(train.do_gradient_descent.__doc__.split())
    for epochs in (1, 1000):
        w, b = train.do_gradient_descent(X, Y, -2, -2, 1, epochs)
        assert f"({round(w, 6):.7g}, {round(b, 6):.7g})" in text
    assert train.do_gradient_descent(X, Y, 0, 0, 1, 1) == pytest.approx((0.2125, 0.025))
    assert loss(train, (0, 0)) == 0.125
    assert loss(train, (0.2125, 0.025)) == pytest.approx(0.0903, abs=5e-5)


def test_both_points_can_be_met_exactly(train: SimpleNamespace) -> None:
    """At w = ln 6, b = −ln 4 − ½ ln 6 there is no error and no slope."""
    assert loss(train, FIT) < 1e-30
    assert train.do_gradient_descent(X, Y, *FIT, 1, 5) == pytest.approx(FIT, abs=1e-15)


@pytest.mark.parametrize(("epochs", "height"), [(60, 0.403), (85, 0.040)])
def test_the_plateau_and_its_edge(train: SimpleNamespace, epochs: int, height: float) -> None:
    """The loss has hardly fallen after 60 epochs, and is almost gone after 85."""
    place = train.do_gradient_descent(X, Y, -2, -2, 1, epochs)
    assert loss(train, place) == pytest.approx(height, abs=5e-4)


def test_far_out_the_neuron_is_saturated(train: SimpleNamespace) -> None:
    """From (−10, −10) a thousand epochs change nothing that could be seen."""
    place = train.do_gradient_descent(X, Y, -10, -10, 1, 1000)
    assert loss(train, place) == pytest.approx(0.425, abs=1e-6)
    assert place == pytest.approx((-10, -10), abs=1e-4)


def test_the_largest_rate_that_comes_to_rest(train: SimpleNamespace) -> None:
    """2 over the largest curvature at the fit is 24.87: below it the walk closes in, above not."""
    answers = [float(train.f(x, *FIT)) for x in X]
    rows = np.array([[a * (1 - a) * x, a * (1 - a)] for a, x in zip(answers, X, strict=True)])
    assert 2 / np.linalg.eigvalsh(rows.T @ rows)[-1] == pytest.approx(24.87, abs=5e-3)

    def distance(eta: float) -> float:
        w, _ = train.do_gradient_descent(X, Y, FIT[0] + 1e-6, FIT[1], eta, 150)
        return abs(float(w) - FIT[0])

    assert distance(24.0) < 1e-6 < distance(26.0)


def test_with_26_the_walk_jumps_between_two_places(train: SimpleNamespace) -> None:
    """As the lesson says: after 300 and 302 epochs it is in one place, after 301 in another."""
    first, second = (train.do_gradient_descent(X, Y, 1.8, -2.3, 26, n) for n in (300, 301))
    third = train.do_gradient_descent(X, Y, *second, 26, 1)
    assert first == pytest.approx(third, abs=1e-6)
    assert abs(first[0] - second[0]) > 0.05


def test_a_right_loop_with_wrong_slopes_keeps_its_points(report: Graded) -> None:
    """The loop passes apart from what was brought along; that and working together do not."""
    graded = report("_g = grad_w\ndef grad_w(x, w, b, y):\n    return 2 * _g(x, w, b, y)\n")
    assert lost(graded) == {"grad_w": Verdict.FAIL, "together": Verdict.SKIPPED}
    basis = {f.check: f.basis for f in graded.findings}
    assert basis["epoch"].endswith("apart from your earlier parts")
    assert graded.score == 13


def test_a_wrong_neuron_is_told_once(report: Graded) -> None:
    """Slopes and loop are judged with a right f."""
    graded = report("def f(x, w, b):\n    return w * x + b\n")
    assert lost(graded) == {"f": Verdict.FAIL, "together": Verdict.SKIPPED}


def test_a_slope_made_of_a_wrong_one_is_not_blamed(report: Graded) -> None:
    """Along w it is x times that along b: only that is wrong."""
    graded = report(
        "def grad_w(x, w, b, y):\n    return grad_b(x, w, b, y) * x\n"
        "def grad_b(x, w, b, y):\n    return f(x, w, b) - y\n"
    )
    assert lost(graded) == {"grad_b": Verdict.FAIL, "together": Verdict.SKIPPED}
    assert graded.diagnosis is not None
    assert (graded.diagnosis.slot, graded.also) == ("grad_b", ())


def test_slopes_that_only_ask_each_other_are_no_slopes(report: Graded) -> None:
    """One of them is judged without the other."""
    code = (
        "def grad_w(x, w, b, y):\n    return grad_b(x, w, b, y) * x\n"
        "def grad_b(x, w, b, y):\n    return grad_w(x, w, b, y) / x\n"
    )
    assert lost(report(code))["grad_b"] is Verdict.FAIL


FOR_POINTS = (
    "import math\n"
    "def f(x, w, b):\n    try:\n        return 1 / (1 + math.exp(-(w * x + b)))\n"
    "    except OverflowError:\n        return 0.0\n"
)
ARRAYS = (
    "def do_gradient_descent(X, Y, w, b, eta, max_epochs):\n"
    "    X, Y = np.array(X), np.array(Y)\n"
    "    for _ in range(max_epochs):\n"
    "        dw, db = grad_w(X, w, b, Y), grad_b(X, w, b, Y)\n"
    "        w, b = w - eta * dw, b - eta * db\n"
    "    return w, b\n"
)
RECURSION = (
    "def do_gradient_descent(X, Y, w, b, eta, max_epochs):\n"
    "    if max_epochs == 0:\n        return w, b\n"
    "    dw = sum(grad_w(x, w, b, y) for x, y in zip(X, Y))\n"
    "    db = sum(grad_b(x, w, b, y) for x, y in zip(X, Y))\n"
    "    w, b = w - eta * dw, b - eta * db\n"
    "    return do_gradient_descent(X, Y, w, b, eta, max_epochs - 1)\n"
)
LISTS = ARRAYS.replace("    X, Y = np.array(X), np.array(Y)\n", "")
LOOP = """
def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    BEFORE
    for k in range(EPOCHS):
        dw = db = 0
        for x, y in POINTS:
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w, b = w - eta * dw, b - eta * db
        AFTER
    LAST
    return RESULT
"""
PARTS = {
    "BEFORE": "pass",
    "EPOCHS": "max_epochs",
    "POINTS": "zip(X, Y)",
    "AFTER": "pass",
    "LAST": "pass",
    "RESULT": "w, b",
}


def loop(**parts: str) -> str:
    """Return a right loop with some of its parts replaced."""
    code = LOOP
    for name, part in PARTS.items():
        code = code.replace(name, parts.get(name.lower(), part))
    return code


def test_slopes_for_single_points_are_enough_for_a_loop(report: Graded) -> None:
    """A neuron made with math.exp trains as well as any other."""
    assert lost(report(FOR_POINTS)) == {}


def test_a_neuron_that_overflows_far_out_is_not_right(report: Graded) -> None:
    """However far out, there is an answer: the task says so."""
    code = "import math\ndef f(x, w, b):\n    return 1 / (1 + math.exp(-(w * x + b)))\n"
    assert lost(report(code)) == {"f": Verdict.FAIL, "together": Verdict.SKIPPED}


@pytest.mark.parametrize("code", [FOR_POINTS + ARRAYS, LISTS], ids=["arrays", "lists"])
def test_a_loop_has_to_get_along_with_what_was_brought(report: Graded, code: str) -> None:
    """Slopes that are right for one point, and stop where this loop asks them, cost four points."""
    graded = report(code)
    assert lost(graded) == {"state": Verdict.FAIL, "together": Verdict.FAIL}
    assert graded.score == 11
    because = next(f.because for f in graded.findings if f.check == "state")
    assert "stopped with TypeError" in because


@pytest.mark.parametrize("own", [loop(), ARRAYS], ids=["points", "arrays"])
@pytest.mark.parametrize("sign", ["", "-"])
def test_a_wrong_function_costs_its_own_points_whatever_the_loop(
    report: Graded, own: str, sign: str
) -> None:
    """Where the loop gets along with a wrong f, it keeps all of its points."""
    wrong = f"def f(x, w, b):\n    return 1 / (1 + np.exp({sign}w * x))\n"
    assert lost(report(wrong + own)) == {"f": Verdict.FAIL, "together": Verdict.SKIPPED}


@pytest.mark.parametrize("first", ["raise NameError('math')", "raise NotImplementedError"])
def test_a_function_that_stops_costs_a_loop_over_points_nothing(report: Graded, first: str) -> None:
    """Such a loop runs through with right functions in place of the others."""
    assert lost(report(f"def f(x, w, b):\n    {first}\n")) == {
        "f": Verdict.FAIL,
        "together": Verdict.SKIPPED,
    }


@pytest.mark.parametrize(
    "code",
    [
        loop(after="eta *= 0.9"),
        loop(before="points = zip(X, Y)", points="points"),
        loop(after="w, b = w + (k > 0) * 0.1, b"),
    ],
)
def test_what_goes_wrong_later_is_no_change_of_x_and_y(report: Graded, code: str) -> None:
    """A loop that is right for one epoch and leaves X and Y alone keeps that point."""
    assert lost(report(code)) == {
        "epochs": Verdict.FAIL,
        "state": Verdict.SKIPPED,
        "together": Verdict.SKIPPED,
    }


def test_changed_lists_cost_one_point(report: Graded) -> None:
    """Right numbers from a loop that leaves its mark on X."""
    code = loop(before="X, own = list(X), X", last="own[-1] = 7.0")
    assert lost(report(code)) == {"kept": Verdict.FAIL}


@pytest.mark.parametrize(
    "points",
    [
        "[p for p in zip(X, Y) if p[0]]",
        "[p for p in zip(X, Y) if p[1]]",
        "[p for p in zip(X, Y) if p[0] and p[1]]",
        "set(zip(X, Y))",
        "dict(zip(X, Y)).items()",
        "zip(X[:6], Y[:6])",
        "zip(X[:12], Y[:12])",
    ],
)
def test_a_loop_that_leaves_points_out_loses_one_point(report: Graded, points: str) -> None:
    """Zeros, twins and the many: each has a question of its own, and no other check asks them."""
    assert lost(report(loop(points=points))) == {"points": Verdict.FAIL}


def test_a_limit_for_w_and_b_loses_one_point(report: Graded) -> None:
    """The task knows no limit."""
    code = loop(after="w, b = np.clip(w, -100, 100), np.clip(b, -100, 100)")
    assert lost(report(code)) == {"points": Verdict.FAIL}


@pytest.mark.parametrize(
    "code",
    [
        loop(epochs="min(max_epochs, 200)"),
        loop(epochs="min(max_epochs, 990)"),
        loop(after="if abs(eta * dw) < 1e-6 and abs(eta * db) < 1e-6: break"),
        loop(before="X, Y = np.squeeze(np.array(X)), np.squeeze(np.array(Y))"),
        RECURSION,
    ],
    ids=["caps", "caps_late", "stops", "one_point", "recursion"],
)
def test_what_fails_after_a_thousand_epochs_or_with_one_point(report: Graded, code: str) -> None:
    """The task speaks of a thousand epochs and of one point: one training with both is asked."""
    assert lost(report(code)) == {"together": Verdict.FAIL}


@pytest.mark.parametrize(
    ("code", "failed"),
    [
        (loop(result="(round(float(w), 6), round(float(b), 6))"), set()),
        (loop(after="w, b = round(float(w), 6), round(float(b), 6)"), {"epochs"}),
    ],
    ids=["at_the_end", "each_step"],
)
def test_what_rounding_to_six_decimals_costs(report: Graded, code: str, failed: set[str]) -> None:
    """Six right digits are right; digits that are lost in every epoch add up."""
    found = lost(report(code))
    assert {check for check, v in found.items() if v is Verdict.FAIL} == failed


def test_a_loop_without_anything_brought_along_is_judged(report: Graded) -> None:
    """Open tasks 1 to 3 cost their points and no more."""
    opened = "".join(
        f"def {name}(*_):\n    raise NotImplementedError('TODO')\n"
        for name in ("f", "grad_w", "grad_b")
    )
    graded = report(opened)
    assert graded.score == 11
    assert set(lost(graded)) == {"f", "grad_w", "grad_b", "together"}


@pytest.mark.parametrize("enough", [1e-2, 1e-3])
def test_a_training_that_stops_early_is_caught(report: Graded, enough: float) -> None:
    """All epochs have to take place, however gentle the slopes have become."""
    loop = (
        "def do_gradient_descent(X, Y, w, b, eta, max_epochs):\n"
        "    for _ in range(max_epochs):\n"
        "        dw = sum(grad_w(x, w, b, y) for x, y in zip(X, Y))\n"
        "        db = sum(grad_b(x, w, b, y) for x, y in zip(X, Y))\n"
        f"        if abs(dw) < {enough} and abs(db) < {enough}:\n"
        "            break\n"
        "        w, b = w - eta * dw, b - eta * db\n"
        "    return w, b\n"
    )
    assert lost(report(loop))["epochs"] is Verdict.FAIL


@pytest.mark.parametrize("seed", range(5))
def test_questions_hide_no_mistake(source: Source, seed: int) -> None:
    """Short trainings have at least three points in no order, and no learning rate of 1."""
    probes = [p for p in source.probes(seed) if isinstance(p, Call)]
    assert len(probes) < 100
    trainings = [p.args for p in probes if p.group in ("one", "several")]
    assert {0.7} < {args[4] for args in trainings}
    assert {1, 2, 3, 10} < {args[5] for args in trainings}
    special = [p.args for p in probes if p.group == "points"]
    assert all(len(_data(args[0])) > 1 and args[5] == 1 for args in special)
    assert sum(0 in _data(args[0]) and 0 in _data(args[1]) for args in special) == 3
    assert max(len(_data(args[0])) for args in special) > 12
    for xs, *_, eta, epochs in trainings:
        points = [float(x) for x in _data(xs)]  # type: ignore[arg-type]
        assert len(set(points)) == len(points)
        assert epochs == 40 or (len(points) >= 3 and eta != 1 and points != sorted(points))


def test_as_much_is_asked_apart(source: Source) -> None:
    """Nothing passes with right earlier parts that would not pass with the learner's own."""
    calls = [probe for probe in source.probes(1) if isinstance(probe, Call)]
    for check in source.exercise.checks:
        apart = getattr(check.rule, "apart", "")
        others = (apart,) if isinstance(apart, str) else apart
        groups = check.rule.group, getattr(check.rule, "again", "")
        for group, other in zip(groups, others, strict=False):
            own, given = ([c.args for c in calls if c.group == g] for g in (group, other))
            # What is asked `again` needs no more than its own first answers.
            repeated = isinstance(check.rule, Repeats) and group == check.rule.group
            assert not other or (given and all(one in own for one in given))
            assert not other or repeated or own == given


def test_a_step_for_w_before_that_for_b_is_caught(train: SimpleNamespace, report: Graded) -> None:
    """After 1000 epochs it is hardly told from the right way; after one it is."""
    loop = (
        "def do_gradient_descent(X, Y, w, b, eta, max_epochs):\n"
        "    for _ in range(max_epochs):\n"
        "        w = w - eta * sum(grad_w(x, w, b, y) for x, y in zip(X, Y))\n"
        "        b = b - eta * sum(grad_b(x, w, b, y) for x, y in zip(X, Y))\n"
        "    return w, b\n"
    )
    exec(loop, names := dict(vars(train)))  # noqa: S102 - the loop that is graded below
    ends = (one(X, Y, -2, -2, 1, 1000) for one in (names[TRAIN], train.do_gradient_descent))
    assert next(ends) == pytest.approx(next(ends), abs=1e-4)
    assert lost(report(loop))["epoch"] is Verdict.FAIL
