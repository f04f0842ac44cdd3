"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from matplotlib.axes import Axes
from neuron import f, grad_w, numerical_gradient
from numpy.typing import NDArray

from autograder import draw

Numbers = NDArray[np.float64]

X, Y, PLACE = 2.0, 0.3, np.array([1.5, -1.0])
"""The lesson's point, and its weight and bias."""


def loss(place: Numbers) -> Any:
    """Return the loss of the lesson's point."""
    return (f(X, *place) - Y) ** 2 / 2


def cubes(x: Numbers) -> Any:
    """Return the sum of all cubes."""
    return (x**3).sum()


@draw.style()
def neuron(path: Path) -> None:
    """Draw what two neurons answer."""
    figure, axes = draw.sheet(6, 3.8)
    x = np.linspace(-6, 6, 200)
    axes.plot(x, f(x, 1.5, -1), **draw.CURVE)
    axes.plot(x, f(x, -0.5, 0.5), color=draw.RED, linestyle="--")
    axes.plot(X, f(X, *PLACE), **draw.BALL)
    draw.note(axes, (1.9, 0.66), "w = 1.5, b = −1", color=draw.BLUE)
    draw.note(axes, (-5.9, 0.5), "w = −0.5, b = 0.5", color=draw.RED)
    axes.set(xlabel="x", ylabel="answer", xlim=(-6, 6.4), ylim=(-0.05, 1.08), yticks=[0, 0.5, 1])
    draw.save(figure, path)


@draw.style()
def secant(path: Path) -> None:
    """Draw x³, its tangent, the line to both sides and the line to one side."""
    figure, axes = draw.sheet(6, 4.8)
    x, h = 1.5, 0.75
    curve, wide = np.linspace(0.35, 2.55, 200), np.array([0.45, 2.45])
    (slope,) = numerical_gradient(cubes, np.array([x]))
    (central,) = numerical_gradient(cubes, np.array([x]), h)
    one_sided = ((x + h) ** 3 - x**3) / h
    axes.plot(curve, curve**3, **draw.CURVE)
    axes.plot(wide, x**3 + slope * (wide - x), color=draw.INK, linestyle=(0, (4, 1.5)), linewidth=3)
    axes.plot(wide, (x + h) ** 3 + central * (wide - x - h), "-", color=draw.RED, linewidth=3)
    near = np.array([1.2, 2.45])
    axes.plot(near, x**3 + one_sided * (near - x), "-", color=draw.GREY, linewidth=3)
    ends = np.array([x - h, x + h])
    axes.plot(ends, ends**3, **{**draw.PATH, "linestyle": "none"})
    axes.plot(x, x**3, **draw.BALL)
    for end in ends:
        axes.plot([end, end], [-3, end**3], color=draw.GREY, linewidth=1.5, linestyle=":")
    draw.note(axes, (0.42, 5.2), f"both sides:\n{central:.2f}", color=draw.RED, weight="bold")
    draw.note(axes, (1.86, 2.0), f"true slope:\n{slope:.2f}")
    draw.note(axes, (1.38, 11.4), f"one side: {one_sided:.2f}", color=draw.DIM)
    axes.set(xlabel="x", ylabel="x³", ylim=(-3, 14.5), xlim=(0.35, 2.6))
    axes.set_xticks([x - h, x, x + h], ["x − h", "x", "x + h"])
    draw.save(figure, path)


@draw.style()
def error_against_h(path: Path) -> None:
    """Draw the error of slopes that were found by trying, to both sides and to one, against h."""
    figure, axes = draw.sheet(6, 4.8)
    steps = 10.0 ** np.arange(0, -15.01, -0.25)
    right = grad_w(X, *PLACE, Y)
    both = [numerical_gradient(loss, PLACE, h)[0] - right for h in steps]
    along_w = np.array([1.0, 0.0])
    one = [(loss(PLACE + h * along_w) - loss(PLACE)) / h - right for h in steps]
    tiny = 1e-13
    axes.loglog(steps, np.maximum(np.abs(one), tiny), color=draw.RED, linestyle="--", linewidth=2.5)
    axes.loglog(steps, np.maximum(np.abs(both), tiny), color=draw.BLUE, marker="o", markersize=6)
    _words(axes)
    powers = [-15, -10, -5, 0]
    axes.set(xlabel="h", ylabel="error of the slope", ylim=(1e-13, 10), xlim=(3e-16, 30))
    axes.set_xticks([10.0**k for k in powers], [f"1e{k}" if k else "1" for k in powers])
    axes.set_yticks([10.0**k for k in (-12, -8, -4, 0)], ["1e-12", "1e-8", "1e-4", "1"])
    axes.minorticks_off()
    draw.save(figure, path)


def _words(axes: Axes) -> None:
    draw.note(axes, (2e-9, 1e-4), "one side", color=draw.RED)
    draw.note(axes, (2e-4, 2e-12), "both sides", color=draw.BLUE, weight="bold")
    draw.note(axes, (6e-16, 3e-9), "too few\ndigits", color=draw.DIM)
    draw.note(axes, (1e-5, 1), "h too large", color=draw.DIM)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {"neuron.svg": neuron, "secant.svg": secant, "error_against_h.svg": error_against_h}
)
"""Each picture's file name, and the function that draws it."""
