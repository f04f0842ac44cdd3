"""The pictures of this lesson, each drawn from a real run of the reference solution."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from network import START, T, X, backward, forward, loss, train
from numpy.typing import NDArray

from autograder import draw

Network = tuple[Any, Any, Any, Any]

EXAMPLE: Final = np.array([2, 1])
TARGET: Final = 1
NETWORK: Final[Network] = (
    np.array([[0.5, -1], [1, 0.5], [-0.5, 2]]),
    np.array([0.5, -1.5, 1]),
    np.array([1, -2, 0.5]),
    0.3,
)
"""The example in the text of `forward` and `backward`."""
UNLUCKY: Final[Network] = (
    np.array([[-0.4, 0.8], [-0.5, -0.6], [0.7, -0.7]]),
    np.array([-0.4, -0.7, 0.1]),
    np.array([0.9, 0.1, -0.5]),
    0.9,
)
"""A start from which XOR is not learned."""
ETA: Final = 2.0


def signed(value: float, digits: int) -> str:
    """Return a number with its sign, a true minus among them."""
    return f"{value:+.{digits}f}".replace("-", "\N{MINUS SIGN}")


def losses(start: Network, epochs: int) -> NDArray[np.float64]:
    """Return the loss on XOR at the start and after each epoch."""
    found = [loss(X, T, *start)]
    for _ in range(epochs):
        start = train(X, T, *start, ETA, 1)
        found.append(loss(X, T, *start))
    return np.array(found)


@draw.style()
def network(path: Path) -> None:
    """Draw the network at one example, with the slope of the loss on each edge."""
    figure, axes = draw.sheet(6, 6.2)
    inner, biases, outer, bias = backward(EXAMPLE, TARGET, *NETWORK)
    h, y = forward(EXAMPLE, *NETWORK)
    inputs, hidden, output = [(0, 0.9), (0, -0.9)], [(1.2, 1.7), (1.2, 0), (1.2, -1.7)], (2.4, 0)
    for k, neuron in enumerate(hidden):
        for i, place in enumerate(inputs):
            edge(axes, place, neuron, inner[k, i], (0.7, 0.6)[(k + i) % 2 if k == 1 else 0])
        edge(axes, neuron, output, outer[k], 0.45)
    for i, place in enumerate(inputs):
        node(axes, place, f"{EXAMPLE[i]}", draw.PAPER)
    for k, place in enumerate(hidden):
        node(axes, place, f"{h[k]:.2f}", "#dfe8f2", signed(biases[k], 3), side=-1 if k else 1)
    node(axes, output, f"{y:.2f}", "#dfe8f2", signed(bias, 3))
    draw.note(axes, (2.4, 0.55), f"target {TARGET}", ha="center")
    for x, words in ((0, "inputs"), (1.2, "hidden"), (2.4, "output")):
        draw.note(axes, (x, 2.75), words, ha="center", weight="bold")
    axes.set(xlim=(-0.25, 2.8), ylim=(-2.5, 3))
    axes.axis("off")
    draw.save(figure, path)


def edge(
    axes: Any, tail: tuple[float, float], head: tuple[float, float], slope: float, at: float
) -> None:
    """Draw an edge, thicker the larger its slope, with the slope beside it."""
    ends = np.array([tail, head])
    color, line = (draw.RED, "-") if slope > 0 else (draw.BLUE, (0, (3, 1.2)))
    axes.plot(*ends.T, color=color, linestyle=line, linewidth=1.5 + 45 * abs(slope), zorder=2)
    place = ends[0] + at * (ends[1] - ends[0])
    clear = {"facecolor": draw.PAPER, "edgecolor": "none", "pad": 2}
    look = {"ha": "center", "va": "center", "color": color, "bbox": clear}
    draw.note(axes, tuple(place), signed(slope, 3), size=15, **look)


def node(
    axes: Any, at: tuple[float, float], value: str, color: str, slope: str = "", *, side: int = -1
) -> None:
    """Draw a neuron or an input with what it says, and the slope along its bias."""
    axes.plot(
        *at, "o", zorder=3, markersize=44, color=color, markeredgecolor=draw.INK, markeredgewidth=2
    )
    axes.text(*at, value, ha="center", va="center", zorder=9, weight="bold", size=15)
    if slope:
        words = f"bias {slope}"
        draw.note(axes, (at[0], at[1] + 0.6 * side), words, ha="center", va="center", size=14)


@draw.style()
def learning(path: Path) -> None:
    """Draw the loss on XOR from three starts."""
    figure, axes = draw.sheet(6, 4.6)
    zero = tuple(0 * part for part in START)
    cases = (
        (zero, "all zero", draw.GREY, ":", (395, 0.525)),
        (UNLUCKY, "an unlucky start", draw.RED, "--", (395, 0.295)),
        (START, "START", draw.BLUE, "-", (395, 0.03)),
    )
    for start, words, color, line, at in cases:
        axes.plot(losses(start, 400), color=color, linestyle=line)
        ink = draw.DIM if color == draw.GREY else color
        draw.note(axes, at, words, ha="right", color=ink, weight="bold")
    axes.set(xlabel="epoch", ylabel="loss", xlim=(0, 400), ylim=(0, 0.7))
    axes.set(xticks=range(0, 401, 100), yticks=[0, 0.25, 0.5])
    draw.save(figure, path)


@draw.style()
def xor(path: Path) -> None:
    """Show what the network says all over the square while it learns."""
    epochs = [0, 80, 120, 140, 160, 180, 200, 250, 300, 1000]
    nets = [train(X, T, *START, ETA, epoch) for epoch in epochs]
    side = np.linspace(-0.25, 1.25, 61)
    figure, axes = draw.sheet(5.4, 5.4)
    maps = [np.array([[forward((u, v), *net)[1] for u in side] for v in side]) for net in nets]
    look = {"origin": "lower", "extent": (-0.25, 1.25, -0.25, 1.25), "vmin": 0, "vmax": 1}
    image = axes.imshow(maps[0], cmap="Blues", **look)
    for x, t in zip(X, T, strict=True):
        white = {"color": draw.INK, "markerfacecolor": draw.INK if t else draw.PAPER}
        axes.plot(*x, "s" if t else "o", markersize=26, markeredgewidth=2.5, **white)
        ink = draw.PAPER if t else draw.INK
        axes.text(*x, str(t), ha="center", va="center", color=ink, weight="bold", zorder=9)
    axes.set(xlabel="first input", ylabel="second input", xticks=[0, 1], yticks=[0, 1])
    axes.grid(visible=False)

    def update(frame: int) -> None:
        image.set_data(maps[frame])
        axes.set_title(f"epoch {epochs[frame]}: loss {loss(X, T, *nets[frame]):.3f}")

    draw.animate(figure, update, len(epochs), path)


PICTURES: Final[Mapping[str, Callable[[Path], None]]] = MappingProxyType(
    {"network.svg": network, "learning.svg": learning, "xor.gif": xor}
)
"""Each picture's file name, and the function that draws it."""
