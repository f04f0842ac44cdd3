"""06 Many dimensions: gradient descent on arrays, and momentum for long valleys."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any, Final

from autograder.exercises import Check, Exercise
from autograder.properties import Agrees, Repeats, Untouched
from autograder.wire import Array, Call, Function, Probe

DESCENT: Final = "gradient_descent"
MOMENTUM: Final = "momentum"
# A path is compared in relation to its largest number; one that is handed back in float32, as
# precisely as float32 can hold it.
PATH: Final[dict[str, Any]] = {"rtol": 1e-9, "largest": True, "single": 1e-6}

RATE: Final = r"\b(learning_rate|lr|rate|eta|η)"
GRADIENT: Final = r"\b(grad(ient)?|slope|g)"
VELOCITY: Final = r"\b(velocity|v|vel)"
"""Names that the answer's formula may come in."""

EXERCISE = Exercise(
    title="Many dimensions",
    files=("descent.py",),
    checks=(
        Check(
            name="step",
            says="Each step lands in the right place, in any number of dimensions.",
            points=4,
            slot=DESCENT,
            rule=Agrees(group="step", **PATH),
        ),
        Check(
            name="path",
            says="The path is complete: of no steps or many, of tiny ones, and of a walk at rest.",
            points=2,
            slot=DESCENT,
            rule=Agrees(group="path", **PATH),
            after=("step",),
        ),
        Check(
            name="whole_numbers",
            says="A start of whole numbers leads to the same places.",
            points=1,
            slot=DESCENT,
            rule=Agrees(group="whole", **PATH),
            after=("path",),
        ),
        Check(
            name="untouched",
            says="Neither the start x0 nor what grad hands back is changed.",
            points=1,
            slot=DESCENT,
            rule=Untouched(group="kept", **PATH),
            after=("path",),
        ),
        Check(
            name="state",
            says="The same call gives the same path every time.",
            points=0.5,
            slot=DESCENT,
            rule=Repeats(group="step", again="again"),
            after=("path",),
        ),
        Check(
            name="edge",
            says="On the long valley, a rate of 0.2 bounces for ever and a rate of 0.21 runs away.",
            points=1.5,
            slot=DESCENT,
            rule=Agrees(group="edge", **PATH),
            after=("path",),
        ),
        Check(
            name="first_step",
            says="With momentum, the first step starts from a velocity of zeros.",
            points=1,
            slot=MOMENTUM,
            rule=Agrees(group="m_first", **PATH),
        ),
        Check(
            name="velocity",
            says="With momentum, each step keeps the right share of the old velocity.",
            points=4,
            slot=MOMENTUM,
            rule=Agrees(group="m_path", **PATH),
        ),
        Check(
            name="no_memory",
            says="With beta = 0, momentum walks just like gradient descent.",
            points=1,
            slot=MOMENTUM,
            rule=Agrees(group="m_zero", **PATH),
            after=("velocity",),
        ),
        Check(
            name="momentum_whole_numbers",
            says="With momentum, too, a start of whole numbers leads to the same places.",
            points=1,
            slot=MOMENTUM,
            rule=Agrees(group="m_whole", **PATH),
            after=("velocity",),
        ),
        Check(
            name="momentum_untouched",
            says="With momentum, too, neither x0 nor what grad hands back is changed.",
            points=0.5,
            slot=MOMENTUM,
            rule=Untouched(group="m_kept", **PATH),
            after=("velocity",),
        ),
        Check(
            name="momentum_state",
            says="With momentum, too, the same call gives the same path every time.",
            points=0.5,
            slot=MOMENTUM,
            rule=Repeats(group="m_path", again="m_again"),
            after=("velocity",),
        ),
        Check(
            name="heavy_ball",
            says="On x², momentum stands learning rates up to 1 + beta, and runs away beyond.",
            points=2,
            slot=MOMENTUM,
            rule=Agrees(group="m_edge", **PATH),
            after=("velocity",),
        ),
    ),
    secrets=(
        rf"[-−–]=?\s*\(?\s*{RATE}\s*[*·×]\s*({GRADIENT}|{VELOCITY})\b",
        rf"[-−–]=?\s*\(?\s*({GRADIENT}(\(\w+\))?|{VELOCITY})\s*[*·×]\s*{RATE}\b",
        rf"beta\s*[*·×]\s*{VELOCITY}\s*\+",
        rf"{VELOCITY}\s*[*·×]\s*beta\s*\+",
        rf"\+\s*(beta\s*[*·×]\s*{VELOCITY}|{VELOCITY}\s*[*·×]\s*beta)\b",
    ),
)

