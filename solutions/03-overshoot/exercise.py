"""03 Overshoot: steps of one length, steps of gradient descent, and a good place to start."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from autograder.exercises import Check, Exercise
from autograder.objectives import OBJECTIVES
from autograder.properties import Agrees, Repeats, Untouched
from autograder.wire import Call, Function, Given, Items, Probe, Value

FILE = "steps.py"
FIXED, FIND, BEST = "fixed_step", "find_min", "best_start"
LEAST = 0.4
"""How far from 0 a fresh start is, and how steep the ground there."""
GENTLE = 1e-3
"""How steep the ground is at least along a fresh walk, where it is not about coming to rest."""
ON_PATHS: dict[str, Any] = {"rtol": 1e-9, "largest": True, "single": 1e-5}
"""How exact a path has to be, measured against its largest number."""

EXERCISE = Exercise(
    title="Overshoot",
    files=(FILE,),
    checks=(
        Check(
            name="step",
            says="A fixed step goes downhill, and is exactly as long as it is told to be.",
            points=2,
            slot=FIXED,
            rule=Agrees(group="step"),
        ),
        Check(
            name="gentle",
            says="A slope of almost 0 counts like any other slope, an end at 0 like any other end.",
            points=0.5,
            slot=FIXED,
            rule=Agrees(group="gentle", atol=1e-9),
            after=("step",),
        ),
        Check(
            name="flat",
            says="Where the slope is exactly 0, a fixed step stays where it is.",
            points=1,
            slot=FIXED,
            rule=Agrees(group="flat"),
            after=("step",),
        ),
        Check(
            name="step_state",
            says="The same step gives the same result every time.",
            points=0.5,
            slot=FIXED,
            rule=Repeats(group="step", again="step again"),
            after=("step",),
        ),
        Check(
            name="first",
            says="A walk of one step has two places: the start, and where gradient descent leads.",
            points=2,
            slot=FIND,
            rule=Agrees(group="first", **ON_PATHS),
        ),
        Check(
            name="path",
            says="A longer walk looks at the slope again before each step, and keeps every place.",
            points=2.5,
            slot=FIND,
            rule=Agrees(group="path", **ON_PATHS),
            after=("first",),
        ),
        Check(
            name="no_steps",
            says="A walk of no steps is its start alone.",
            points=0.5,
            slot=FIND,
            rule=Agrees(group="no_steps", **ON_PATHS),
            after=("path",),
        ),
        Check(
            name="valleys",
            says="Walks take all their steps: into a valley, on flat ground, and far away.",
            points=1,
            slot=FIND,
            rule=Agrees(group="valleys", **ON_PATHS),
            after=("path",),
        ),
        Check(
            name="path_state",
            says="The same walk gives the same path every time.",
            points=1,
            slot=FIND,
            rule=Repeats(group="path", again="path again"),
            after=("first",),
        ),
        Check(
            name="best",
            says="Of several starts, the one whose walk ends lowest is found.",
            points=3,
            slot=BEST,
            rule=Agrees(group="best", apart="best apart"),
        ),
        Check(
            name="starts",
            says="The list of starts comes back as it was handed in.",
            points=1,
            slot=BEST,
            rule=Untouched(group="best", apart="best apart"),
            after=("best",),
        ),
    ),
    secrets=(
        r"copysign\s*\(|(np|numpy)\.sign\s*\(",
        r"\bx\s*[-−–+]=?\s*step\b|step\s*[*·×]\s*\w*sign",
        r"[-−–]=?\s*\(?\s*(learning_rate|lr|rate|eta|η)\s*[*·×]\s*\w*(df|slope|grad)",
        r"\b(df|slope|grad\w*)\s*(\([^()\n]*\))?\s*[*·×]\s*(learning_rate|lr|rate|eta|η)\b",
        r"min\s*\(\s*starts\s*,\s*key",
        r"\bf\s*\(\s*\w+\s*\[\s*-\s*1\s*\]\s*\)|\bf\s*\(\s*find_min\s*\(",
    ),
)

STEPS = (
    (3, 1.7, 0.5),
    (3, -4, 0.5),
    (-2, 6, 0.25),
    (-4, -0.3, 1.5),
    (1, 2.5, 3),
    (-1, -8, 2.5),
    (3, 0.4, 2),
    (-2, -3, 4),
    (0, 5, 0.3),
    (2.5, 0.8, 1.5),
    (6, -0.2, 4),
    (2.718, 3.6, 0.00037),
    (-1.2345, -0.7, 0.004),
    (0.0625, 12, 0.0371),
    (-3.14159, 0.9, 2.00271),
)
"""Fixed steps that are easily worked by hand, then some with more digits: x, slope, step."""

TO_ZERO = ((2, 4, 2), (-1.5, -0.5, 1.5), (0.7, 8, 0.7), (-4, -2, 4))
"""Fixed steps that lead to exactly 0, from either side."""

FIRST = (
    ("tilted", 4, 0.2),
    ("tilted", -1, 0.4),
    ("tilted", -3, 0.2),
    ("quartic", 3, 0.2),
    ("quartic", -1.5, 0.1),
    ("waves", -4, 0.3),
    ("walk", 1.2, 0.59),
)
"""Walks of one step: cost, start, learning rate. Whole starts have ends that are not whole."""

PATHS = (
    ("tilted", 4, 0.2, 3),
    ("tilted", -1, 0.4, 2),
    ("walk", 1.2, 0.59, 5),
    ("quartic", 3, 0.1, 4),
    ("waves", -4, 0.3, 6),
    ("tilted", 5, 1.1, 4),
)
"""Longer walks: cost, start, learning rate, steps."""

NO_STEPS = (("tilted", 3, 0.3), ("walk", -2.5, 0.059))
"""Walks that are asked for no step at all: cost, start, learning rate."""

AT_REST = (("parabola", 3, 0.5, 4), ("parabola", -1.7, 0.5, 3), ("tilted", 2, 0.3, 5))
"""Walks that stand where the slope is exactly 0 long before their last step, or from the start."""

FAR = (("tilted", 5, 2.2, 20), ("parabola", -3, 1.3, 30), ("parabola", 7.0, 100.0, 12))
"""Walks that lead far away, to millions and beyond."""

CLOSE = (
    ("waves", (0.5, -1.0, -2.3), 0.3, 4),
    ("walk", (-0.3, 0.8, -0.6), 0.15, 3),
    ("quartic", (1.401, 1.4012, 1.4009), 0.05, 3),
)
"""Contests whose three ends are equally high but for some ten-thousandths.

