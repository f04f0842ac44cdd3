"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rates import descend, regime

from autograder import draw
from autograder.objectives import OBJECTIVES

Numbers = NDArray[np.float64]

PARABOLA: Final = OBJECTIVES["parabola"]
FORCES: Final = (0.06, 0.25, 0.5, 0.8, 1.0, 1.08)
"""Learning rates of growing force."""
SIX: Final = (0.0, 0.2, 0.5, 0.85, 1.0, 1.1)
"""One learning rate of each kind, in the order of the words."""


def walk(start: float, rate: float, steps: int) -> Numbers:
    """Return the start and every iterate."""
    return np.array(descend(start, rate, steps))


@draw.style()
def harder(path: Path) -> None:
    """Show walks from one start, each pushed harder than the last; the title says the word."""
    figure, axes = draw.sheet(6, 4.4)
    line = np.linspace(-10.5, 10.5, 300)
    axes.plot(line, PARABOLA.value(line), **draw.CURVE)
    (trail,) = axes.plot([], [], **draw.PATH)
    (ball,) = axes.plot([], [], **draw.BALL)
    axes.set(xlabel="x", ylabel="cost f(x)", xlim=(-10.5, 10.5), ylim=(0, 112))
    axes.set_xticks(range(-8, 9, 4))
    steps = 4
    walks = [walk(-6.5, rate, steps) for rate in FORCES]

    def update(frame: int) -> None:
        which, step = divmod(frame, steps + 1)
        xs = walks[which][: step + 1]
        trail.set_data(xs, PARABOLA.value(xs))
        ball.set_data(xs[-1:], PARABOLA.value(xs[-1:]))
        axes.set_title(f"push {which + 1} of {len(FORCES)}: {regime(FORCES[which])}")

    draw.animate(figure, update, len(FORCES) * (steps + 1), path, seconds=0.6)


@draw.style()
def six(path: Path) -> None:
    """Draw a short walk of each kind."""
    figure, rows = draw.stack(3, 6, 8)
    for axes in rows:
        axes.remove()
    for place, rate in enumerate(SIX):
        axes = figure.add_subplot(3, 2, place + 1)
        xs = walk(8.0, rate, 6)
        axes.axhline(0, color=draw.GREY, linewidth=2)
        axes.plot(xs, color=draw.BLUE, marker="o", linestyle="-", linewidth=2.5, markersize=8)
        axes.set(title=regime(rate), ylim=(-26, 26), yticks=[-20, 0, 20], xticks=[0, 2, 4, 6])
        axes.label_outer()
    figure.supxlabel("step k")
    figure.supylabel("x")
    draw.save(figure, path)


@draw.style()
def distance(path: Path) -> None:
    """Draw how far from 0 three walks from 10 000 are, on a scale of powers of ten."""
    figure, axes = draw.sheet(6, 5)
    cases = (
        (1.1, draw.RED, "^", (40, 1e11)),
        (0.01, draw.INK, "s", (62, 4e4)),
        (0.1, draw.BLUE, "o", (56, 0.2)),
    )
    for rate, color, marker, at in cases:
        xs = np.abs(walk(10_000.0, rate, 100))
        look = {"marker": marker, "markevery": 20, "linestyle": "-", "markersize": 10}
        axes.plot(xs, color=color, **look)
        draw.note(axes, at, f"η = {rate}", color=color, weight="bold", ha="left")
    axes.set(yscale="log", xlabel="step k", ylabel="distance from 0", xlim=(0, 103))
    axes.set(ylim=(1e-7, 1e13), yticks=[1e-6, 1e-3, 1, 1e3, 1e6, 1e9, 1e12])
    draw.save(figure, path)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {"harder.gif": harder, "six.svg": six, "distance.svg": distance}
)
"""Each picture's file name, and the function that draws it."""
