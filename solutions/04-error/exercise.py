"""04 Error: how wrong a neuron is, and the slope of that error, by the chain rule and by trying."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

from autograder.exercises import Check, Exercise
from autograder.properties import Agrees, Untouched
from autograder.wire import Array, Call, Function, Given, Items, Probe

FILE = "neuron.py"
GRADIENTS = ("grad_w", "grad_b")
RIGHT_F = (Given("f", "neuron.f"),)
RIGHT_BEFORE = {"grad_w": (*RIGHT_F, Given("grad_b", "neuron.grad_b")), "grad_b": RIGHT_F}
"""With these, a slope is judged apart from the others: along w it is that along b times x.

Not the other way round as well: two slopes that only ask each other would both be right.
"""
EXACT = {"rtol": 1e-7, "atol": 1e-10}


def _gradient(name: str, along: str) -> tuple[Check, Check, Check]:
    one, several, far = f"{name}_one", f"{name}_several", f"{name}_far"
    return (
        Check(
            name=name,
            says=f"The slope of the loss along {along} is right for one point.",
            points=2,
            slot=name,
            rule=Agrees(group=one, apart=f"{one}_apart", **EXACT),
        ),
        Check(
            name=f"{name}_sum",
            says=f"For several points the slopes along {along} are summed.",
            points=2,
            slot=name,
            rule=Untouched(group=several, apart=f"{several}_apart", **EXACT),
            after=(name,),
        ),
        Check(
            name=far,
            says=f"However far out the neuron is, the slope along {along} is a number.",
            points=1,
            slot=name,
            rule=Agrees(group=far, apart=f"{far}_apart", **EXACT),
            after=(name,),
        ),
    )


EXERCISE = Exercise(
    title="Error",
    files=(FILE,),
    checks=(
        Check(
            name="f",
            says="The neuron gives the right answer to a number.",
            points=2,
            slot="f",
            rule=Agrees(group="f", atol=1e-10),
        ),
        Check(
            name="f_arrays",
            says="It answers each number of an array, and the array comes back as it was.",
            points=1,
            slot="f",
            rule=Untouched(group="f_arrays", atol=1e-10),
            after=("f",),
        ),
        Check(
            name="f_far",
            says="Far away from 0 its answer is as good as 0 or 1.",
            points=1,
            slot="f",
            rule=Agrees(group="f_far", atol=1e-10),
            after=("f",),
        ),
        Check(
            name="mse",
            says="The mean squared error of two lists is right.",
            points=2,
            slot="mse",
            rule=Agrees(group="mse"),
        ),
        Check(
            name="mse_kept",
            says="It takes arrays, too, and lists and arrays come back as they were.",
            points=1,
            slot="mse",
            rule=Untouched(group="mse_kept"),
            after=("mse",),
        ),
        *_gradient("grad_w", "w"),
        *_gradient("grad_b", "b"),
        Check(
            name="central",
            says="Each slope is that of the line from h on the left to h on the right.",
            points=3,
            slot="numerical_gradient",
            rule=Agrees(group="central", **EXACT),
        ),
        Check(
            name="numbers",
            says="Each number of x has its slope, however many there are, and equal ones as well.",
            points=1,
            slot="numerical_gradient",
            rule=Agrees(group="numbers", **EXACT),
            after=("central",),
        ),
        Check(
            name="small_h",
            says="Without a third argument, h is small and the slopes are almost exact.",
            points=1,
            slot="numerical_gradient",
            # Here rounding alone errs by about 1e-16 · f / h.
            rule=Agrees(group="small_h", atol=1e-6),
            after=("central",),
        ),
        Check(
            name="kept",
            says="The array x comes back exactly as it was.",
            points=2,
            slot="numerical_gradient",
            rule=Untouched(group="kept", **EXACT),
            after=("central",),
        ),
        Check(
            name="whole",
            says="An array of whole numbers works as well.",
            points=1,
            slot="numerical_gradient",
            rule=Untouched(group="whole", **EXACT),
            after=("central",),
        ),
    ),
    secrets=(
        r"1(\.0?)?\s*/\s*\(\s*(1(\.0?)?\s*\+\s*)?(np\.|math\.|numpy\.)?(exp|e\s*\*\*)",
        r"exp\(\s*-\s*(\(|z)",
        r"\*\s*\(\s*1(\.0?)?\s*[-−–]\s*(fx|f\(|f\b|p\b|s\b|a\b|out|answer|y_pred)",
        r"(fx|f\(x, w, b\)|answer|y_pred)\s*[-−–]\s*y\b",
        r"/\s*\(?\s*(2(\.0?)?\s*\*\s*h|h\s*\*\s*2|2(\.0?)?\s*/\s*h)",
        r"f\([^()]*\+\s*h[^()]*\)\s*[-−–]\s*f\(",
    ),
)

FRIENDLY_F = (
    (2, 1.5, -1),
    (3, -1, 2),
    (-2, 0.5, 3),
    (0.5, -3, -1),
    (4, 0.5, -3.5),
)
FAR = (
    (25, 1.5, 4),
    (-20, 2, -1),
    (30, -30, 2),
    (-40, 20, -5),
    (90, -9, 7),
    (50, 20, 1),
    (-25, -32, 4),
    (90, 9, -7),
)
"""Where e^|z| is a large number, then one that is too large for a float, on both sides."""
LARGEST = 709
"""Up to about this z, e^z is a float."""
TOO_FAR = tuple((x, w, b, 0.3) for x, w, b in FAR if abs(w * x + b) > LARGEST)
"""Those where it is too large, each with a target."""
FRIENDLY_POINTS = (
    (2, 1.5, -1, 0.3),
    (-1, 2, 0.5, 0.9),
    (3, -0.5, 1, 0.8),
    (2, -0.5, 0.5, 0),
)
"""One point, weight and bias each: x, w, b and the target y. One x is there twice."""
FRIENDLY_LISTS = (
    ([0.5, 2, 4], [1, 2.5, 2]),
    ([3, -1, 2], [1, 0, 5]),
    ([0.2, 0.9, 0.4, 0.6], [0, 1, 1, 0]),
    ([3], [1]),
)


ENOUGH = 0.1
"""How much of something there must be, so that nothing is hidden by its being small."""
AWAKE = 3.0
"""Up to this |z| the neuron's answer changes well with its weight."""


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed."""
    yield from _neuron(rng)
    yield from _errors(rng)
    for name in GRADIENTS:
        yield from _slopes(name, rng)
    yield from _numerical(rng)


def _neuron(rng: random.Random) -> Iterator[Probe]:
    def ask(group: str, *args: float | Array) -> Call:
        return Call(group, FILE, "f", args)

    yield from (ask("f", *args) for args in FRIENDLY_F)
    yield from (ask("f", *_point(rng)[:3]) for _ in range(5))
    yield ask("f_arrays", _floats([2, -1, 0.5]), 1.5, -1)
    for shape, kind in (((4,), "int64"), ((5,), "float64"), ((2, 3), "float64")):
        whole = [1, -2, 3, 2] if kind == "int64" else ()
        xs, w, b = _seen_awake(rng, math.prod(shape), whole)
        yield ask("f_arrays", Array(shape, kind, xs), w, b)
    yield from (ask("f_far", *args) for args in FAR)


def _errors(rng: random.Random) -> Iterator[Probe]:
    def ask(group: str, y_pred: Items | Array, y: Items | Array) -> Call:
        return Call(group, FILE, "mse", (y_pred, y))

    lists = [*FRIENDLY_LISTS, *(_pairs(rng, n) for n in (3, 4, 6))]
    # The first is asked once more: what was kept of the earlier calls would show.
    for y_pred, y in (*lists, lists[0]):
        yield ask("mse", Items("list", y_pred), Items("list", y))
    yield ask("mse_kept", _floats([0.5, 2, 4]), _floats([1, 2.5, 2]))
    whole = [Array((4,), "int64", rng.sample(range(-9, 10), 4)) for _ in range(2)]
    yield ask("mse_kept", *whole)
    # Many, and among them an answer that is right: it counts as well.
    y_pred, y = _pairs(rng, 12)
    y[4] = y_pred[4]
    yield ask("mse_kept", _floats(y_pred), _floats(y))
    y_pred, y = _pairs(rng, 4)
    yield ask("mse_kept", Items("list", y_pred), Items("list", y))


def _slopes(name: str, rng: random.Random) -> Iterator[Probe]:
    """Yield the questions on one gradient, with the learner's own f and with a right one."""
    points = [*FRIENDLY_POINTS, *(_point(rng, above=above) for above in (True, False))]
    _, w, b, _ = _point(rng)
    several = [
        (_floats([2, -1, 3]), 0.5, -1, _floats([0.3, 0.1, 0.9])),
        # Whole numbers, and at x = 0 the slope along b is not that along w, divided by x.
        (Array((4,), "int64", [1, -2, 0, 2]), w, b, Array((4,), "int64", [0, 1, 1, 0])),
        _points(rng, 3),
        _points(rng, 5),
    ]
    # What is asked apart is the same, so that nothing passes there that does not pass here.
    for group, given in (("", ()), ("_apart", RIGHT_BEFORE[name])):
        for args in (*points, points[0]):
            yield Call(f"{name}_one{group}", FILE, name, args, given)
        for args in several:
            yield Call(f"{name}_several{group}", FILE, name, args, given)
        for args in TOO_FAR:
            yield Call(f"{name}_far{group}", FILE, name, args, given)


