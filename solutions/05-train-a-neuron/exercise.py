"""05 Train a neuron: steps downhill for a weight and a bias together, on several points."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from typing import NamedTuple

from autograder.exercises import Check, Exercise
from autograder.properties import Agrees, Repeats, Untouched
from autograder.wire import Array, Call, Given, Items, Probe

FILE = "train.py"
TRAIN = "do_gradient_descent"
RIGHT_F = (Given("f", "neuron.f"),)
RIGHT_BEFORE = {"grad_w": (*RIGHT_F, Given("grad_b", "neuron.grad_b")), "grad_b": RIGHT_F}
"""With these, a slope is judged apart from the others: along w it is that along b times x.

Not the other way round as well: two slopes that only ask each other would both be right.
"""
RIGHT_PARTS = tuple(Given(name, f"neuron.{name}") for name in ("f", "grad_w", "grad_b"))
"""With these, the training loop is judged apart from what the learner brought along."""
ONLY_JUDGED = (Given("name_of_nobody", "neuron.f"),)
"""Stands in for nothing. What is asked so is judged, and left alone where mistakes are explained:
there one question is run hundreds of times, and this one takes a thousand epochs.
"""
FOR_POINTS = tuple(Given(name, f"neuron.{name}_of_a_point") for name in ("f", "grad_w", "grad_b"))
"""These are right as well, and take single points alone: nobody's own parts take less.

A loop that hands over lists or arrays needs own parts that can take them.
"""
ROUNDED = 6e-7
"""How far a result may be off that is right to six decimals, as many as the task shows."""


def _brought(name: str, says: str, group: str, apart: str = "") -> Check:
    rule = Agrees(group=group, apart=apart, rtol=1e-7, atol=1e-10)
    return Check(name=name, says=says, points=1, slot=name, rule=rule)


EXERCISE = Exercise(
    title="Train a neuron",
    files=(FILE,),
    checks=(
        _brought("f", "The neuron that you brought along answers right.", "f"),
        _brought("grad_w", "So does its slope along w.", "grad_w", "grad_w_apart"),
        _brought("grad_b", "So does its slope along b.", "grad_b", "grad_b_apart"),
        Check(
            name="zero",
            says="With 0 epochs, w and b come back as they were.",
            points=1,
            slot=TRAIN,
            rule=Agrees(group="zero"),
        ),
        Check(
            name="epoch",
            says="One epoch is one step for w and b together, with all points.",
            points=3,
            slot=TRAIN,
            rule=Agrees(group="one", apart="one_apart", largest=True, atol=ROUNDED),
        ),
        Check(
            name="points",
            says="Many points, zeros among them, or the same point twice: each counts.",
            points=1,
            slot=TRAIN,
            rule=Agrees(group="points", apart="points_apart", largest=True, atol=ROUNDED),
            after=("epoch",),
        ),
        Check(
            name="epochs",
            says="Two, three, ten or more epochs lead to the right w and b.",
            points=2,
            slot=TRAIN,
            rule=Agrees(group="several", apart="several_apart", largest=True, atol=ROUNDED),
        ),
        Check(
            name="kept",
            says="X and Y, lists or arrays, come back as they were handed in.",
            points=1,
            slot=TRAIN,
            # After one epoch: what goes wrong later is no change of X and Y.
            rule=Untouched(group="kept", apart="kept_apart", largest=True, atol=ROUNDED),
            after=("epoch",),
        ),
        Check(
            name="state",
            says="With your own functions it runs through, and leads to the same place every time.",
            points=3,
            slot=TRAIN,
            # It holds whatever the own functions answer, so that a wrong one costs nothing here.
            rule=Repeats(group="several", again="again", apart=("first_alone", "again_alone")),
            after=("epochs",),
        ),
        Check(
            name="together",
            says="It works with what you brought along, for one point and a thousand epochs, too.",
            points=1,
            slot=TRAIN,
            rule=Agrees(group="together", largest=True, atol=ROUNDED),
            after=("f", "grad_w", "grad_b", "epochs"),
            late=True,
        ),
    ),
    secrets=(
        r"1(\.0?)?\s*/\s*\(\s*(1(\.0?)?\s*\+\s*)?(np\.|math\.|numpy\.)?(exp|e\s*\*\*)",
        r"exp\(\s*-\s*(\(|z)",
        r"\*\s*\(\s*1(\.0?)?\s*[-−–]\s*(fx|f\(|f\b|p\b|s\b|a\b|out|answer|y_pred)",
        r"(fx|f\(x, w, b\)|answer|y_pred)\s*[-−–]\s*y\b",
        r"\b[wb]\s*[-−–]=?\s*\(?\s*(eta|η|lr|learning_rate)\s*[*·×]\s*(d[wb]|grad_[wb]|g[wb])",
        r"d[wb]\s*\+=\s*grad_[wb]",
    ),
)


class Training(NamedTuple):
    """What a training starts from."""

    xs: list[float]
    ys: list[float]
    w: float
    b: float
    eta: float


FRIENDLY = (
    Training([2, -1, 0.5], [0.9, 0.3, 0.1], 0.5, -1, 0.7),
    Training([1.5, -2, 3], [0.1, 0.6, 0.9], -1, 0.5, 0.7),
)
"""Three points each, in no order, with too large and too small answers."""
CLOSING_IN = Training([0.5, 2.5], [0.2, 0.9], -2, -2, 10)
"""It crosses a plateau and comes close to the lowest point: who stops early is not as close.

