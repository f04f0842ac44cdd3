"""07 Backprop: a 2-3-1 network learns XOR; its gradient goes back through the layers."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any, Final

from autograder.exercises import Check, Exercise
from autograder.properties import Agrees, Repeats, Untouched
from autograder.wire import Array, Call, Given, Probe, Value

FILE: Final = "network.py"
FORWARD: Final = Given("forward", "network.forward")
BACKWARD: Final = Given("backward", "network.backward")
ONLY_JUDGED: Final = (Given("name_of_nobody", "network.forward"),)
"""Stands in for nothing. What is asked so is judged, and left alone where mistakes are explained:
there one question is run hundreds of times, and this one takes a thousand epochs.
"""
GRADIENT: Final[dict[str, Any]] = {"rtol": 1e-7, "atol": 1e-10, "single": 1e-6}
TRAINED: Final[dict[str, Any]] = {"rtol": 1e-6, "atol": 1e-9}
FAR_AWAY: Final[dict[str, Any]] = {"rtol": 1e-5, "atol": 1e-8}
"""After very many epochs: single precision on the way has added up."""

ANY_NUMBER: Final = 1e12
"""Whatever was worked out, it is the right thing in form where it is no farther off than this."""


def _slopes(name: str, says: str, part: int) -> Check:
    """Return the check of one of the four values that backward hands back, judged by itself."""
    rule = Agrees(group="backward", apart="backward apart", parts=(part,), **GRADIENT)
    return Check(name=name, says=says, points=1.25, slot="backward", rule=rule)


EXERCISE = Exercise(
    title="Backprop",
    files=(FILE,),
    checks=(
        Check(
            name="forward",
            says="One input goes through the network: hidden values and output are right.",
            points=2.5,
            slot="forward",
            rule=Agrees(group="forward"),
        ),
        Check(
            name="forward_tidy",
            says="What is handed in to forward comes back as it was.",
            points=1,
            slot="forward",
            rule=Untouched(group="forward"),
            after=("forward",),
        ),
        Check(
            name="forward_again",
            says="The same call of forward gives the same result every time.",
            points=0.5,
            slot="forward",
            rule=Repeats(group="forward", again="forward again"),
            after=("forward",),
        ),
        _slopes("output_bias", "The slope along the output's bias, db2, is right.", 3),
        _slopes("output_weights", "The slopes along the output's weights, dW2, are right.", 2),
        _slopes("hidden_biases", "The slopes along the hidden biases, db1, are right.", 1),
        _slopes("hidden_weights", "The slopes along the hidden weights, dW1, are right.", 0),
        Check(
            name="backward_tidy",
            says="backward gives values shaped like W1, b1, W2, b2, and changes nothing it gets.",
            points=1.5,
            slot="backward",
            rule=Untouched(group="backward", apart="backward apart", atol=ANY_NUMBER),
        ),
        Check(
            name="backward_again",
            says="The same call of backward gives the same result every time.",
            points=0.5,
            slot="backward",
            rule=Repeats(
                group="backward once",
                again="backward again",
                apart=("backward once apart", "backward again apart"),
            ),
            after=("output_bias", "output_weights", "hidden_biases", "hidden_weights"),
        ),
        Check(
            name="one_epoch",
            says="One epoch sums the gradients of all examples and takes one step with them.",
            points=3,
            slot="train",
            rule=Agrees(group="epoch", apart="epoch apart", **TRAINED),
        ),
        Check(
            name="epochs",
            says="Several epochs in a row lead where they should, on XOR, too.",
            points=2.5,
            slot="train",
            rule=Agrees(group="epochs", apart="epochs apart", **TRAINED),
        ),
        Check(
            name="train_tidy",
            says="What is handed in to train comes back as it was.",
            points=1.5,
            slot="train",
            rule=Untouched(group="epochs", apart="epochs apart", **TRAINED),
            after=("epochs",),
        ),
        Check(
            name="train_again",
            says="The same call of train gives the same result every time.",
            points=1,
            slot="train",
            rule=Repeats(
                group="epochs", again="train again", apart=("epochs apart", "train again apart")
            ),
            after=("epochs",),
        ),
        Check(
            name="together",
            says="Your three functions work together, for as many as 1000 epochs.",
            points=1,
            slot="train",
            rule=Agrees(group="together", **FAR_AWAY),
            after=(
                "forward",
                "forward_tidy",
                "output_bias",
                "output_weights",
                "hidden_biases",
                "hidden_weights",
                "backward_tidy",
                "one_epoch",
                "epochs",
                "train_again",
            ),
            late=True,
        ),
    ),
    secrets=(
        # σ' in code, and the error that goes back.
        r"\b\w+\s*\*\s*\(\s*1(\.0)?\s*-\s*\w+\s*\)",
        r"\(\s*y\s*-\s*t\s*\)\s*\*\s*y",
        r"\bnp\.outer\(|\w+\[:,\s*None\]\s*\*",
        r"sigmoid\(\s*(W[12]|np\.dot|x|h)\b[^)]*[@,]",
        r"[-+]=\s*(eta|learning_rate|lr)\s*\*",
        r"-\s*(eta|learning_rate|lr)\s*\*\s*d?(W|b)[12]",
    ),
)

Network = tuple[Sequence[float], Sequence[float], Sequence[float], float]
Example = tuple[Sequence[float], float]

# Worked by hand or with a calculator; no weight, input or target among them hides a mistake.
NETWORKS: Final = (
    ((0.5, -1, 1, 0.5, -0.5, 2), (0.5, -1.5, 1), (1, -2, 0.5), 0.3),
    ((1, -2, 0.5, 1.5, -1, 0.4), (-0.5, 0.2, 1), (-1.5, 0.8, 2), -0.6),
    ((-0.3, 0.7, 2, -1, 0.9, 0.6), (0.4, 1, -0.8), (0.6, 1.5, -0.7), 0.2),
)
EXAMPLES: Final = (((2, 1), 1), ((0.5, -3), 0), ((-1.5, 2), 0.3))
AT_ZERO: Final[Example] = ((0, 2), 1)
"""As in XOR: who divides by an input finds out."""
START: Final = ((0.5, -0.1, 0.7, 0.4, -0.8, 1), (0.5, 0.6, -0.7), (-0.1, -0.3, 0.9), 0.3)
TRAINED_START: Final = ((-6.5, -6.5, 4.5, 4.5, 0.3, -0.2), (2.5, -6.5, 0.4), (-9.5, -9.5, 0.5), 4.5)
"""It answers XOR nearly right: who stops when it is good enough stops here."""
XOR_EPOCHS: Final = 10
MANY_EPOCHS: Final = 1000
"""As many as the lesson takes."""
EQUALS: Final = (((1.5, -0.5), 0.2), ((1.5, -0.5), 0.8))
"""One input with two targets: who looks an example up by its input loses one of them."""
XOR: Final = (((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0))


def questions(rng: random.Random) -> Iterator[Probe]:
    """Yield the questions of one seed."""
    networks = [*NETWORKS, *(_network(rng) for _ in range(3))]
    examples = [*EXAMPLES, *(_example(rng) for _ in range(3))]
    # Three examples go through a second network, too: the same x need not give the same y.
    pairs = [*zip(networks, examples, strict=True), *zip(networks[1:4], examples, strict=False)]
    for network, (x, _) in pairs:
        yield _call("forward", "forward", _array(x), *_weights(network))
    for network, (x, _) in rng.sample(pairs, 2):
        yield _call("forward again", "forward", _array(x), *_weights(network))

    asked = [*pairs[:5], pairs[6], (NETWORKS[1], AT_ZERO)]
    calls = [(_array(x), t, *_weights(network)) for network, (x, t) in asked]
    yield from _both("backward", "backward", calls, FORWARD)
    once = [(_array(pairs[5][1][0]), pairs[5][1][1], *_weights(pairs[5][0]))]
    yield from _both("backward once", "backward", once, FORWARD)
    yield from _both("backward again", "backward", once, FORWARD)

    few = [
        _training(EXAMPLES, NETWORKS[0], 0.5, 1),
        _training([*_examples(rng, 7), *EQUALS], networks[3], round(rng.uniform(0.2, 2), 1), 1),
    ]
    more = [
        _training(EXAMPLES, NETWORKS[2], 0.7, 2),
        _training(EXAMPLES, NETWORKS[2], 0.7, 0),
        _training(_examples(rng, 3), networks[4], 0.7, 3),
        _training(XOR, START, 5.0, XOR_EPOCHS),
        _training(XOR, TRAINED_START, 5.0, 2),
    ]
    yield from _both("epoch", "train", few, FORWARD, BACKWARD)
    yield from _both("epochs", "train", more, FORWARD, BACKWARD)
    yield from _both("train again", "train", more[:1], FORWARD, BACKWARD)
    # So gently that the last epoch still moves something.
    long = _training(EXAMPLES[2:], NETWORKS[1], 0.02, MANY_EPOCHS)
    yield _call("together", "train", *long, given=ONLY_JUDGED)


def _both(
    group: str, function: str, calls: Sequence[Sequence[Value]], *given: Given
) -> Iterator[Call]:
    """Yield calls, and the same calls with oracles in place of the learner's earlier parts."""
    for args in calls:
        yield _call(group, function, *args)
    for args in calls:
        yield _call(f"{group} apart", function, *args, given=given)


