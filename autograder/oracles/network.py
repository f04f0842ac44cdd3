"""A network of two layers of sigmoid neurons with one output, and the gradient of its loss.

    network.forward(x, W1, b1, W2, b2)      (h, y): the hidden values and the output
    network.backward(x, t, W1, b1, W2, b2)  (dW1, db1, dW2, db2): the slopes of ½ (y − t)²

`x` is one input. Each hidden neuron has a row of W1, a number of b1 and a number of W2.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from autograder.wire import Array, Items, Value


class _Pass(NamedTuple):
    """What a pass through the network gives, and what it was made of."""

    x: list[float]
    out: list[float]
    h: list[float]
    y: float


def forward(x: Value, w1: Value, b1: Value, w2: Value, b2: Value) -> Items:
    """Return the hidden values and the output for one input."""
    seen = _pass(x, w1, b1, w2, b2)
    return Items("tuple", [_vector(seen.h), seen.y])


def backward(x: Value, t: Value, *network: Value) -> Items:
    """Return the slopes of the loss of one example along W1, b1, W2 and b2."""
    seen = _pass(x, *network)
    (target,) = _numbers(t, 1)
    error = (seen.y - target) * seen.y * (1 - seen.y)
    errors = [error * w * h * (1 - h) for w, h in zip(seen.out, seen.h, strict=True)]
    slopes = [one * u for one in errors for u in seen.x]
    return Items(
        "tuple",
        [
            Array((len(errors), len(seen.x)), "float64", slopes),
            _vector(errors),
            _vector([error * h for h in seen.h]),
            error,
        ],
    )


ORACLES: Final[Mapping[str, Callable[..., Value]]] = MappingProxyType(
    {"network.forward": forward, "network.backward": backward}
)
"""The network's oracles by name."""


def _pass(x: Value, w1: Value, b1: Value, w2: Value, b2: Value) -> _Pass:
    """Run one input through the network.

    Raises:
        TypeError: one of the values holds something that is no number.
        ValueError: the sizes do not go together.
    """
    inputs, biases = _numbers(x), _numbers(b1)
    width = len(inputs)
    weights = _numbers(w1, width * len(biases))
    out = _numbers(w2, len(biases))
    (bias,) = _numbers(b2, 1)
    rows = [weights[width * k : width * (k + 1)] for k in range(len(biases))]
    h = [_sigmoid(_dot(row, inputs) + b) for row, b in zip(rows, biases, strict=True)]
    return _Pass(inputs, out, h, _sigmoid(_dot(out, h) + bias))


def _dot(first: list[float], second: list[float]) -> float:
    return math.fsum(a * b for a, b in zip(first, second, strict=True))


def _vector(data: list[float]) -> Array:
    return Array((len(data),), "float64", data)


def _sigmoid(z: float) -> float:
    """Return 1 / (1 + e⁻ᶻ); the power is never above 1, so that nothing overflows."""
    power = math.exp(-abs(z))
    return (1 if z >= 0 else power) / (1 + power)


def _numbers(value: Value, size: int | None = None) -> list[float]:
    """Return the numbers of a value in row-major order, `size` of them where that is given.

    Raises:
        TypeError: it is no number, no array and no list of such.
        ValueError: there are more or fewer.
    """
    match value:
        case int() | float() if not isinstance(value, bool):
            found = [float(value)]
        case Array(data=data):
            found = data
        case Items(kind="list" | "tuple", items=items):
            found = [single for item in items for single in _numbers(item)]
        case _:
            raise TypeError("expected numbers")
    if size is not None and len(found) != size:
        raise ValueError(f"expected {size} numbers, got {len(found)}")
    return found
