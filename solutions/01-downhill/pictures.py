"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from gd import gradient_descent_update
from numpy.typing import NDArray

from autograder import draw
from autograder.objectives import OBJECTIVES

Numbers = NDArray[np.float64]

PARABOLA: Final = OBJECTIVES["parabola"]
BOWL: Final = np.array([0.35, 0.6])
"""The valley with two parameters: its height is 0.35 x² + 0.6 y²."""


def costs(xs: Numbers) -> Numbers:
    """Return the height of the parabola at each x."""
    return np.array([PARABOLA.value(x) for x in xs])


def walk(x: float, rate: float, steps: int) -> Numbers:
    """Return the start and every iterate on the parabola."""
    path = [x]
    for _ in range(steps):
        path.append(gradient_descent_update(path[-1], PARABOLA.slope(path[-1]), rate))
    return np.array(path)


@draw.style()
def tangent(path: Path) -> None:
    """Draw the parabola, its slope at x = 3, and the step against it."""
    figure, axes = draw.sheet(6, 4.6)
    x = 3.0
    cost, slope = PARABOLA.value(x), PARABOLA.slope(x)
    line, near = np.linspace(-5.2, 5.2, 200), np.array([x - 1.9, x + 1.9])
    axes.plot(line, costs(line), **draw.CURVE)
    axes.plot(near, cost + slope * (near - x), color=draw.INK, linewidth=3, linestyle=(0, (4, 1.5)))
    draw.arrow(axes, (x + 0.35, cost), (x + 2.6, cost), draw.GREY)
    draw.arrow(axes, (x - 0.35, cost), (x - 2.6, cost))
    axes.plot(x, cost, **draw.BALL)
    step = {"color": draw.RED, "weight": "bold"}
    draw.note(axes, (x - 1.6, cost + 1.8), "the step:\ndownhill", ha="center", **step)
    draw.note(axes, (x + 1.9, cost - 5.4), "gradient +6:\nuphill", ha="center", color=draw.DIM)
    draw.note(axes, (x - 1.5, 2.0), "slope 6")
    axes.set(xlabel="x", ylabel="cost f(x)", xlim=(-5.2, 6.9), ylim=(0, 30), xticks=[-3, 0, 3])
    draw.save(figure, path)


@draw.style()
def valley(path: Path) -> None:
    """Draw a ball on the side of a valley with two parameters, and its way to the bottom."""
    steps = [np.array([-1.5, 2.0])]
    for _ in range(12):
        steps.append(gradient_descent_update(steps[-1], 2 * BOWL * steps[-1], 0.25))
    x, y = np.array(steps).T
    height = np.array(steps) ** 2 @ BOWL
    figure, axes = draw.landscape(6, 3.6, frame=(-0.25, -0.66, 1.5, 2.0))
    surface(axes)
    axes.plot(x, y, height, **draw.PATH)
    axes.plot(x[:1], y[:1], height[:1] + 0.25, **{**draw.BALL, "markersize": 32})
    axes.plot(x[:1] - 0.1, y[:1], height[:1] + 0.42, "o", color=draw.PAPER, zorder=7)
    draw.note(axes, (x[0] + 0.6, y[0], height[0]), "start: high cost")
    draw.note(axes, (0.45, -0.1, 0), "the lowest cost")
    draw.save(figure, path)


def surface(axes: Any) -> None:
    """Draw the bowl up to one height, with a line around it at every few heights."""
    radius, angle = np.meshgrid(np.linspace(0, 2.2, 45), np.linspace(0, 2 * np.pi, 121))
    x, y = radius * np.cos(angle) / BOWL[0] ** 0.5, radius * np.sin(angle) / BOWL[1] ** 0.5
    z = radius**2
    smooth = {"rstride": 1, "cstride": 1, "linewidth": 0, "antialiased": False}
    axes.plot_surface(x, y, z, cmap="Blues_r", vmax=6, zorder=1, **smooth)
    for ring in range(4, 45, 4):
        axes.plot(x[:, ring], y[:, ring], z[:, ring], "-", color=draw.PAPER, linewidth=1)
    axes.set_box_aspect((1, 0.8, 0.38))
    axes.view_init(elev=52, azim=-70)


def film(path: Path, iterates: Numbers, title: str, joined: str) -> None:
    """Move the ball from iterate to iterate; where it was stays marked."""
    figure, axes = draw.sheet()
    line, heights = np.linspace(-9.5, 9.5, 300), costs(iterates)
    axes.plot(line, costs(line), **draw.CURVE)
    (trail,) = axes.plot([], [], **{**draw.PATH, "linestyle": joined})
    (ball,) = axes.plot([], [], **draw.BALL)
    axes.set(xlabel="x", ylabel="cost f(x)", xlim=(-9.5, 9.5), ylim=(0, 90), xticks=range(-8, 9, 4))

    def update(frame: int) -> None:
        trail.set_data(iterates[: frame + 1], heights[: frame + 1])
        ball.set_data(iterates[frame : frame + 1], heights[frame : frame + 1])
        words = f"{title}, step {frame}: x = {iterates[frame]:.2f}"
        axes.set_title(words.replace("-", "\N{MINUS SIGN}"))

    draw.animate(figure, update, len(iterates), path)


@draw.style()
def convergence(path: Path) -> None:
    """Show a gentle push: the ball comes to rest at the bottom."""
    film(path, walk(8.0, 0.15, 12), "Converges", joined="none")


@draw.style()
def divergence(path: Path) -> None:
    """Show too hard a push: each step lands higher up on the other side."""
    film(path, walk(2.0, 1.1, 8), "Diverges", joined="-")


@draw.style()
def edge(path: Path) -> None:
    """Draw three walks from x = 10: with learning rates just below 1, at 1 and above."""
    figure, rows = draw.stack(3)
    cases = (
        (0.96, "just below 1: η = 0.96", draw.BLUE, "o"),
        (1.0, "at 1: η = 1", draw.INK, "s"),
        (1.04, "above 1: η = 1.04", draw.RED, "^"),
    )
    for axes, (rate, title, color, marker) in zip(rows, cases, strict=True):
        axes.axhline(0, color=draw.GREY, linewidth=2)
        axes.plot(walk(10.0, rate, 12), color=color, marker=marker, linestyle="-", linewidth=2.5)
        axes.set(title=title, ylabel="x", ylim=(-31, 31), yticks=[-20, 0, 20])
    rows[-1].set(xlabel="step k", xticks=range(0, 13, 2))
    draw.save(figure, path)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {
        "tangent.svg": tangent,
        "valley.png": valley,
        "convergence.gif": convergence,
        "divergence.gif": divergence,
        "edge.svg": edge,
    }
)
"""Each picture's file name, and the function that draws it."""