Rounded to as many as three decimals, the costs are the same. The best stands in the middle: neither
who keeps the first of such ends nor who keeps the last is right. The last contest also tells who
rounds the places: starts and ends are close there, and the ground is steep.
"""

AT_COST_ZERO = (
    ("quartic", (2, 1, 3), 8.0, 1),
    ("quartic", (0.5, 2, -2), 8.0, 1),
    ("quartic", (-1, 2, 1, -0.5), 8.0, 1),
)
"""Contests in which the best walk, the first or one in the middle, ends at a cost of exactly 0."""

BESTS = (
    ("tilted", (6, -1, 4), 0.2, 2),
    ("walk", (1.2, 1.35), 0.059, 12),
    ("walk", (-2.5, 0.4, 1), 0.02, 3),
    ("tilted", (-7, 9, 4.5), 2.2, 20),
    ("walk", (0.4, 8.2, 8.6, 3.5), 0.5, 3),
    ("walk", (2.4, 8.4, -0.3), 0.59, 6),
    ("walk", (8.1, 5.5, -1.6, 1.3), 0.5, 3),
    ("walk", (-0.1, -1.4, 8), 0.5, 4),
    ("waves", (0.7, 0.6, -3.9, -3.5), 0.8, 8),
    ("tilted", (9, 0, 5, 6), 2.2, 18),
    ("tilted", (-2, -4, -5), 2.2, 20),
    *CLOSE,
    *AT_COST_ZERO,
)
"""Contests of starts: cost, starts, learning rate, steps.

They are chosen so that no wrong way to compare the walks picks the right start often: lowest start
and lowest end differ, so do lowest end and lowest place on the way, one step more or fewer changes
the winner, all costs are above 0 or far above any that one would think of, and so on.
"""


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed."""
    yield from _steps(rng)
    yield from _paths(rng)
    bests = [*BESTS, _contest(rng)]
    for given in ((), (Given(FIND, "walks.find_min"),)):
        group = "best apart" if given else "best"
        for cost, starts, rate, count in bests:
            functions = Function(cost, "slope"), Function(cost, "value")
            args = (*functions, Items("list", list(starts)), rate, count)
            yield Call(group, FILE, BEST, args, given)