def _numerical(rng: random.Random) -> Iterator[Probe]:
    def ask(group: str, of: str, x: Sequence[float] | Array, *h: float) -> Call:
        array = x if isinstance(x, Array) else _floats(x)
        return Call(group, FILE, "numerical_gradient", (Function(of, "value"), array, *h))

    def step() -> float:
        return round(rng.uniform(0.05, 0.4), 2)

    yield ask("central", "cubes", [2, -1, 3], 0.1)
    yield ask("central", "mixed", [2, -1.5], 0.2)
    yield ask("central", "shifted", [1.5, 2, -1], 0.3)
    yield ask("central", "cubes", [-2, 0.6], 0.5)
    yield ask("central", "fifths", [1.5, -2], 0.2)
    yield ask("central", "mixed", [-0.5, 2], 0.3)
    # A sum of fifth powers tells a line through two points from a curve through four.
    for of, n in (("cubes", 4), ("fifths", 3)):
        yield ask("central", of, _distinct(rng, n), step())
    # Falls as the first number grows.
    falling = [round(rng.uniform(0.8, 2.5), 2), round(-rng.uniform(0.8, 2.5), 2)]
    yield ask("central", "mixed", falling, step())
    yield ask("numbers", "mixed", [2, 2], 0.1)
    yield ask("numbers", "shifted", [2, -1, 2], 0.1)
    first, second, *others = _distinct(rng, 8)
    yield ask("numbers", "four", [first, second, first, second], step())
    yield ask("numbers", "cubes", [first, second, *others, first], step())
    yield ask("small_h", "cubes", [2, -1, 3])
    yield ask("small_h", "mixed", _distinct(rng, 2))
    yield ask("small_h", "cubes", _distinct(rng, 3))
    yield ask("kept", "cubes", [0.7, -0.3, 2.1], 0.1)
    for of, n in (("mixed", 2), ("shifted", 3)):
        h = step()
        yield ask("kept", of, [_drifting(rng, h) for _ in range(n)], h)
    for of, whole in (("cubes", [1, -2, 3, 2]), ("shifted", [2, 3, -2]), ("fifths", [2, -1])):
        yield ask("whole", of, Array((len(whole),), "int64", whole), step())


