"""07 Backprop: the reference against measured slopes, XOR learned, every figure of the texts."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import numpy as np
import pytest

from autograder import oracles
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report, Submission
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.run.values import Encoder
from autograder.sources import Source, load
from autograder.wire import Array, Call, Items, Value

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "07-backprop"
Grade = Callable[[str], Report]
UNLUCKY = (
    np.array([[-0.4, 0.8], [-0.5, -0.6], [0.7, -0.7]]),
    np.array([-0.4, -0.7, 0.1]),
    np.array([0.9, 0.1, -0.5]),
    0.9,
)


@pytest.fixture(scope="module")
def net() -> SimpleNamespace:
    """Return the reference's names."""
    return SimpleNamespace(**runpy.run_path(str(FOLDER / "network.py")))


@pytest.fixture(scope="module")
def source() -> Source:
    """Return the exercise's source without its banks."""
    return msgspec.structs.replace(load(FOLDER), wrong=(), right=())


@pytest.fixture(scope="module")
def example(net: SimpleNamespace) -> SimpleNamespace:
    """Return the network, the input and the results that the text of `forward` states."""
    text, back = (" ".join(f.__doc__.split()) for f in (net.forward, net.backward))
    return SimpleNamespace(
        x=np.array(stated(text, "x")),
        network=(*(np.array(stated(text, n)) for n in ("W1", "b1", "W2")), stated(text, "b2")),
        forward=tuple(stated(text, n) for n in ("h", "y")),
        backward=tuple(stated(back, n) for n in ("dW1", "db1", "dW2", "db2")),
    )


@pytest.fixture(scope="module")
def report(source: Source, lane: Lane) -> Grade:
    """Return what grades the reference with some functions replaced."""
    public = public_of(source, make_key(source, 3, lane.interview_trusted))

    def of(code: str) -> Report:
        text = source.reference["network.py"].decode() + "\n\n" + code
        files = {"network.py": text.encode()}
        return grade(
            public, Submission(student="a", exercise="07", files=files), lane.interview, ""
        )

    return of


def stated(text: str, name: str) -> Any:
    """Return the value that a docstring states as `name = …`."""
    found = re.search(rf"\b{name} = ((?:\[\[.*?\]\])|(?:\[.*?\])|-?[\d.]+\d)", text)
    assert found is not None, name
    return msgspec.json.decode(found.group(1))