After many epochs hardly anything moves: who lets the rate shrink, or stops there, is elsewhere.
"""
FAR_APART = Training([2, 1.5, -1], [0.9, 0.4, 0.3], 0.5, -1, 12)
"""Steps so large that the loss rises."""
LARGE = Training([0.5, 0.49], [0.3, 0.8], 120.5, -59.5, 0.7)
"""Numbers that are large: who cuts them off is elsewhere."""
ANY_POINTS = Training([2, 0, -1, 2, -1], [0.9, 0.3, 0, 0.9, 0.6], 0.5, -0.5, 0.7)
"""An x and a target that are 0, one point that is there twice, two that share their x."""
LONG = Training([1.5], [0.3], 0.5, -1, 0.06)
"""One point. After a thousand epochs it still moves, if only a little: none of them goes unseen."""
FRIENDLY_POINTS = (
    (2, 1.5, -1, 0.3),
    (-1, 2, 0.5, 0.9),
    (3, -1, 1, 0.8),
    (2, -0.5, 0.5, 0),
)
"""One point, weight and bias each: x, w, b and the target y. One x is there twice."""
NEARLY = (-5.5, 2, -0.25, 0.3)
"""The answer is next to 0 there, and not 0."""
FAR = ((80, -10, 0), (-90, 9, 7), (30, -30, 2), (80, 10, 0), (-90, -9, 7), (30, 30, 2))
"""Where e^|z| is too large for a float, on both sides."""
AT_ZERO = (0, 1.5, -0.5, 0.9)
"""At x = 0 the slope along b is not that along w, divided by x."""


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed."""
    yield from _brought_along(rng)
    drawn = [_training(rng, n) for n in (3, 4, 5)]
    kinds = (LARGE, ANY_POINTS), (_mixed(rng, 4), _mixed(rng, 15))
    several = (
        *((FRIENDLY[0], epochs, False) for epochs in (2, 3, 10)),
        (FRIENDLY[1], 3, False),
        (drawn[0], 2, False),
        (drawn[1], rng.randint(4, 7), True),
        (CLOSING_IN, 40, False),
        (FAR_APART, 3, False),
    )
    again = several[5], several[0]
    # Two only: with a third one, all that is told of many a wrong loop is that 0 epochs are right.
    yield _train("zero", FRIENDLY[0], 0)
    yield _train("zero", drawn[0], 0, arrays=True)
    # What is asked apart is the same, so that no loop passes there that does not pass here.
    for group, given in (("", ()), ("_apart", RIGHT_PARTS)):
        for training in (*FRIENDLY, *drawn[:2]):
            yield _train(f"one{group}", training, 1, given=given)
        yield _train(f"one{group}", drawn[2], 1, arrays=True, given=given)
        for arrays, some in zip((False, True), kinds, strict=True):
            for training in some:
                yield _train(f"points{group}", training, 1, arrays=arrays, given=given)
        for training, epochs, arrays in several:
            yield _train(f"several{group}", training, epochs, arrays=arrays, given=given)
        for training, arrays in ((FRIENDLY[0], False), (drawn[0], False), (drawn[1], True)):
            yield _train(f"kept{group}", training, 1, arrays=arrays, given=given)
    for group, given in (("again", ()), ("first_alone", FOR_POINTS), ("again_alone", FOR_POINTS)):
        for training, epochs, arrays in again:
            yield _train(group, training, epochs, arrays=arrays, given=given)
    yield _train("together", drawn[2], 3, given=ONLY_JUDGED)
    yield _train("together", LONG, 1000, given=ONLY_JUDGED)