def _point(rng: random.Random, *, above: bool = False) -> tuple[float, float, float, float]:
    """Return x, w, b, y where the neuron is awake, and no mistake is hidden by a small number.

    The target lies below the neuron's answer, or `above` it.
    """
    while True:
        x, w, b = _signed(rng), _signed(rng), _signed(rng)
        (y,) = _targets(rng, 1)
        error = _error(x, w, b, y)
        telling = min(abs(w * x + b), abs(error), abs(abs(x) - 1))
        if telling > ENOUGH and abs(w * x + b) < AWAKE and (error < 0) == above:
            return x, w, b, y


def _points(rng: random.Random, n: int) -> tuple[Array, float, float, Array]:
    """Return several points of which some pull w and b up and some pull them down."""
    while True:
        _, w, b, _ = _point(rng)
        xs, ys = [_signed(rng) for _ in range(n)], _targets(rng, n)
        errors = [_error(x, w, b, y) for x, y in zip(xs, ys, strict=True)]
        along_w = [error * x for error, x in zip(errors, xs, strict=True)]
        if all(min(some) < -ENOUGH and max(some) > ENOUGH for some in (errors, along_w)):
            return _floats(xs), w, b, _floats(ys)


def _error(x: float, w: float, b: float, y: float) -> float:
    return 1 / (1 + math.exp(-(w * x + b))) - y


def _seen_awake(
    rng: random.Random, n: int, whole: Sequence[float]
) -> tuple[list[float], float, float]:
    """Return n numbers, or those given, a weight and a bias: the neuron is awake at all of them."""
    while True:
        xs, w, b = [*whole] or _distinct(rng, n), _signed(rng), _signed(rng)
        if max(abs(w * x + b) for x in xs) < AWAKE:
            return xs, w, b


def _distinct(rng: random.Random, n: int) -> list[float]:
    """Return n numbers of which no two are equal: those that are have questions of their own."""
    xs: list[float] = []
    while len(xs) < n:
        xs += {_signed(rng)} - set(xs)
    return xs


def _signed(rng: random.Random) -> float:
    return round(rng.choice((-1, 1)) * rng.uniform(0.3, 2.5), 2)


def _targets(rng: random.Random, n: int) -> list[float]:
    return [round(rng.uniform(0.02, 0.98), 2) for _ in range(n)]


def _pairs(rng: random.Random, n: int) -> tuple[list[float], list[float]]:
    """Return n answers and n targets, none of them equal to its answer."""
    pairs: list[tuple[float, float]] = []
    while len(pairs) < n:
        y_pred, y = (round(rng.uniform(-5, 5), 1) for _ in range(2))
        pairs += [(y_pred, y)] if y_pred != y else []
    return [one for one, _ in pairs], [one for _, one in pairs]


def _drifting(rng: random.Random, h: float) -> float:
    """Return a number that is not itself again after + h, - 2 h, + h in a computer's arithmetic."""
    while True:
        x = _signed(rng)
        if x + h - 2 * h + h != x and x + h - h != x:
            return x


def _floats(data: Sequence[float]) -> Array:
    return Array((len(data),), "float64", list(data))