def _steps(rng: random.Random) -> Iterator[Probe]:
    """Yield fixed steps; slopes of both signs, steep and gentle, on both sides of 0."""
    steps = [*STEPS, *(_step(rng, _slope(rng)) for _ in range(3))]
    for args in steps:
        yield Call("step", FILE, FIXED, args)
    fresh = round(rng.uniform(2, 9), 1)
    for gentle, x, flat in (
        (4e-7, 3, 0),
        (-6e-7, -2.5, 0.0),
        (-9e-7, 0.75, -0.0),
        (4e-4, fresh, 0),
        (-4e-3, -fresh, 0.0),
        (0.04, fresh / 2, -0.0),
    ):
        yield Call("gentle", FILE, FIXED, _step(rng, gentle * rng.uniform(0.6, 1)))
        yield Call("flat", FILE, FIXED, (x, flat, round(rng.uniform(0.2, 1.9), 1)))
    for args in TO_ZERO:
        yield Call("gentle", FILE, FIXED, args)
    for args in rng.sample(steps, 3):
        yield Call("step again", FILE, FIXED, args)


def _step(rng: random.Random, slope: float) -> tuple[float, float, float]:
    """Return a step on that slope, from a place that is not 0."""
    x = round(rng.choice((-1, 1)) * rng.uniform(1, 9), 3)
    return x, float(f"{slope:.3g}"), round(rng.uniform(0.2, 0.9) * abs(x), 4)


def _slope(rng: random.Random) -> float:
    return rng.choice((-1, 1)) * 10 ** rng.uniform(-0.5, 2)


def _paths(rng: random.Random) -> Iterator[Probe]:
    """Yield walks; over hills they are short or gentle, so that rounding cannot grow on the way."""
    for cost, start, rate in (*FIRST, _start(rng, "waves"), _start(rng, "quartic")):
        yield _walk("first", cost, start, rate, 1)
    fresh = [_path(rng, cost) for cost in ("waves", "quartic", "walk")]
    paths = [*PATHS, *fresh]
    for path in paths:
        yield _walk("path", *path)
    for cost, start, rate in (*NO_STEPS, _start(rng, "waves")):
        yield _walk("no_steps", cost, start, rate, 0)
    yield _walk("valleys", "walk", 1.2, 0.059, 60)
    yield _walk("valleys", "walk", 1.35, 0.059, 60)
    yield _walk("valleys", "waves", round(rng.uniform(2.6, 3.4), 2), 0.1, 60)
    for path in (*AT_REST, *FAR):
        yield _walk("valleys", *path)
    yield _walk(
        "valleys", "parabola", round(rng.uniform(2, 9), 2), round(rng.uniform(1.2, 1.4), 2), 50
    )
    for path in (PATHS[0], rng.choice(PATHS[2:]), rng.choice(fresh)):
        yield _walk("path again", *path)


def _walk(group: str, cost: str, start: float, rate: float, steps: int) -> Call:
    args: tuple[Value, ...] = (Function(cost, "slope"), start, rate, steps)
    return Call(group, FILE, FIND, args)


def _start(rng: random.Random, cost: str) -> tuple[str, float, float]:
    """Return a cost, a start on it where the ground is not flat, and a learning rate."""
    reach, rates = {
        "waves": (6.0, (0.2, 0.4)),
        "quartic": (2.7, (0.05, 0.12)),
        "walk": (6.0, (0.1, 0.3)),
    }[cost]
    while True:
        start = round(rng.uniform(-reach, reach), 2)
        if min(abs(start), abs(OBJECTIVES[cost].slope(start))) > LEAST:
            return cost, start, round(rng.uniform(*rates), 3)


def _path(rng: random.Random, cost: str) -> tuple[str, float, float, int]:
    """Return a walk over that cost which does not come to rest: that costs another check."""
    while True:
        _, place, rate = start = _start(rng, cost)
        steps = rng.randint(5, 9)
        slopes = []
        for _ in range(steps):
            slopes.append(abs(OBJECTIVES[cost].slope(place)))
            place -= rate * OBJECTIVES[cost].slope(place)
        if min(slopes) > GENTLE:
            return *start, steps


def _contest(rng: random.Random) -> tuple[str, tuple[float, ...], float, int]:
    """Return a contest of fresh starts on a parabola: the nearest to its minimum wins clearly."""
    distances = rng.sample((1.1, 2.3, 3.6, 5.2), 3)
    starts = (OBJECTIVES["tilted"].minimum + rng.choice((-1, 1)) * d for d in distances)
    return "tilted", tuple(round(x, 1) for x in starts), round(rng.uniform(0.1, 0.3), 2), 4
