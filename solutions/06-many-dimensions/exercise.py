"""06 Many dimensions: gradient descent on arrays, and momentum for long valleys."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from autograder.exercises import Check, Exercise
from autograder.properties import Agrees, Repeats, Untouched
from autograder.wire import Array, Call, Function, Given, Probe

DESCENT: Final = "gradient_descent"
MOMENTUM: Final = "momentum"
# A path is compared in relation to its largest number; one that is handed back in float32, as
# precisely as float32 can hold it.
PATH: Final[dict[str, Any]] = {"rtol": 1e-9, "largest": True, "single": 1e-6}
END: Final[dict[str, Any]] = {**PATH, "atol": 1e-12, "parts": (-1,)}
"""Looks at the length of a path and at its last place: whether the places before it were kept is
asked apart, so that sharing one array among all of them does not cost the whole walk.
"""

MANY: Final = 300
"""As many steps as the text promises."""
ONLY_JUDGED: Final = (Given("name_of_nobody", "walks.find_min"),)
"""Stands in for nothing. What is asked so is judged, and left alone where mistakes are explained:
there one question is run hundreds of times, and this one holds hundreds of places.
"""

RATE: Final = r"\b(learning_rate|lr|rate|eta|η)"
GRADIENT: Final = r"\b(grad(ient)?|slope|g)"
VELOCITY: Final = r"\b(velocity|v|vel)"
"""Names that the answer's formula may come in."""

