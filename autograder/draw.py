"""How the lessons' pictures look, and how they are written to files.

    @style()                           or: with style(): …
    def curve(path):
        figure, axes = sheet()
        axes.plot(…, **CURVE)
        save(figure, path)             or: animate(figure, update, frames, path)

A picture must be legible on a phone, in grey and on a dark page: large type, thick lines, a white
ground, and roles that differ in lightness and shape as well as in colour. The same drawing gives
the same bytes, whatever the day and the reader's own matplotlib settings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast

import matplotlib
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patheffects import withStroke
from PIL import Image

PAPER: Final = "#ffffff"
INK: Final = "#1b1f24"
GREY: Final = "#8b939c"
DIM: Final = "#5d656e"
# From dark to light, so that they are told apart in grey and by readers who are colour-blind.
BLUE: Final = "#0b3c6f"
RED: Final = "#c2331d"
ORANGE: Final = "#ffb000"

Look = Mapping[str, Any]

CURVE: Final[Look] = MappingProxyType({"color": BLUE, "linewidth": 3.5})
"""The cost."""

BALL: Final[Look] = MappingProxyType(
    {
        "marker": "o",
        "markersize": 19,
        "color": ORANGE,
        "markeredgecolor": INK,
        "markeredgewidth": 2.5,
        "linestyle": "none",
        "zorder": 6,
    }
)
"""Where the walk is now."""

PATH: Final[Look] = MappingProxyType(
    {
        "marker": "o",
        "markersize": 10,
        "color": RED,
        "markerfacecolor": PAPER,
        "markeredgewidth": 2.5,
        "linewidth": 2,
        "path_effects": (withStroke(linewidth=4.5, foreground=PAPER),),
        "zorder": 5,
    }
)
"""Where it has been."""

_DOTS_PER_INCH: Final = 120
_GIF_COLOURS: Final = 48
_STYLE: Final[Look] = MappingProxyType(
    {
        "axes.edgecolor": INK,
        "axes.grid": True,
        "axes.labelsize": 17,
        "axes.linewidth": 1.6,
        "axes.prop_cycle": cycler(color=[BLUE, RED, ORANGE], linestyle=["-", "--", "-."]),
        "axes.spines.right": False,
        "axes.spines.top": False,
        "axes.titlelocation": "left",
        "axes.titlesize": 18,
        "axes.titleweight": "bold",
        "figure.constrained_layout.h_pad": 0.1,
        "figure.constrained_layout.use": True,
        "figure.constrained_layout.w_pad": 0.1,
        "figure.facecolor": PAPER,
        # DejaVu comes with matplotlib: no picture depends on the fonts of the machine.
        "font.family": ["DejaVu Sans"],
        "font.size": 16,
        "grid.color": "#e3e6ea",
        "grid.linewidth": 1.2,
        "legend.fontsize": 16,
        "legend.frameon": False,
        "lines.linewidth": 3.5,
        "lines.markersize": 9,
        "svg.fonttype": "path",
        "svg.hashsalt": "lesson",
        "text.color": INK,
        "xtick.labelsize": 15,
        "ytick.labelsize": 15,
    }
)


@contextmanager
def style() -> Iterator[None]:
    """Give everything drawn within it, or in a function that it decorates, the kit's style."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        for name, value in _STYLE.items():
            matplotlib.rcParams[cast("Any", name)] = value
        yield


def sheet(width: float = 6, height: float = 4) -> tuple[Figure, Axes]:
    """Return a figure with one pair of axes. Six inches wide, its type can be read on a phone."""
    figure, (axes,) = stack(1, width, height)
    return figure, axes


def stack(rows: int, width: float = 6, height: float = 7) -> tuple[Figure, tuple[Axes, ...]]:
    """Return a figure with several pairs of axes on top of each other, on one scale."""
    with style():
        figure = Figure(figsize=(width, height))
        grid = figure.subplots(rows, 1, sharex=True, sharey=True, squeeze=False)
        return figure, tuple(grid[:, 0])


# Any: matplotlib's types do not know the axes of a landscape.
def landscape(
    width: float = 6, height: float = 4, *, frame: tuple[float, float, float, float] = (0, 0, 1, 1)
) -> tuple[Figure, Any]:
    """Return a figure with bare 3-D axes, in which what has the higher zorder is in front.

    `frame` (left, bottom, width, height) may be larger than the figure, (0, 0, 1, 1): 3-D axes keep
    wide margins.
    """
    with style():
        figure = Figure(figsize=(width, height))
        figure.set_layout_engine("none")
        axes = figure.add_axes(frame, projection="3d", computed_zorder=False)
        axes.set_axis_off()
        return figure, axes


def arrow(
    axes: Axes, tail: tuple[float, float], head: tuple[float, float], color: str = RED
) -> None:
    """Draw a bold arrow from `tail` to `head`."""
    shape = "simple,head_width=1.4,head_length=1.3,tail_width=0.45"
    look = {"arrowstyle": shape, "color": color, "shrinkA": 0, "shrinkB": 0, "mutation_scale": 18}
    axes.annotate("", xy=head, xytext=tail, arrowprops=look, zorder=4)


def note(axes: Any, at: tuple[float, ...], words: str, **look: object) -> None:
    """Write `words` into a picture or a landscape, with a white rim that keeps lines off them."""
    rim = [withStroke(linewidth=5, foreground=PAPER)]
    axes.text(*at, words, path_effects=rim, zorder=8, **look)


def save(figure: Figure, path: Path) -> None:
    """Write the figure as SVG or PNG, as the path's suffix says."""
    # None takes out what matplotlib adds by itself: the day, and its own version.
    silent = {".svg": {"Date": None, "Creator": None}, ".png": {"Software": None}}
    if path.suffix not in silent:
        raise ValueError(f"{path.name}: a picture is saved as .svg or .png")
    with style():
        figure.savefig(path, dpi=_DOTS_PER_INCH, metadata=silent[path.suffix])


def animate(
    figure: Figure,
    update: Callable[[int], object],
    frames: int,
    path: Path,
    *,
    seconds: float = 0.7,
) -> None:
    """Write a GIF that runs for ever: `update(0)`, …, `update(frames - 1)` change the figure.

    Each frame stands for `seconds`, the last one four times as long. The layout is found once, on
    the last frame, so that nothing trembles.
    """
    with style():
        update(frames - 1)
        figure.draw_without_rendering()
        figure.set_layout_engine("none")
        first, *others = [_frame(figure, update, index) for index in range(frames)]
    milliseconds = round(1000 * seconds)
    durations = [milliseconds] * (frames - 1) + [4 * milliseconds]
    first.save(path, save_all=True, append_images=others, duration=durations, loop=0)


def _frame(figure: Figure, update: Callable[[int], object], index: int) -> Image.Image:
    update(index)
    drawn = BytesIO()
    figure.savefig(drawn, format="png", dpi=_DOTS_PER_INCH)
    with Image.open(drawn) as full:
        return full.convert("RGB").quantize(_GIF_COLOURS, dither=Image.Dither.NONE)
