"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from steps import find_min, fixed_step

from autograder import draw
from autograder.objectives import OBJECTIVES

Numbers = NDArray[np.float64]

WALK: Final = OBJECTIVES["walk"]
DEEPEST: Final = WALK.minimum
LEFT, RIGHT = -2.6, 9.4
"""The stretch of hills that the pictures show."""


def heights(ws: Numbers) -> Numbers:
    """Return the height of the hills at each w."""
    return np.array([WALK.value(w) for w in ws])


def walk(w: float, rate: float, steps: int) -> Numbers:
    """Return the start and every iterate of gradient descent over the hills."""
    return np.array(find_min(WALK.slope, w, rate, steps))


def twice(x: float) -> float:
    """Return the slope of x² at x."""
    return 2 * x


def fixed_walk(x: float, step: float, steps: int) -> Numbers:
    """Return the start and every iterate of fixed steps on x²."""
    path = [x]
    for _ in range(steps):
        path.append(fixed_step(path[-1], twice(path[-1]), step))
    return np.array(path)


def hills(axes: Any) -> None:
    """Draw the curve with its many valleys."""
    line = np.linspace(LEFT, RIGHT, 600)
    axes.plot(line, heights(line), **draw.CURVE)
    axes.set(xlabel="w", ylabel="cost", xlim=(LEFT, RIGHT), xticks=range(-2, 10, 2))


@draw.style()
def fixed(path: Path) -> None:
    """Walk down x² twice: with fixed steps, which end up bouncing, and with gradient descent."""
    figure, rows = draw.stack(2, height=6.6)
    line = np.linspace(-3, 3, 200)
    walks = (
        ("Steps of length 1", fixed_walk(2.5, 1.0, 9)),
        ("Gradient descent", np.array(find_min(twice, 2.5, 0.2, 9))),
    )
    moving = []
    for axes, (_, iterates) in zip(rows, walks, strict=True):
        axes.plot(line, line**2, **draw.CURVE)
        (trail,) = axes.plot([], [], **{**draw.PATH, "linestyle": "none"})
        (ball,) = axes.plot([], [], **draw.BALL)
        axes.set(ylabel="cost", xlim=(-3, 3), ylim=(-0.9, 8), yticks=[0, 4, 8])
        moving.append((axes, trail, ball, iterates))
    rows[-1].set(xlabel="x", xticks=range(-3, 4))

    def update(frame: int) -> None:
        for (axes, trail, ball, iterates), (title, _) in zip(moving, walks, strict=True):
            trail.set_data(iterates[:frame], iterates[:frame] ** 2)
            ball.set_data(iterates[frame : frame + 1], iterates[frame : frame + 1] ** 2)
            words = f"{title}, step {frame}: x = {iterates[frame]:.2f}"
            axes.set_title(words.replace("-", "\N{MINUS SIGN}"))

    draw.animate(figure, update, 10, path)


@draw.style()
def overshoot(path: Path) -> None:
    """Walk over the hills with too large a learning rate: every valley is left again."""
    iterates = walk(1.2, 0.59, 11)
    figure, axes = draw.sheet(6, 4.4)
    hills(axes)
    (trail,) = axes.plot([], [], **draw.PATH)
    (ball,) = axes.plot([], [], **draw.BALL)
    axes.set(ylim=(-1.8, 6.4))

    def update(frame: int) -> None:
        seen = iterates[max(0, frame - 2) : frame + 1]
        trail.set_data(seen, heights(seen))
        ball.set_data(seen[-1:], heights(seen[-1:]))
        words = f"η = 0.59, step {frame}: w = {seen[-1]:.2f}"
        axes.set_title(words.replace("-", "\N{MINUS SIGN}"))

    draw.animate(figure, update, len(iterates), path, seconds=0.9)


@draw.style()
def valleys(path: Path) -> None:
    """Draw two walks with a small learning rate: close starts, and two valleys."""
    figure, axes = draw.sheet(6, 4.8)
    hills(axes)
    for start, color, marker in ((1.2, draw.RED, "o"), (1.35, draw.BLUE, "s")):
        iterates = walk(start, 0.059, 22)
        look = {**draw.PATH, "color": color, "marker": marker, "linestyle": "none"}
        axes.plot(iterates, heights(iterates), **look)
        end, low = iterates[-1], WALK.value(iterates[-1])
        axes.plot(end, low, **{**draw.BALL, "marker": marker, "markersize": 17})
        words = f"from {start}"
        draw.note(axes, (end, low - 0.6), words, ha="center", va="top", color=color, weight="bold")
    draw.note(axes, (1.27, WALK.value(1.27) + 0.35), "two starts,\nclose together", ha="left")
    below = DEEPEST + 0.4, WALK.value(DEEPEST) - 0.4
    draw.note(axes, below, "the deepest\nvalley", ha="center", va="top")
    axes.set(xlim=(-1.5, 6.5), ylim=(-3, 4.9))
    draw.save(figure, path)


@draw.style()
def settling(path: Path) -> None:
    """Draw w against the steps: a small learning rate settles, a large one never does."""
    figure, rows = draw.stack(2, height=6)
    cases = (
        ("η = 0.059 settles", 0.059, draw.BLUE, "o"),
        ("η = 0.59 does not", 0.59, draw.RED, "^"),
    )
    for axes, (title, rate, color, marker) in zip(rows, cases, strict=True):
        axes.plot(walk(1.2, rate, 30), color=color, marker=marker, linestyle="-", linewidth=2)
        axes.set(title=title, ylabel="w", ylim=(-3, 10), yticks=[0, 4, 8])
    rows[-1].set(xlabel="step", xticks=range(0, 31, 10))
    draw.save(figure, path)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {
        "fixed.gif": fixed,
        "overshoot.gif": overshoot,
        "settling.svg": settling,
        "valleys.svg": valleys,
    }
)
"""Each picture's file name, and the function that draws it."""
