"""The sigmoid neuron: what it answers, and the slopes of its loss.

    neuron.f(x, w, b)           the answer to x, a number or an array
    neuron.grad_w(x, w, b, y)   the slope of ½ (f − y)² along w, summed over the points
    neuron.grad_b(x, w, b, y)   the slope along b
    neuron.f_of_a_point(…)      each of the three once more, for single numbers alone

Numbers and arrays (lists, too) of one shape go together; a single number goes with every point.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from autograder.wire import Array, Items, Value


class _Points(NamedTuple):
    """Numbers in row-major order; the shape () is that of a single one."""

    shape: tuple[int, ...]
    data: list[float]


def f(x: Value, w: Value, b: Value) -> Value:
    """Return the neuron's answer to each x."""
    shape, (xs, ws, bs) = _together(x, w, b)
    answers = [_sigmoid(u * v + c) for u, v, c in zip(xs, ws, bs, strict=True)]
    return Array(shape, "float64", answers) if shape else answers[0]


def grad_w(x: Value, w: Value, b: Value, y: Value) -> Value:
    """Return the slope of the loss along w, summed over the points."""
    return math.fsum(slope * at for slope, at in _slopes(x, w, b, y))


def grad_b(x: Value, w: Value, b: Value, y: Value) -> Value:
    """Return the slope of the loss along b, summed over the points."""
    return math.fsum(slope for slope, _ in _slopes(x, w, b, y))


def _of_a_point(oracle: Callable[..., Value]) -> Callable[..., Value]:
    """Return the oracle for those who ask about one point at a time."""

    def asked(*values: Value) -> Value:
        if any(_points(value).shape for value in values):
            raise TypeError("expected a single number in each place")
        return oracle(*values)

    return asked


ORACLES: Final[Mapping[str, Callable[..., Value]]] = MappingProxyType(
    {f"neuron.{one.__name__}": one for one in (f, grad_w, grad_b)}
    | {f"neuron.{one.__name__}_of_a_point": _of_a_point(one) for one in (f, grad_w, grad_b)}
)
"""The neuron's oracles by name."""


def _slopes(x: Value, w: Value, b: Value, y: Value) -> Iterator[tuple[float, float]]:
    """Yield for each point the slope of its loss along z = w x + b, and its x."""
    _, columns = _together(x, w, b, y)
    for u, v, c, target in zip(*columns, strict=True):
        answer = _sigmoid(u * v + c)
        yield (answer - target) * answer * (1 - answer), u


def _sigmoid(z: float) -> float:
    """Return 1 / (1 + e⁻ᶻ); the power is never above 1, so that nothing overflows."""
    power = math.exp(-abs(z))
    return (1 if z >= 0 else power) / (1 + power)


def _together(*values: Value) -> tuple[tuple[int, ...], list[list[float]]]:
    """Return the shape that the values have together, and the numbers of each at every point.

    Raises:
        ValueError: two arrays have different shapes.
    """
    points = [_points(value) for value in values]
    shape = max((one.shape for one in points), key=lambda shape: (math.prod(shape), len(shape)))
    size = math.prod(shape)
    for one in points:
        if len(one.data) != 1 and one.shape != shape:
            raise ValueError(f"shapes {one.shape} and {shape} do not go together")
    return shape, [one.data * size if len(one.data) == 1 else one.data for one in points]


def _points(value: Value) -> _Points:
    """Return the numbers of a value.

    Raises:
        TypeError: it is no number, no array and no list of such.
    """
    match value:
        case int() | float() if not isinstance(value, bool):
            return _Points((), [float(value)])
        case Array(shape=shape, data=data):
            return _Points(shape, data)
        case Items(kind="list" | "tuple", items=[_, *_] as items):
            rows = [_points(item) for item in items]
            if len({row.shape for row in rows}) == 1:
                inside = [single for row in rows for single in row.data]
                return _Points((len(rows), *rows[0].shape), inside)
    raise TypeError("expected numbers")
