"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from descent import gradient_descent, momentum, valley, valley_grad
from matplotlib import colormaps
from numpy.typing import NDArray

from autograder import draw

Numbers = NDArray[np.float64]

START: Final = np.array([10.0, 3.0])
RATE: Final = 0.18
BETA: Final = 0.3
SHADES: Final = colormaps["Blues_r"]


def contours(axes: Any) -> None:
    """Draw the long valley seen from above: lines of equal height, and its lowest point."""
    angle = np.linspace(0, 2 * np.pi, 73)
    for lightness, height in enumerate((148, 106, 71, 43, 22, 8, 1)):
        a, b = (2 * height) ** 0.5 * np.cos(angle), (height / 5) ** 0.5 * np.sin(angle)
        axes.fill(a, b, color=SHADES(0.72 - 0.08 * lightness), linewidth=0)
        axes.plot(a, b, "-", color=draw.PAPER, linewidth=1.2)
    axes.plot(0, 0, marker="x", color=draw.INK, markersize=12, markeredgewidth=3.5)
    axes.grid(visible=False)
    axes.set(aspect="equal", ylabel="b", xlim=(-3, 12.5), ylim=(-4, 4), yticks=[-3, 0, 3])


def trail(axes: Any, path: Numbers, marker: str = "o") -> None:
    """Draw a walk, and the ball where it starts."""
    axes.plot(*path.T, **{**draw.PATH, "marker": marker, "markersize": 8})
    axes.plot(*path[0], **{**draw.BALL, "markersize": 15})


@draw.style()
def slopes(path: Path) -> None:
    """Draw a place in the valley, its two slopes, and the step that they make together."""
    figure, axes = draw.sheet(6, 3.7)
    contours(axes)
    here, there = np.array(gradient_descent(valley_grad, np.array([10.0, 1.0]), 0.15, 1))
    a, b = valley_grad(here) * 0.22
    draw.arrow(axes, tuple(here), (here[0] + a, here[1]), draw.DIM)
    draw.arrow(axes, tuple(here), (here[0], here[1] + b), draw.DIM)
    draw.arrow(axes, tuple(here), tuple(there + (there - here) * 0.25))
    axes.plot(*here, **draw.BALL)
    draw.note(axes, (here[0] + 0.4, here[1] - 1.15), "slope 10", color=draw.DIM)
    draw.note(axes, (here[0] - 0.4, here[1] + 1.6), "slope 10", ha="right", color=draw.DIM)
    words = "the step:\nagainst both"
    draw.note(axes, (7.7, -2.3), words, ha="right", color=draw.RED, weight="bold")
    draw.note(axes, (0.5, 0.35), "lowest")
    axes.set(xlabel="a", xlim=(-3, 14), xticks=[0, 5, 10])
    draw.save(figure, path)


@draw.style()
def rates(path: Path) -> None:
    """Draw three walks in the long valley: too gentle, about right, too hard."""
    figure, rows = draw.stack(3, 6, 10.4)
    cases = (
        (0.02, 12, "η = 0.02: creeps"),
        (0.18, 12, "η = 0.18: zigzags, and gets there"),
        (0.21, 7, "η = 0.21: runs away"),
    )
    for axes, (rate, steps, title) in zip(rows, cases, strict=True):
        contours(axes)
        trail(axes, np.array(gradient_descent(valley_grad, START, rate, steps)))
        axes.set(title=title)
    rows[-1].set(xlabel="a", xticks=[0, 5, 10])
    draw.save(figure, path)


@draw.style()
def zigzag(path: Path) -> None:
    """Draw two walks with one learning rate, without and with momentum."""
    figure, rows = draw.stack(2, 6, 7.2)
    for axes, beta, title in zip(
        rows, (0.0, BETA), ("without momentum", f"with momentum, β = {BETA:g}"), strict=True
    ):
        contours(axes)
        trail(axes, np.array(momentum(valley_grad, START, RATE, beta, 12)))
        axes.set(title=title)
    rows[-1].set(xlabel="a", xticks=[0, 5, 10])
    draw.save(figure, path)


@draw.style()
def race(path: Path) -> None:
    """Let two walks race: how high each is after every step."""
    figure, axes = draw.sheet(6, 4.4)
    walks = (
        ("without momentum", gradient_descent(valley_grad, START, RATE, 24), draw.RED, "o", "--"),
        ("with momentum", momentum(valley_grad, START, RATE, BETA, 24), draw.BLUE, "s", "-"),
    )
    drawn = []
    for name, walked, color, marker, line in walks:
        heights = [valley(x) for x in walked]
        (curve,) = axes.plot([], [], color=color, linestyle=line, label=name)
        (ball,) = axes.plot([], [], **{**draw.BALL, "color": color, "marker": marker})
        drawn.append((heights, curve, ball))
    axes.set(yscale="log", xlim=(-0.8, 25), ylim=(1e-7, 3e2), xlabel="step k", ylabel="height")
    axes.set(yticks=[1e2, 1, 1e-2, 1e-4, 1e-6], yticklabels=["100", "1", "0.01", "0.0001", "1e-6"])
    axes.minorticks_off()
    axes.legend(loc="lower left")

    def update(frame: int) -> None:
        for heights, curve, ball in drawn:
            curve.set_data(range(frame + 1), heights[: frame + 1])
            ball.set_data([frame], [heights[frame]])
        axes.set_title(f"Step {frame}")

    draw.animate(figure, update, 25, path, seconds=0.4)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {
        "slopes.svg": slopes,
        "rates.svg": rates,
        "zigzag.svg": zigzag,
        "race.gif": race,
    }
)
"""Each picture's file name, and the function that draws it."""
