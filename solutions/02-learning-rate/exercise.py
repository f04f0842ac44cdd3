"""02 Learning rate: a walk with any learning rate, and a word for what it does."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from autograder.exercises import Check, Exercise
from autograder.properties import Agrees, InRegime, Repeats
from autograder.wire import Call, Given, Probe, Ratio, Script, Value

FILE = "rates.py"
GIVEN = (Given("descend", "parabola.descend"),)
ON_PATHS = {"rtol": 1e-9, "single": 1e-5, "largest": True}


def _rate(name: str, says: str, *regimes: str) -> Check:
    """Return the check of one learning rate."""
    return Check(
        name=name,
        says=says,
        points=1,
        slot=name,
        rule=InRegime(group="rates", name=name, objective="parabola", regimes=regimes),
    )


EXERCISE = Exercise(
    title="Learning rate",
    files=(FILE,),
    checks=(
        Check(
            name="one_step",
            says="A walk of one step lists its start and the place where the step leads.",
            points=1.5,
            slot="descend",
            rule=Agrees(group="one_step", **ON_PATHS),
        ),
        Check(
            name="path",
            says="A walk of several steps lists its start and every place, in their order.",
            points=2.5,
            slot="descend",
            rule=Agrees(group="path", proof="exact", **ON_PATHS),
        ),
        Check(
            name="no_steps",
            says="A walk of no steps lists its start alone.",
            points=0.5,
            slot="descend",
            rule=Agrees(group="no_steps", **ON_PATHS),
            after=("path",),
        ),
        Check(
            name="far",
            says="Long walks and very large numbers are right, too.",
            points=0.5,
            slot="descend",
            rule=Agrees(group="far", **ON_PATHS),
            after=("path",),
        ),
        Check(
            name="new_path",
            says="The same walk gives the same path every time.",
            points=0.5,
            slot="descend",
            rule=Repeats(group="path", again="again"),
            after=("path",),
        ),
        Check(
            name="regime",
            says="The word for a learning rate says what the walk really does.",
            points=2.5,
            slot="regime",
            rule=Agrees(group="between", apart="between_apart"),
        ),
        Check(
            name="borders",
            says="The word is right where one behaviour ends and the next begins.",
            points=2,
            slot="regime",
            rule=Agrees(group="borders", apart="borders_apart"),
        ),
        _rate("shrinking_rate", "With shrinking_rate x shrinks.", "shrinks"),
        _rate("arriving_rate", "With arriving_rate x arrives in one step.", "arrives"),
        _rate("alternating_rate", "With alternating_rate x alternates.", "alternates"),
        _rate("bouncing_rate", "With bouncing_rate x bounces for ever.", "bounces"),
        _rate("diverging_rate", "With diverging_rate x diverges.", "diverges", "climbs"),
    ),
    secrets=(
        r"(x|path\[-1\])\s*[-−–]=?\s*\(?\s*(learning_rate|lr|rate|eta|η)\s*[*·×]\s*(\(?\s*2|df|grad|slope)",
        r"(x|path\[-1\])\s*[-−–]=?\s*\(?\s*(2\s*[*·×]|df\(|grad|slope)",
        r"1\s*[-−–]\s*2\s*([*·×]|\\cdot)?\s*(learning_rate|lr|rate|eta|η|\\eta)",
        r"1\s*[-−–]\s*(learning_rate|lr|rate|eta|η|\\eta)\s*([*·×]|\\cdot)\s*2",
        r"(learning_rate|rate|lr|eta|η)\s*(==|<=?|>=?)\s*(0?\.5|1)\b",
        r"\b(0?\.5|1)(\.0)?\s*(==|<=?|>=?)\s*(learning_rate|rate|lr|eta|η)\b",
    ),
)

ONE_STEP = ((3, 0.1), (-4, 0.2), (5, 0.7), (-2, 1.5), (2.5, -0.2), (7, 0.02))
PATHS = (
    (10, 0.1, 2),
    (8, 0.25, 3),
    (5, 0.6, 3),
    (4, 0.5, 3),
    (-3, 1, 4),
    (2, 1.1, 4),
    (-1.5, -0.1, 3),
    (6, 0, 2),
    (0.004, 0.3, 4),
)
NEAR = 5e-5
"""So near to a border that only a test of equality tells them apart, and far from rounding."""
BETWEEN = (
    *(0.1, 0.3, 0.7, 0.9, 1.2, 3, -0.1, -2, 0.04, 100, -0.6),
    *(NEAR, 0.5 - NEAR, 0.5 + NEAR, 1 - NEAR, 1 + NEAR),
)
BORDERS = (0.5, 1, 0, 1.0, 0.5, 0.0, 0.5, 1, 0)
"""Each border three times: that many answers it takes to name a mistake."""
RATES = ("shrinking_rate", "arriving_rate", "alternating_rate", "bouncing_rate", "diverging_rate")


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed; friendly ones first."""
    for start, rate in ONE_STEP:
        yield _walk("one_step", start, rate, 1)
    for _ in range(4):
        yield _walk("one_step", _start(rng), _any_rate(rng), 1)
    paths = [*PATHS, *((_start(rng), rate, rng.randint(4, 9)) for rate in _rates(rng))]
    paths += [(_start(rng), 0.5, rng.randint(2, 4)) for _ in range(2)]
    for start, rate, epochs in paths:
        yield _walk("path", start, rate, epochs)
    for _ in range(2):
        yield _walk("exact", _ratio(rng), _ratio(rng), 4)
    for start in (7, -2.5, _start(rng)):
        yield _walk("no_steps", start, _any_rate(rng), 0)
    yield _walk("far", 10_000, 0.01, 100)
    yield _walk("far", _start(rng), round(rng.uniform(1.05, 1.4), 2), 50)
    yield _walk("far", 3.0, 100.0, 12)
    for start, rate, epochs in paths[:3]:
        yield _walk("again", start, rate, epochs)
    between = [*BETWEEN, *_rates(rng)]
    yield from _words("between", between)
    yield from _words("borders", BORDERS)
    yield from _words("between_apart", between, GIVEN)
    yield from _words("borders_apart", BORDERS, GIVEN)
    yield Script("rates", FILE, 0.0, "", "", None, RATES, ())


def _walk(group: str, start: Value, rate: Value, epochs: int) -> Call:
    return Call(group, FILE, "descend", (start, rate, epochs))


def _words(group: str, rates: Sequence[float], given: tuple[Given, ...] = ()) -> Iterator[Call]:
    for rate in rates:
        yield Call(group, FILE, "regime", (rate,), given)


def _start(rng: random.Random) -> float:
    return rng.choice((-1, 1)) * round(rng.uniform(2, 90), 2)


def _rates(rng: random.Random) -> list[float]:
    """Return one learning rate of each kind, well away from where the next kind begins."""
    spans = ((0.02, 0.4), (0.6, 0.98), (1.02, 2.9), (-0.9, -0.02))
    return [round(rng.uniform(*span), 3) for span in spans]


def _any_rate(rng: random.Random) -> float:
    return rng.choice(_rates(rng))


def _ratio(rng: random.Random) -> Ratio:
    return Ratio(f"{rng.getrandbits(64) + 2:x}", f"{rng.getrandbits(64) + 3:x}")