Args = tuple[str, Sequence[float], float, int]
"""An objective, a start, a learning rate, a number of steps."""

# A start of floats holds a number that shows it: who types it in gets floats again.
STEPS: Final[Sequence[Args]] = (
    ("valley", (7.5, 2), 0.12, 1),
    ("bowl", (3.5, -2), 0.1, 1),
    ("shifted", (2, -1.5, 3), 0.2, 1),
    ("turned", (2.5, -1.5), 0.05, 1),
    ("parabola", (3.5,), 0.2, 1),
    # Gentle ground: here one sees what was done with the gradient's length.
    ("bowl", (0.2, -0.1), 0.3, 1),
)
PATHS: Final[Sequence[Args]] = (
    ("valley", (7.5, 2), 0.12, 2),
    ("valley", (7.5, 2), 0.05, 3),
    ("shifted", (5.5, 1, 2), 0.2, 3),
    ("turned", (2.5, -1.5), 0.04, 2),
)
# Walks that come to rest, or do not even begin: their paths are as long as all others.
RESTS: Final[Sequence[Args]] = (
    ("valley", (4.5, -3), 0.1, 0),
    ("bowl", (4.5, -2), 0.5, 3),
    ("shifted", (1, -2, 4), 0.3, 2),
    ("bowl", (-3.5, 5), 0.5, 2),
)
WHOLE: Final[Sequence[Args]] = (
    ("valley", (10, 1), 0.15, 2),
    ("shifted", (5, 1, 2), 0.2, 3),
    ("turned", (3, -1), 0.05, 3),
)
# The gradient of the last one is the very array that it is asked about.
KEPT: Final[Sequence[Args]] = (
    ("valley", (7.5, 2), 0.12, 2),
    ("four", (2.5, -1.5, 3, 1), 0.1, 3),
    ("round", (3.5, -2), 0.25, 2),
)
BETAS: Final = (0.6, 0.9, 0.3, 0.8)
"""None of them is a share at which two ways to weigh coincide (0, ½, 1)."""


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed."""
    yield from _descents(rng)
    yield from _momenta(rng)


def _descents(rng: random.Random) -> Iterator[Probe]:
    short = [*PATHS, *(_somewhere(rng, name, 3) for name in ("four", "turned", "quartic"))]
    for args in (*STEPS, *short):
        yield _descent("step", args)
    fresh = [
        _somewhere(rng, "four", 5),
        _somewhere(rng, "turned", 6),
        _nearby(rng, "valley", 4),
        _somewhere(rng, "valley", 12),
    ]
    for args in (*fresh, *RESTS):
        yield _descent("path", args)
    for args in (*WHOLE, _at_whole_numbers(rng, "four", 3), _at_whole_numbers(rng, "parabola", 2)):
        yield _descent("whole", args, "int64")
    for args in KEPT:
        yield _descent("kept", args)
    for args in rng.sample(short, 3):
        yield _descent("again", args)
    for rate, steps in ((0.2, 50), (0.21, 12), (2 / 11, 8)):
        yield _descent("edge", ("valley", (10.5, 1), rate, steps))


def _momenta(rng: random.Random) -> Iterator[Probe]:
    few = [*STEPS[:4], *(_somewhere(rng, name, 1) for name in ("four", "turned"))]
    for args, beta in zip(few, BETAS * 2, strict=False):
        yield _momentum("m_first", args, beta)
    fresh = [
        _somewhere(rng, "four", 4),
        _somewhere(rng, "turned", 6),
        _somewhere(rng, "quartic", 4),
        _somewhere(rng, "parabola", 3),
        _nearby(rng, "valley", 4),
        _somewhere(rng, "valley", 12),
    ]
    asked = [(args, BETAS[k % 4]) for k, args in enumerate(PATHS)]
    asked += [(args, round(rng.uniform(0.2, 0.45) + rng.choice((0, 0.4)), 2)) for args in fresh]
    for args, beta in asked:
        yield _momentum("m_path", args, beta)
    yield _momentum("m_path", ("valley", (4.5, -3), 0.1, 0), 0.7)
    # Fast across the very floor: the gradient is 0 there, and the walk must go on.
    yield _momentum("m_path", ("bowl", (4.5, -2), 0.5, 4), 0.6)
    for args in (("valley", (7.5, 2), 0.12, 3), _somewhere(rng, "turned", 3)):
        yield _momentum("m_zero", args, 0.0)
    whole = (*WHOLE, _at_whole_numbers(rng, "four", 3), _at_whole_numbers(rng, "parabola", 2))
    for args, beta in zip(whole, (0.6, 0.9, 0.3, 0.8, 0.7), strict=True):
        yield _momentum("m_whole", args, beta, "int64")
    for args in KEPT:
        yield _momentum("m_kept", args, 0.6)
    for args, beta in rng.sample(asked[:9], 3):
        yield _momentum("m_again", args, beta)
    for rate, steps in ((1.4, 20), (1.6, 12), (1.5, 20)):
        yield _momentum("m_edge", ("parabola", (3.5,), rate, steps), 0.5)
    yield _momentum("m_edge", ("valley", (10.5, 1), 0.25, 40), 0.4)


# -- starts ----------------------------------------------------------------------------------------

SIZES: Final = {"parabola": 1, "valley": 2, "turned": 2, "quartic": 3, "four": 4}
RATES: Final = {
    "parabola": (0.1, 0.4),
    "valley": (0.03, 0.08),
    "turned": (0.03, 0.08),
    "quartic": (0.05, 0.12),
    "four": (0.05, 0.2),
}
"""No rate comes near the places where a step lands on the floor, or on the other side as high."""


def _somewhere(rng: random.Random, name: str, steps: int) -> Args:
    """Return a walk from a start at random, no number of which is near 0."""
    start = [rng.choice((-1, 1)) * round(rng.uniform(1.1, 3), 3) for _ in range(SIZES[name])]
    return name, start, round(rng.uniform(*RATES[name]), 4), steps


def _nearby(rng: random.Random, name: str, steps: int) -> Args:
    """Return a walk that starts so close to the floor that rounded decimals would show."""
    _, start, rate, _ = _somewhere(rng, name, steps)
    return name, [round(number / 1000, 6) for number in start], rate, steps


def _at_whole_numbers(rng: random.Random, name: str, steps: int) -> Args:
    _, start, rate, _ = _somewhere(rng, name, steps)
    return name, [float(round(4 * number)) for number in start], rate, steps


# -- calls -----------------------------------------------------------------------------------------


def _descent(group: str, args: Args, kind: str = "float64") -> Call:
    name, start, rate, steps = args
    return Call(group, "descent.py", DESCENT, (*_place(name, start, kind), rate, steps))


def _momentum(group: str, args: Args, beta: float, kind: str = "float64") -> Call:
    name, start, rate, steps = args
    return Call(group, "descent.py", MOMENTUM, (*_place(name, start, kind), rate, beta, steps))


def _place(name: str, start: Sequence[float], kind: str) -> tuple[Function, Array]:
    return Function(name, "slope"), Array((len(start),), kind, [float(x) for x in start])