def _brought_along(rng: random.Random) -> Iterator[Probe]:
    points = [*FRIENDLY_POINTS, *(_point(rng, above=above) for above in (True, False))]
    for args in (*(point[:3] for point in (*points, NEARLY, AT_ZERO)), *FAR):
        yield Call("f", FILE, "f", args)
    for name, args_of in (("grad_w", points), ("grad_b", [*points, AT_ZERO])):
        for args in args_of:
            yield Call(name, FILE, name, args)
        for args in args_of:
            yield Call(f"{name}_apart", FILE, name, args, RIGHT_BEFORE[name])


def _train(
    group: str,
    training: Training,
    epochs: int,
    *,
    arrays: bool = False,
    given: tuple[Given, ...] = (),
) -> Call:
    xs, ys, *others = training
    points = [Array((len(p),), "float64", p) if arrays else Items("list", p) for p in (xs, ys)]
    return Call(group, FILE, TRAIN, (*points, *others, epochs), given)


ENOUGH = 0.1
"""How much of something there must be, so that nothing is hidden by its being small."""
AWAKE = 3.0
"""Up to this |z| the neuron's answer changes well with its weight."""


def _training(rng: random.Random, n: int) -> Training:
    """Return n points, in no order, that pull w and b this way and that."""
    while True:
        _, w, b, _ = _point(rng, above=False)
        xs = _distinct(rng, n)
        ys = [round(rng.uniform(0.02, 0.98), 2) for _ in range(n)]
        errors = [_error(x, w, b, y) for x, y in zip(xs, ys, strict=True)]
        along_w = [error * x for error, x in zip(errors, xs, strict=True)]
        mixed = all(min(some) < -ENOUGH and max(some) > ENOUGH for some in (errors, along_w))
        pulls = min(abs(sum(errors)), abs(sum(along_w)))
        if mixed and pulls > ENOUGH and xs not in (sorted(xs), sorted(xs, reverse=True)):
            return Training(xs, ys, w, b, round(rng.uniform(0.3, 0.9), 2))


def _mixed(rng: random.Random, n: int) -> Training:
    """Return n points and more: an x and a target that are 0, a twin, and one of the same x."""
    while True:
        drawn = _training(rng, n)
        xs = [0, *drawn.xs, *drawn.xs[:2]]
        ys = [drawn.ys[1], *drawn.ys, drawn.ys[0], drawn.ys[2]]
        ys[3] = 0
        special = [(xs[k], ys[k]) for k in (0, 1, 2, 3, -1)]
        errors = [abs(_error(x, drawn.w, drawn.b, y)) for x, y in special]
        if min(*errors, abs(ys[2] - ys[-1])) > ENOUGH:
            return drawn._replace(xs=xs, ys=ys)


def _point(rng: random.Random, *, above: bool) -> tuple[float, float, float, float]:
    """Return x, w, b, y where the neuron is awake; y lies below its answer, or `above` it."""
    while True:
        x, w, b = _signed(rng), _signed(rng), _signed(rng)
        y = round(rng.uniform(0.02, 0.98), 2)
        error = _error(x, w, b, y)
        telling = min(abs(w * x + b), abs(error), abs(abs(x) - 1))
        if telling > ENOUGH and abs(w * x + b) < AWAKE and (error < 0) == above:
            return x, w, b, y


def _error(x: float, w: float, b: float, y: float) -> float:
    return 1 / (1 + math.exp(-(w * x + b))) - y


def _distinct(rng: random.Random, n: int) -> list[float]:
    """Return n numbers of which no two are equal: those that are have questions of their own."""
    xs: list[float] = []
    while len(xs) < n:
        xs += {_signed(rng)} - set(xs)
    return xs


def _signed(rng: random.Random) -> float:
    return round(rng.choice((-1, 1)) * rng.uniform(0.3, 2.5), 2)
