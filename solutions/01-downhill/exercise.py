"""01 Downhill: one update of gradient descent, and a learning rate that brings it home."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

from autograder.exercises import Check, Exercise
from autograder.properties import (
    Agrees,
    Bounces,
    CostEnds,
    Diverges,
    Repeats,
    Responds,
    Settles,
    Shrinks,
    Untouched,
)
from autograder.wire import Array, Call, Probe, Ratio, Script, Walk

UPDATE = "gradient_descent_update"
ON_SCRIPT = {
    "group": "own",
    "tape": "tape",
    "name": "learning_rate",
    "position": "x",
    "objective": "parabola",
}

EXERCISE = Exercise(
    title="Downhill",
    files=("gd.py", "f.py"),
    checks=(
        Check(
            name="update",
            says="One update lands where gradient descent lands, wherever it starts.",
            points=2,
            slot=UPDATE,
            rule=Agrees(group="update", proof="exact"),
        ),
        Check(
            name="gradient",
            says="The update uses the gradient that it is given, of whatever cost function.",
            points=1,
            slot=UPDATE,
            rule=Responds(group="gradient", argument=1, name="gradx"),
        ),
        Check(
            name="rate",
            says="The update heeds the learning rate.",
            points=1,
            slot=UPDATE,
            rule=Responds(group="rate", argument=2, name="learning_rate"),
        ),
        Check(
            name="state",
            says="The same call gives the same result every time.",
            points=0.5,
            slot=UPDATE,
            rule=Repeats(group="update", again="again"),
            after=("update",),
        ),
        Check(
            name="arrays",
            says="Arrays work too, and come back as they were handed in.",
            points=0.5,
            slot=UPDATE,
            rule=Untouched(group="arrays"),
            after=("update",),
        ),
        Check(
            name="bounce",
            says="On x² + 5, a learning rate of 1 jumps from side to side for ever.",
            points=1,
            slot=UPDATE,
            rule=Bounces(group="bounce"),
            after=("update",),
        ),
        Check(
            name="diverge",
            says="On x² + 5, a learning rate above 1 runs away, by the right factor.",
            points=1,
            slot=UPDATE,
            rule=Diverges(group="diverge"),
            after=("update",),
        ),
        Check(
            name="learning_rate",
            says="The learning rate is a number with which each step comes closer.",
            points=1,
            slot="learning_rate",
            rule=Shrinks(**ON_SCRIPT),
        ),
        Check(
            name="x_to_zero",
            says="x goes to 0 within 100 steps, from every start between 0 and 10 000.",
            points=1,
            slot="learning_rate",
            rule=Settles(**ON_SCRIPT, start=10_000.0, updates=100, within=1e-3),
            after=("learning_rate",),
        ),
        Check(
            name="f_to_five",
            says="The cost f(x) goes to 5.",
            points=1,
            slot="learning_rate",
            rule=CostEnds(**ON_SCRIPT, value=5.0, within=1e-5),
            after=("x_to_zero",),
        ),
    ),
    secrets=(
        r"x\s*[-−–]=?\s*\(?\s*(learning_rate|lr|rate|eta|η)\s*[*·×]\s*(gradx|grad|gradient|slope|df)",
        r"x\s*[-−–]=?\s*\(?\s*(gradx|grad|gradient|slope|df\(x\))\s*[*·×]\s*(learning_rate|lr|rate|eta|η)",
        r"[-−–]\s*(learning_rate|lr|eta)\s*[*·×]\s*(gradx|gradient)\s*\+\s*x",
    ),
)

FRIENDLY = (
    (3, 1.7, 0.1),
    (3, -4, 0.5),
    (-2, 4, 0.25),
    (5, 6, 0.3),
    (-4, -3, 0.2),
    (2.5, -1.5, 2),
    (0, 5, 0.1),
    (7, 0, 0.3),
    (2.5, 0.0004, 0.3),
    (0.0012345, -0.000345, 0.27),
)
"""Calls that are easily worked by hand; none of them is one that hides a mistake."""


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed."""
    update = [*FRIENDLY, *(_on_the_cost(rng) for _ in range(6)), *(_point(rng) for _ in range(12))]
    for args in update:
        yield _call("update", *args)
    for _ in range(3):
        yield Call("exact", "gd.py", UPDATE, (_ratio(rng), _ratio(rng), _ratio(rng)))
    yield from _families(rng)
    yield from _arrays(rng)
    for args in rng.sample(update, 4):
        yield _call("again", *args)
    for start in (3.0, round(rng.uniform(5, 90), 1)):
        yield Walk("bounce", "gd.py", UPDATE, "parabola", start, 1.0, 12)
    yield Walk("diverge", "gd.py", UPDATE, "parabola", 3.0, 1.1, 50)
    rate = round(rng.uniform(1.2, 2.9), 2)
    yield Walk("diverge", "gd.py", UPDATE, "parabola", round(rng.uniform(-9, -2), 1), rate, 30)
    yield Walk("diverge", "gd.py", UPDATE, "parabola", 2.0, 100.0, 150)
    yield from _runs(rng)


