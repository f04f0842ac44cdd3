"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from train import do_gradient_descent, f

from autograder import draw

Numbers = NDArray[np.float64]

X, Y = np.array([0.5, 2.5]), np.array([0.2, 0.9])
"""The lesson's points."""


def loss(w: Any, b: Any) -> Any:
    """Return the loss at one w and b, or at each of a grid."""
    return sum((f(x, w, b) - y) ** 2 for x, y in zip(X, Y, strict=True)) / 2


def walk(w: float, b: float, epochs: int) -> Numbers:
    """Return the places (w, b) before the first epoch and after each."""
    path = [(w, b)]
    for _ in range(epochs):
        path.append(do_gradient_descent(X, Y, *path[-1], 1.0, 1))
    return np.array(path)


@draw.style()
def surface(path: Path) -> None:
    """Draw the loss over w and b, and the walk from the plateau to the lowest point."""
    places = walk(-2.0, -2.0, 1000)
    w, b = np.meshgrid(np.linspace(-3.2, 3.6, 120), np.linspace(-4.2, 1.6, 120))
    figure, axes = draw.landscape(6, 4.6, frame=(-0.15, -0.17, 1.3, 1.35))
    smooth = {"rstride": 2, "cstride": 2, "linewidth": 0, "antialiased": False}
    axes.plot_surface(w, b, loss(w, b), cmap="Blues_r", vmax=0.62, zorder=1, **smooth)
    levels = [0.005, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4]
    axes.contour(w, b, loss(w, b), levels=levels, colors=draw.PAPER, linewidths=1, zorder=2)
    marked = places[[*range(0, 84, 4), *range(84, 140, 8), 200, 400, 1000]]
    height = loss(*places.T) + 0.004
    axes.plot(*places.T, height, "-", color=draw.RED, linewidth=3.5, zorder=5)
    look = {**draw.PATH, "linestyle": "none", "markersize": 8}
    axes.plot(*marked.T, loss(*marked.T) + 0.004, **look)
    axes.plot(*places[:1].T, height[:1] + 0.01, **draw.BALL)
    draw.note(axes, (-3.1, -1.5, 0.5), "start, on\nthe plateau")
    draw.note(axes, (2.35, -2.6, 0.0), "lowest\npoint")
    draw.note(axes, (-1.2, -4.9, 0.2), "w", color=draw.DIM)
    draw.note(axes, (3.8, -1.2, 0.08), "b", color=draw.DIM)
    axes.set_box_aspect((1, 0.9, 0.42))
    axes.view_init(elev=52, azim=-80)
    draw.save(figure, path)


@draw.style()
def plateau(path: Path) -> None:
    """Draw the loss against the epochs, from two starts."""
    figure, axes = draw.sheet(6, 4.2)
    learns, stuck = (loss(*walk(start, start, 200).T) for start in (-2.0, -10.0))
    axes.plot(stuck, color=draw.GREY, linestyle="--")
    axes.plot(learns, **draw.CURVE)
    for epoch in (60, 85):
        axes.plot(epoch, learns[epoch], **draw.BALL)
    draw.note(axes, (88, 0.375), f"epoch 60: {learns[60]:.3f}")
    draw.note(axes, (93, 0.055), f"epoch 85: {learns[85]:.3f}")
    draw.note(axes, (88, 0.455), "from (−10, −10): stuck", color=draw.DIM)
    draw.note(axes, (12, 0.355), "plateau", color=draw.BLUE, weight="bold")
    axes.set(xlabel="epoch", ylabel="loss", ylim=(0, 0.5), xlim=(0, 203))
    draw.save(figure, path)


@draw.style()
def training(path: Path) -> None:
    """Show what the neuron answers while it learns."""
    figure, axes = draw.sheet()
    places = walk(-2.0, -2.0, 1000)
    epochs = (0, 30, 50, 60, 65, 70, 75, 80, 85, 90, 100, 120, 160, 220, 320, 1000)
    x = np.linspace(-1, 4, 120)
    (curve,) = axes.plot([], [], **draw.CURVE)
    axes.plot(X, Y, **draw.BALL)
    axes.set(xlabel="x", ylabel="answer", xlim=(-1, 4), ylim=(-0.03, 1.03), yticks=[0, 0.5, 1])

    def update(frame: int) -> None:
        place = places[epochs[frame]]
        curve.set_data(x, f(x, *place))
        axes.set_title(f"epoch {epochs[frame]}: loss {loss(*place):.3f}")

    draw.animate(figure, update, len(epochs), path)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {"surface.png": surface, "plateau.svg": plateau, "training.gif": training}
)
"""Each picture's file name, and the function that draws it."""