def a_network(seed: int) -> tuple[Any, ...]:
    """Return weights and biases drawn at random."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=(3, 2)), rng.normal(size=3), rng.normal(size=3), float(rng.normal())


def measured(net: SimpleNamespace, x: Any, t: float, network: tuple[Any, ...]) -> list[Any]:
    """Return the slopes of the loss of one example by central differences."""
    parts = [np.array(part, dtype=float) for part in network]
    slopes = [np.zeros_like(part) for part in parts]
    for part, slope in zip(parts, slopes, strict=True):
        for at in np.ndindex(part.shape):
            here, losses = part[at], []
            for there in (here + 1e-5, here - 1e-5):
                part[at] = there
                losses.append(net.loss([x], [t], *parts))
            part[at] = here
            slope[at] = (losses[0] - losses[1]) / 2e-5
    return slopes


class TestTheReference:
    """The reference is right."""

    @pytest.mark.parametrize("seed", range(8))
    def test_the_gradient_is_the_measured_one(self, net: SimpleNamespace, seed: int) -> None:
        """Along each of the 13 numbers, the slope agrees with central differences of the loss."""
        rng = np.random.default_rng(100 + seed)
        x, t, network = rng.normal(size=2), float(rng.uniform()), a_network(seed)
        worked_out = net.backward(x, t, *network)
        for got, want in zip(worked_out, measured(net, x, t, network), strict=True):
            assert np.shape(got) == np.shape(want)
            assert got == pytest.approx(want, rel=1e-6, abs=1e-10)

    def test_the_loss_is_half_the_sum_of_squares(self, net: SimpleNamespace) -> None:
        """It is a sum, not a mean, with ½ in front."""
        network = a_network(3)
        errors = [net.forward(x, *network)[1] - t for x, t in zip(net.X, net.T, strict=True)]
        assert net.loss(net.X, net.T, *network) == pytest.approx(np.dot(errors, errors) / 2)

    def test_an_epoch_is_one_step_against_the_sum(self, net: SimpleNamespace) -> None:
        """One epoch moves all four against the measured slopes of all examples together."""
        network = a_network(4)
        rows = [measured(net, x, t, network) for x, t in zip(net.X, net.T, strict=True)]
        after = net.train(net.X, net.T, *network, 0.7, 1)
        for k, (before, now) in enumerate(zip(network, after, strict=True)):
            step = sum(row[k] for row in rows)
            assert now == pytest.approx(before - 0.7 * step, rel=1e-8, abs=1e-9)

    def test_nothing_that_is_handed_in_changes(self, net: SimpleNamespace) -> None:
        """START is the same after a training, and 0 epochs lead nowhere."""
        before = [np.array(part) for part in net.START]
        net.train(net.X, net.T, *net.START, 2.0, 3)
        start = net.train(net.X, net.T, *net.START, 2.0, 0)
        for was, now, then in zip(before, net.START, start, strict=True):
            assert np.array_equal(was, now)
            assert np.array_equal(was, then)


class TestFigures:
    """What the lesson, the program and the teacher's page state is what the reference does."""

    def test_the_examples_in_the_docstrings(
        self, net: SimpleNamespace, example: SimpleNamespace
    ) -> None:
        """Each stated value is the reference's, with four decimals."""
        h, y = net.forward(example.x, *example.network)
        slopes = net.backward(example.x, 1, *example.network)
        for got, text in zip((h, y, *slopes), (*example.forward, *example.backward), strict=True):
            assert np.round(got, 4).tolist() == text
        text = " ".join(net.train.__doc__.split())
        _, _, outer, bias = net.train(net.X, net.T, *net.START, 2.0, 1)
        assert np.round(outer, 4).tolist() == stated(text, "W2")
        assert np.round(bias, 4) == stated(text, "b2")

    def test_the_picture_shows_the_example_of_the_docstring(
        self, example: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The network that is drawn, and its slopes as the lesson lists them, are the text's."""
        monkeypatch.syspath_prepend(str(FOLDER))
        pictures = SimpleNamespace(**runpy.run_path(str(FOLDER / "pictures.py")))
        for drawn, text in zip(pictures.NETWORK, example.network, strict=True):
            assert np.array_equal(drawn, text)
        inner, _, outer, _ = pictures.backward(pictures.EXAMPLE, pictures.TARGET, *pictures.NETWORK)
        lesson = (FOLDER / "lesson.md").read_text()
        for slope in (*inner.ravel(), *outer):
            assert pictures.signed(slope, 3) in lesson
        for drawn, here in zip(pictures.UNLUCKY, UNLUCKY, strict=True):
            assert np.array_equal(drawn, here)

    def test_the_step_by_hand(self, net: SimpleNamespace) -> None:
        """The smallest network has the stated slopes; a step takes the loss from 0.125 to 0.089."""
        small = (*(np.array(p) for p in ([[0.5]], [-1.0], [2.0])), -1.0)
        x, t = np.array([2]), 1
        slopes = net.backward(x, t, *small)
        assert [float(np.squeeze(s)) for s in slopes] == [-0.125, -0.0625, -0.0625, -0.125]
        after = net.train([x], [t], *small, 1.0, 1)
        assert net.loss([x], [t], *small) == 0.125
        assert round(net.loss([x], [t], *after), 3) == 0.089
        other = net.backward(x, t, small[0], small[1], np.array([3.0]), -1.5)
        assert other[1].tolist() == [-0.09375]

    def test_xor_is_learned(self, net: SimpleNamespace) -> None:
        """From START with η = 2 the loss is 0.5125, below 0.01 after 320 epochs, then 0.0013."""
        data = net.X, net.T
        assert round(net.loss(*data, *net.START), 4) == 0.5125
        at_319 = net.train(*data, *net.START, 2.0, 319)
        at_320 = net.train(*data, *at_319, 2.0, 1)
        assert net.loss(*data, *at_320) < 0.01 <= net.loss(*data, *at_319)
        at_1000 = net.train(*data, *at_320, 2.0, 680)
        assert round(net.loss(*data, *at_1000), 4) == 0.0013
        lesson = (FOLDER / "lesson.md").read_text()
        assert "begins at 0.5125 and has come down to 0.0013 after 1000 epochs" in lesson
        answers = [net.forward(x, *at_1000)[1] for x in net.X]
        assert np.round(answers).tolist() == net.T.tolist()

    def test_larger_rates(self, net: SimpleNamespace) -> None:
        """With η = 5 it takes 117 epochs; with η = 20 the loss rests near 0.289."""
        data = net.X, net.T
        at_116 = net.train(*data, *net.START, 5.0, 116)
        after = net.train(*data, *at_116, 5.0, 1)
        assert net.loss(*data, *after) < 0.01 <= net.loss(*data, *at_116)
        rests = net.train(*data, *net.START, 20.0, 1000)
        assert net.loss(*data, *rests) == pytest.approx(0.289, abs=0.003)

    def test_starts_that_do_not_learn(self, net: SimpleNamespace) -> None:
        """Zeros never move; equal neurons stay equal; the unlucky start rests above a quarter."""
        data = net.X, net.T
        zero = tuple(0 * part for part in net.START)
        moved = net.train(*data, *zero, 2.0, 50)
        assert all(not np.any(part) for part in moved)
        assert net.loss(*data, *moved) == 0.5
        half = tuple(0 * part + 0.5 for part in net.START)
        alike = net.train(*data, *half, 2.0, 1000)
        assert np.ptp(alike[0], axis=0) == pytest.approx([0, 0], abs=1e-9)
        assert net.loss(*data, *alike) == pytest.approx(0.335, abs=0.006)
        rests = net.train(*data, *UNLUCKY, 2.0, 1000)
        assert net.loss(*data, *rests) == pytest.approx(0.251, abs=0.003)


class TestOracles:
    """The controller's stand-ins answer what the reference does."""

    @pytest.mark.parametrize("seed", range(4))
    def test_they_agree_with_the_reference(self, net: SimpleNamespace, seed: int) -> None:
        """Forward and backward, from arrays and from lists, agree to the last digits."""
        x, t, network = np.array([0.7, -1.9]), 0.3, a_network(seed)
        for wrapped in (network, tuple(np.asarray(part).tolist() for part in network)):
            for name, args in (("forward", (x,)), ("backward", (x, t))):
                told = oracles.consult(f"network.{name}", values(*args, *wrapped))
                assert not told.error
                want = getattr(net, name)(*args, *network)
                for got, part in zip(plain(told.value), want, strict=True):
                    assert np.shape(got) == np.shape(part)
                    assert got == pytest.approx(part, rel=1e-13)

    def test_large_sums_do_not_overflow(self) -> None:
        """A sum far beyond what a power of e can hold gives 0 or 1."""
        network = values([[-2000.0, 0], [2000, 0], [0, 0]], [0.0, 0, 0], [0.0, 0, 0], -5000.0)
        told = oracles.consult("network.forward", (*values([1.0, 0.0]), *network))
        assert plain(told.value) == [[0.0, 1.0, 0.5], 0.0]

    @pytest.mark.parametrize(
        "args",
        [
            ([1.0, 2.0, 3.0], [[1.0, 2.0]] * 3, [1.0] * 3, [1.0] * 3, 0.0),
            ([1.0, 2.0], [[1.0, 2.0]] * 3, [1.0] * 2, [1.0] * 3, 0.0),
            ([1.0, 2.0], [[1.0, 2.0]] * 3, [1.0] * 3, [1.0] * 2, 0.0),
            ([1.0, 2.0], [[1.0, 2.0]] * 3, [1.0] * 3, [1.0] * 3, [0.0, 1.0]),
            ([1.0, "2"], [[1.0, 2.0]] * 3, [1.0] * 3, [1.0] * 3, 0.0),
            ([1.0, 2.0], None, [1.0] * 3, [1.0] * 3, 0.0),
            ([1.0, 2.0], [[1.0, 2.0]] * 3),
        ],
    )
    def test_what_does_not_go_together_is_an_error(self, args: tuple[object, ...]) -> None:
        """Wrong sizes, text, None and too few arguments get an error, not a value."""
        assert oracles.consult("network.forward", values(*args)).error


class TestJudging:
    """One mistake costs once."""

    def test_a_wrong_forward_leaves_the_rest_its_points(self, report: Grade) -> None:
        """Backward and train are tried with a right forward."""
        code = """
def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x)
    return h, sigmoid(W2 @ h + b2)
"""
        assert failed(report(code)) == {"forward"}

    def test_a_forward_that_breaks_leaves_the_rest_its_points(self, report: Grade) -> None:
        """Where nothing can be asked of the learner's own forward, a right one stands in."""
        code = """
def forward(x, W1, b1, W2, b2):
    h = sigmoid(x @ W1 + b1)
    return h, sigmoid(W2 @ h + b2)
"""
        assert failed(report(code)) == {"forward"}

    def test_a_wrong_backward_leaves_train_its_points(self, report: Grade) -> None:
        """Train is tried with a right backward; the output layer keeps its points."""
        code = """
def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2
    return np.outer(hidden, x), hidden, out * h, out
"""
        found = report(code)
        assert failed(found) == {"hidden_biases", "hidden_weights"}
        because = next(f.because for f in found.findings if f.check == "hidden_weights")
        assert because.startswith("Value 1 of 4: backward(")
        assert "at index 0, 0 where" in because

    def test_a_right_hidden_layer_counts_beside_a_wrong_output_layer(self, report: Grade) -> None:
        """The two layers are judged one by one."""
        code = """
def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, 0.0
"""
        assert failed(report(code)) == {"output_bias"}

    def test_too_few_values_fail_all_slopes(self, report: Grade) -> None:
        """Which value belongs to what is not guessed."""
        found = report("def backward(*args):\n    return 1.0, 2.0\n")
        lost = {"output_bias", "output_weights", "hidden_biases", "hidden_weights"}
        assert failed(found) == lost | {"backward_tidy"}
        assert all("must return 4 values" in f.because for f in found.findings if f.check in lost)

    @pytest.mark.parametrize(
        ("returned", "lost"),
        [
            ("np.outer(hidden, x), out * h, hidden, out", {"hidden_biases", "output_weights"}),
            (
                "hidden, np.outer(hidden, x), out * h, out",
                {"hidden_biases", "hidden_weights", "backward_tidy"},
            ),
            ("np.outer(hidden, x), 2 * hidden, out * h, out", {"hidden_biases"}),
        ],
    )
    def test_each_slope_is_judged_by_itself(
        self, report: Grade, returned: str, lost: set[str]
    ) -> None:
        """Where two have changed places, or one is wrong, the others keep their points."""
        code = f"""
def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return {returned}
"""
        assert failed(report(code)) == lost

    def test_slopes_that_are_wrong_throughout_keep_the_points_for_their_form(
        self, report: Grade
    ) -> None:
        """A factor costs the slopes, not what is said of shapes, arguments and repetition."""
        code = """
right = backward

def backward(*args):
    return tuple(2 * part for part in right(*args))
"""
        slopes = {"output_bias", "output_weights", "hidden_biases", "hidden_weights"}
        assert failed(report(code)) == slopes

    @pytest.mark.parametrize(
        ("code", "lost"),
        [
            (
                """
def forward(x, W1, b1, W2, b2):
    b1 += W1 @ x
    h = sigmoid(b1)
    return h, sigmoid(W2 @ h + b2)
""",
                "forward_tidy",
            ),
            (
                """
right = backward

def backward(x, t, W1, b1, W2, b2):
    found = right(x, t, W1, b1, W2, b2)
    W2 *= 0.5
    return found
""",
                "backward_tidy",
            ),
        ],
    )
    def test_who_destroys_the_network_loses_what_waits_for_it(
        self, report: Grade, code: str, lost: str
    ) -> None:
        """Right values with an array changed cost the tidy points and those for all together."""
        found = report(code)
        assert failed(found) == {lost}
        assert {f.check for f in found.findings if f.verdict == "skipped"} == {"together"}
        assert found.score == {"forward_tidy": 18, "backward_tidy": 17.5}[lost]

    @pytest.mark.parametrize(
        "line",
        [
            "return right(X, T, W1, b1, W2, b2, eta, min(epochs, 100))",
            (
                "return train(X, T, *right(X, T, W1, b1, W2, b2, eta, 1), eta, epochs - 1) "
                "if epochs else (W1, b1, W2, b2)"
            ),
        ],
    )
    def test_as_many_epochs_as_the_lesson_takes_have_to_work(
        self, report: Grade, line: str
    ) -> None:
        """A thousand are asked for once: a limit of one's own, or of Python's, is found."""
        head = "def train(X, T, W1, b1, W2, b2, eta, epochs):"
        assert failed(report(f"right = train\n\n{head}\n    {line}\n")) == {"together"}

    @pytest.mark.parametrize(
        "pairs", ["list(zip(X, T))[:5]", "list({tuple(x): (x, t) for x, t in zip(X, T)}.values())"]
    )
    def test_every_example_counts_however_many_and_however_alike(
        self, report: Grade, pairs: str
    ) -> None:
        """A sixth example, and a second one with the same input, may not get lost."""
        code = f"""
right = train

def train(X, T, W1, b1, W2, b2, eta, epochs):
    some = {pairs}
    return right([x for x, _ in some], [t for _, t in some], W1, b1, W2, b2, eta, epochs)
"""
        assert failed(report(code)) == {"one_epoch"}

    def test_changed_arrays_cost_the_tidy_points_alone(self, report: Grade) -> None:
        """Right values with W1 changed in place lose only `train_tidy`."""
        code = """
def train(X, T, W1, b1, W2, b2, eta, epochs):
    for _ in range(epochs):
        gradients = [backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)]
        dW1, db1, dW2, db2 = (sum(parts) for parts in zip(*gradients))
        W1 -= eta * dW1
        b1, W2, b2 = b1 - eta * db1, W2 - eta * dW2, b2 - eta * db2
    return W1, b1, W2, b2
"""
        assert failed(report(code)) == {"train_tidy"}

    def test_a_memory_costs_the_repetition_alone(self, report: Grade) -> None:
        """A train that tires after many calls is right at first and fails `train_again`."""
        code = """
right, calls = train, []

def train(*args):
    calls.append(args)
    *network, bias = right(*args)
    return *network, bias + (len(calls) > 7)
"""
        assert failed(report(code)) == {"train_again"}


class TestQuestions:
    """What is asked hides no mistake."""

    @pytest.mark.parametrize("seed", range(5))
    def test_no_weight_is_masked_and_inputs_are_not_only_bits(
        self, source: Source, seed: int
    ) -> None:
        """Apart from XOR and one input, no input and no weight is 0; few questions are asked."""
        probes = source.probes(seed)
        assert len(probes) < 75
        bits = {(0, 0, 0, 1, 1, 0, 1, 1), (0, 2)}
        for probe in probes:
            assert isinstance(probe, Call)
            targets = probe.args[1] if probe.function == "train" else None
            given = [arg for arg in probe.args if isinstance(arg, Array) and arg is not targets]
            assert all(0 not in array.data or tuple(array.data) in bits for array in given)

    def test_the_same_input_meets_several_networks(self, source: Source) -> None:
        """At least three inputs of forward are asked about with two networks each."""
        asked = [p.args for p in source.probes(1) if isinstance(p, Call) and p.group == "forward"]
        inputs = [repr(args[0]) for args in asked]
        assert len(inputs) - len(set(inputs)) >= 3


def failed(report: Report) -> set[str]:
    """Return the checks that failed; what is skipped stands on these."""
    return {f.check for f in report.findings if f.verdict == "fail"}


def values(*things: object) -> tuple[Value, ...]:
    """Return things as they go over the wire."""
    return tuple(Encoder().encode(thing) for thing in things)


def plain(value: Value) -> list[Any]:
    """Return the values of an oracle's answer as lists and numbers."""
    assert isinstance(value, Items)
    return [
        np.reshape(item.data, item.shape).tolist() if isinstance(item, Array) else item
        for item in value.items
    ]
