"""The functions whose minimum is looked for, by name.

This module runs beside the learner's code. It holds cost functions and their slopes as the lessons
state them, and no answer to any exercise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final


@dataclass(frozen=True)
class Objective:
    """A cost function and its slope, of one number or, where the formula says so, of an array.

    `curvature` is the second derivative where that is the same everywhere (a parabola), else None.
    On a parabola gradient descent multiplies the distance from `minimum` by
    1 − learning rate × curvature at every update (CURRICULUM: x_k = (1 − 2η)^k x₀ for x² + 5).
    """

    formula: str
    value: Callable[[Any], Any]
    slope: Callable[[Any], Any]
    minimum: float
    curvature: float | None = None


def _valley(stretch: tuple[float, ...], centre: tuple[float, ...]) -> Objective:
    """Return ½ Σ stretchᵢ (xᵢ − centreᵢ)² of an array x as long as these."""

    def value(x: Any) -> Any:
        return (stretch * (x - centre) ** 2).sum() / 2

    def slope(x: Any) -> Any:
        return stretch * (x - centre)

    terms = " + ".join(map(_term, "abcd", stretch, centre))
    return Objective(f"½ ({terms})", value, slope, math.nan)


def _term(name: str, stretch: float, centre: float) -> str:
    """Return stretch (name − centre)² as people write it: `a²`, `10 b²`, `3 (c + 2)²`."""
    factor = "" if stretch == 1 else f"{stretch:g} "
    sign = "+" if centre < 0 else "−"
    return f"{factor}({name} {sign} {abs(centre):g})²" if centre else f"{factor}{name}²"


def _turned(rows: tuple[tuple[float, ...], ...], formula: str) -> Objective:
    """Return ½ x·Ax of an array x, for the rows of a symmetric matrix A."""
    return Objective(formula, lambda x: x @ (x @ rows) / 2, lambda x: x @ rows, math.nan)


OBJECTIVES: Final[Mapping[str, Objective]] = MappingProxyType(
    {
        "parabola": Objective(
            formula="x² + 5",
            value=lambda x: x**2 + 5,
            slope=lambda x: 2 * x,
            minimum=0.0,
            curvature=2.0,
        ),
        "tilted": Objective(
            formula="0.75 x² − 3 x + 1",
            value=lambda x: 0.75 * x**2 - 3 * x + 1,
            slope=lambda x: 1.5 * x - 3,
            minimum=2.0,
            curvature=1.5,
        ),
        "quartic": Objective(
            formula="(x⁴ − 8 x² + 2 x) / 8",
            value=lambda x: (x**4 - 8 * x**2 + 2 * x) / 8,
            slope=lambda x: (4 * x**3 - 16 * x + 2) / 8,
            minimum=-2.0615,
        ),
        # A walk like the notes', over several minima (CURRICULUM, reference figures).
        "walk": Objective(
            formula="0.1 (w − 5)² − cos(3 (w − 0.3))",
            value=lambda w: 0.1 * (w - 5) ** 2 - math.cos(3 * (w - 0.3)),
            slope=lambda w: 0.2 * (w - 5) + 3 * math.sin(3 * (w - 0.3)),
            minimum=4.499905476236,
        ),
        "waves": Objective(
            formula="0.05 w² + sin(2 w)",
            value=lambda w: 0.05 * w**2 + math.sin(2 * w),
            slope=lambda w: 0.1 * w + 2 * math.cos(2 * w),
            minimum=-0.7663,
        ),
        "cubes": Objective(
            formula="Σ xᵢ³",
            value=lambda x: (x**3).sum(),
            slope=lambda x: 3 * x**2,
            minimum=math.nan,
        ),
        "mixed": Objective(
            formula="x₀² x₁ − 3 x₁ + x₀",
            value=lambda x: x[0] ** 2 * x[1] - 3 * x[1] + x[0],
            slope=lambda x: (2 * x[0] * x[1] + 1, x[0] ** 2 - 3),
            minimum=math.nan,
        ),
        "bowl": _valley((2.0, 2.0), (0.0, 0.0)),
        # Its slope at x is x, and so it hands back the very array that it was handed.
        "round": Objective("½ Σ xᵢ²", lambda x: (x**2).sum() / 2, lambda x: x, 0.0),
        "valley": _valley((1.0, 10.0), (0.0, 0.0)),
        "shifted": _valley((0.5, 3.0, 1.5), (1.0, -2.0, 4.0)),
        # A long valley like "valley", its floor along the diagonal a = −b.
        "turned": _turned(((5.5, 4.5), (4.5, 5.5)), "½ (5.5 a² + 9 a b + 5.5 b²)"),
        "four": _valley((1.0, 4.0, 2.0, 0.5), (2.0, -1.0, 0.5, 3.0)),
        "fifths": Objective(
            formula="Σ xᵢ⁵",
            value=lambda x: (x**5).sum(),
            slope=lambda x: 5 * x**4,
            minimum=math.nan,
        ),
    }
)
"""Every objective that an exercise may name."""