def _call(group: str, function: str, *args: Value, given: tuple[Given, ...] = ()) -> Call:
    return Call(group, FILE, function, args, given)


def _training(
    data: Sequence[Example], network: Network, eta: float, epochs: int
) -> tuple[Value, ...]:
    """Return what train is handed."""
    inputs = [number for x, _ in data for number in x]
    targets = [t for _, t in data]
    return _array(inputs, 2), _array(targets), *_weights(network), eta, epochs


def _weights(network: Network) -> tuple[Value, ...]:
    """Return a network as it is handed in: W1, b1, W2, b2."""
    inner, biases, outer, bias = network
    return _floats(inner, 2), _floats(biases), _floats(outer), bias


def _array(numbers: Sequence[float], width: int = 0) -> Array:
    """Return numbers as an array: of whole numbers where all are, as in X and T of XOR."""
    if all(isinstance(number, int) for number in numbers):
        return Array(_shape(numbers, width), "int64", [float(number) for number in numbers])
    return _floats(numbers, width)


def _floats(numbers: Sequence[float], width: int = 0) -> Array:
    return Array(_shape(numbers, width), "float64", [float(number) for number in numbers])


def _shape(numbers: Sequence[float], width: int) -> tuple[int, ...]:
    return (len(numbers) // width, width) if width else (len(numbers),)


def _network(rng: random.Random) -> Network:
    """Return weights and biases that differ in size and sign; none is 0 or 1."""
    draw = [rng.choice((-1, 1)) * round(rng.uniform(0.2, 1.8), 2) for _ in range(13)]
    return draw[:6], draw[6:9], draw[9:12], draw[12]


def _example(rng: random.Random) -> Example:
    """Return an input that is not only 0 and 1, and a target that need not be either."""
    x = [rng.choice((-1, 1)) * round(rng.uniform(0.3, 2.5), 2) for _ in range(2)]
    return x, rng.choice((0, 1, 0.2, 0.8))


def _examples(rng: random.Random, size: int) -> list[Example]:
    return [_example(rng) for _ in range(size)]
