"""The functions whose minimum is looked for, by name.

This module runs beside the learner's code. It holds cost functions and their slopes as the lessons
state them, and no answer to any exercise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Objective:
    """A cost function of one number.

    `curvature` is the second derivative where that is the same everywhere (a parabola), else None.
    On a parabola gradient descent multiplies the distance from `minimum` by
    1 − learning rate × curvature at every update (CURRICULUM: x_k = (1 − 2η)^k x₀ for x² + 5).
    """

    formula: str
    value: Callable[[float], float]
    slope: Callable[[float], float]
    minimum: float
    curvature: float | None = None


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
    }
)
"""Every objective that an exercise may name."""