EXERCISE = Exercise(
    title="Many dimensions",
    files=("descent.py",),
    checks=(
        Check(
            name="first_walk",
            says="The first path that is asked for has steps + 1 places and ends in the right one.",
            points=1,
            slot=DESCENT,
            rule=Agrees(group="first", **END),
        ),
        Check(
            name="step",
            says="Every path has steps + 1 places and ends in the right one, in any dimension.",
            points=2.5,
            slot=DESCENT,
            rule=Agrees(group="step", **END),
        ),
        Check(
            name="places",
            says="Each place of a path is right, and keeps its numbers when the walk goes on.",
            points=2,
            slot=DESCENT,
            rule=Agrees(group="places", **PATH),
            after=("step",),
        ),
        Check(
            name="no_steps",
            says="The path of a walk of no steps holds the start, and nothing else.",
            points=0.5,
            slot=DESCENT,
            rule=Agrees(group="none", **PATH),
            after=("step",),
        ),
        Check(
            name="path",
            says="Longer, tiny and resting walks have steps + 1 places, too, and end right.",
            points=0.5,
            slot=DESCENT,
            rule=Agrees(group="path", **END),
            after=("step",),
        ),
        Check(
            name="far",
            says=f"A walk of {MANY} steps has {MANY + 1} places and ends right.",
            points=0.5,
            slot=DESCENT,
            rule=Agrees(group="far", **END),
            after=("step",),
        ),
        Check(
            name="whole_numbers",
            says="A start of whole numbers leads to the same places.",
            points=1,
            slot=DESCENT,
            rule=Agrees(group="whole", **PATH),
            after=("places",),
        ),
        Check(
            name="untouched",
            says="Neither the start x0 nor what grad hands back is changed.",
            points=0.5,
            slot=DESCENT,
            rule=Untouched(group="kept", **PATH),
            after=("places",),
        ),
        Check(
            name="state",
            says="The same call gives the same path every time.",
            points=0.5,
            slot=DESCENT,
            rule=Repeats(group="step", again="again"),
            after=("step",),
        ),
        Check(
            name="edge",
            says="On the long valley, a rate of 0.2 bounces for ever and a rate of 0.21 runs away.",
            points=1,
            slot=DESCENT,
            rule=Agrees(group="edge", **END),
            after=("step",),
        ),
        Check(
            name="first_step",
            says="With momentum, the first path of one step has two places and ends right.",
            points=1,
            slot=MOMENTUM,
            rule=Agrees(group="m_first", **END),
        ),
        Check(
            name="velocity",
            says="With momentum, every path has steps + 1 places and ends in the right one.",
            points=3,
            slot=MOMENTUM,
            rule=Agrees(group="m_path", **END),
        ),
        Check(
            name="momentum_places",
            says="With momentum, too, each place is right and keeps its numbers.",
            points=1.5,
            slot=MOMENTUM,
            rule=Agrees(group="m_places", **PATH),
            after=("velocity",),
        ),
        Check(
            name="momentum_no_steps",
            says="With momentum, too, the path of a walk of no steps holds the start alone.",
            points=0.5,
            slot=MOMENTUM,
            rule=Agrees(group="m_none", **PATH),
            after=("velocity",),
        ),
        Check(
            name="no_memory",
            says="With beta = 0, momentum walks just like gradient descent.",
            points=0.5,
            slot=MOMENTUM,
            rule=Agrees(group="m_zero", **END),
            after=("velocity",),
        ),
        Check(
            name="momentum_far",
            says=f"With momentum, a walk of {MANY} steps has {MANY + 1} places and ends right.",
            points=0.5,
            slot=MOMENTUM,
            rule=Agrees(group="m_far", **END),
            after=("velocity",),
        ),
        Check(
            name="momentum_whole_numbers",
            says="With momentum, too, a start of whole numbers leads to the same places.",
            points=1,
            slot=MOMENTUM,
            rule=Agrees(group="m_whole", **PATH),
            after=("momentum_places",),
        ),
        Check(
            name="momentum_untouched",
            says="With momentum, too, neither x0 nor what grad hands back is changed.",
            points=0.5,
            slot=MOMENTUM,
            rule=Untouched(group="m_kept", **PATH),
            after=("momentum_places",),
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
            points=1,
            slot=MOMENTUM,
            rule=Agrees(group="m_edge", **END),
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
FIRST: Final[Args] = ("turned", (1.5, -2.5), 0.05, 2)
"""Who remembers what was asked before has nothing to remember yet."""
STEPS: Final[Sequence[Args]] = (
    ("valley", (7.5, 2), 0.12, 1),
    ("shifted", (2, -1.5, 3), 0.2, 1),
    ("turned", (2.5, -1.5), 0.05, 1),
    ("parabola", (3.5,), 0.2, 1),
    # Gentle ground: here one sees what was done with the gradient's length.
    ("bowl", (0.2, -0.1), 0.3, 1),
    # All but the ground is as before: who recognises a walk by the numbers takes the old path.
    ("turned", (7.5, 2), 0.12, 1),
    ("bowl", (7.5, 2), 0.12, 1),
)
PATHS: Final[Sequence[Args]] = (
    ("valley", (7.5, 2), 0.05, 3),
    ("valley", (7.5, 2), 0.12, 2),
    ("shifted", (5.5, 1, 2), 0.2, 3),
    ("turned", (2.5, -1.5), 0.04, 2),
    ("turned", (7.5, 2), 0.05, 3),
)
PLACES: Final[Sequence[Args]] = (
    ("turned", (3.5, -0.5), 0.05, 2),
    ("shifted", (5.5, 1, 2), 0.2, 3),
)
NONE: Final[Sequence[Args]] = (
    ("valley", (4.5, -3), 0.1, 0),
    ("valley", (-2.5, 6), 0.05, 0),
    ("valley", (1.5, 2), 0.12, 0),
)
# Walks that come to rest: their paths are as long as all others.
RESTS: Final[Sequence[Args]] = (
    ("bowl", (4.5, -2), 0.5, 3),
    ("shifted", (1, -2, 4), 0.3, 2),
    ("bowl", (-3.5, 5), 0.5, 2),
)
LONGEST: Final[Args] = ("parabola", (3.5,), 0.5, MANY)
"""It is at the floor after one step, and stays there for as many as nobody counts by hand."""
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
    yield _descent("first", FIRST)
    short = [*PATHS, *(_somewhere(rng, name, 3) for name in ("four", "turned", "quartic"))]
    for args in (*STEPS, *short, _somewhere(rng, "quartic", 2, size=7)):
        yield _descent("step", args)
    for args in (*PLACES, _somewhere(rng, "four", 5), _somewhere(rng, "valley", 12)):
        yield _descent("places", args)
    for args in NONE:
        yield _descent("none", args)
    for args in (_somewhere(rng, "turned", 6), _nearby(rng, "valley", 4), *RESTS):
        yield _descent("path", args)
    yield msgspec.structs.replace(_descent("far", LONGEST), given=ONLY_JUDGED)
    for args in (*WHOLE, _at_whole_numbers(rng, "parabola", 2)):
        yield _descent("whole", args, "int64")
    for args in KEPT:
        yield _descent("kept", args)
    for args in rng.sample(short, 3):
        yield _descent("again", args)
    for rate, steps in ((0.2, 50), (0.21, 12), (2 / 11, 8)):
        yield _descent("edge", ("valley", (10.5, 1), rate, steps))


def _momenta(rng: random.Random) -> Iterator[Probe]:
    yield _momentum("m_first", (*FIRST[:3], 1), BETAS[0])
    few = [*STEPS[:3], _somewhere(rng, "turned", 1)]
    fresh = [
        _somewhere(rng, "turned", 6),
        _somewhere(rng, "quartic", 4),
        _somewhere(rng, "parabola", 3),
        _nearby(rng, "valley", 4),
    ]
    asked = [(args, BETAS[k % 4]) for k, args in enumerate((*few, *PATHS))]
    asked += [(args, _share(rng)) for args in fresh]
    for args, beta in asked:
        yield _momentum("m_path", args, beta)
    yield _momentum("m_path", _somewhere(rng, "quartic", 3, size=7), _share(rng))
    for args in (PLACES[0], _somewhere(rng, "four", 4), _somewhere(rng, "valley", 12)):
        yield _momentum("m_places", args, _share(rng))
    # Fast across the very floor: the gradient is 0 there, and the walk must go on.
    yield _momentum("m_places", ("bowl", (4.5, -2), 0.5, 4), 0.6)
    for args, beta in zip(NONE, BETAS, strict=False):
        yield _momentum("m_none", args, beta)
    for args in (("valley", (7.5, 2), 0.12, 3), _somewhere(rng, "turned", 3)):
        yield _momentum("m_zero", args, 0.0)
    yield msgspec.structs.replace(_momentum("m_far", LONGEST, 0.0), given=ONLY_JUDGED)
    whole = (*WHOLE, _at_whole_numbers(rng, "four", 3))
    for args, beta in zip(whole, BETAS, strict=True):
        yield _momentum("m_whole", args, beta, "int64")
    for args in KEPT:
        yield _momentum("m_kept", args, 0.6)
    for args, beta in rng.sample(asked, 3):
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


def _share(rng: random.Random) -> float:
    """Return a share of the old velocity, neither near ½ nor near an end."""
    return round(rng.uniform(0.2, 0.45) + rng.choice((0, 0.4)), 2)


def _somewhere(rng: random.Random, name: str, steps: int, size: int = 0) -> Args:
    """Return a walk from a start at random, no number of which is near 0."""
    size = size or SIZES[name]
    start = [rng.choice((-1, 1)) * round(rng.uniform(1.1, 3), 3) for _ in range(size)]
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