def _call(group: str, x: float, gradx: float, rate: float) -> Call:
    return Call(group, "gd.py", UPDATE, (x, gradx, rate))


def _point(rng: random.Random) -> tuple[float, float, float]:
    """Return a point at which x and the step neither cancel nor drown each other."""
    while True:
        x, gradx = (rng.choice((-1, 1)) * 10 ** rng.uniform(-1, 3) for _ in range(2))
        rate = 10 ** rng.uniform(-2, 0.5)
        small, large = sorted((abs(x), abs(rate * gradx)))
        if large / 20 < small and abs(x - rate * gradx) > large / 5:
            return x, gradx, rate


def _on_the_cost(rng: random.Random) -> tuple[float, float, float]:
    """Return a point of x² + 5 with its own gradient there, away from the rates 0, ½ and 1."""
    x = rng.choice((-1, 1)) * rng.uniform(2, 100)
    return x, 2 * x, rng.choice((rng.uniform(0.05, 0.4), rng.uniform(0.6, 0.9)))


def _ratio(rng: random.Random) -> Ratio:
    return Ratio(f"{rng.getrandbits(64) + 2:x}", f"{rng.getrandbits(64) + 3:x}")


def _families(rng: random.Random) -> Iterator[Probe]:
    """Yield calls that differ in one argument alone.

    Small steps from a whole number: whoever rounds or limits something answers all alike here,
    whatever is drawn, and loses the same points.
    """
    drawn = rng.randint(4, 90), round(rng.uniform(1.2, 1.8), 2), round(rng.uniform(0.08, 0.1), 3)
    families = ((3.0, 1.7, 0.1), drawn)
    for x, gradx, rate in families:
        for other in (gradx, -gradx, 2.5 * gradx):
            yield _call("gradient", x, other, rate)
    for x, gradx, rate in families:
        for other in (rate, 2 * rate, 5 * rate):
            yield _call("rate", x, gradx, other)


def _arrays(rng: random.Random) -> Iterator[Probe]:
    """Yield calls with arrays, in which no x and step cancel each other: their signs differ."""
    for shape, kind in (((4,), "float64"), ((2, 3), "float64"), ((5,), "int64")):
        signs = [rng.choice((-1, 1)) for _ in range(math.prod(shape))]
        xs = [float(sign * rng.randint(2, 90)) for sign in signs]
        slopes = [float(-sign * rng.randint(2, 9)) for sign in signs]
        if kind == "float64":
            xs, slopes = [x + 0.5 for x in xs], [slope - 0.25 for slope in slopes]
        args = (Array(shape, kind, xs), Array(shape, kind, slopes), round(rng.uniform(0.1, 0.8), 2))
        yield Call("arrays", "gd.py", UPDATE, args)


def _runs(rng: random.Random) -> Iterator[Probe]:
    """Yield runs of f.py, with the learner's own update and with a tape in its place."""
    starts = (10_000.0, float(rng.randint(2, 9000)))
    for start in starts:
        yield _run("own", start, None)
    for start in starts[:1]:
        tape = tuple(rng.choice((-1, 1)) * start * 0.7**k for k in range(1, 121))
        yield _run("tape", start, tape)


def _run(group: str, start: float, tape: tuple[float, ...] | None) -> Script:
    names, costs = ("learning_rate", "x"), (("f", "x"), ("f", ""))
    return Script(group, "f.py", start, "gd", UPDATE, tape, names, costs)
