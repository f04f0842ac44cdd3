"""Importing beforehand what learners use, so that no submission waits or reads the disk for it."""

from __future__ import annotations

import importlib
import sys
import sysconfig
from typing import Final

import numpy as np

_COMMON: Final = (
    "collections.abc",
    "copy",
    "cmath",
    "dataclasses",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "inspect",
    "itertools",
    "json",
    "math",
    "operator",
    "random",
    "re",
    "statistics",
    "string",
    "time",
    "typing",
    "numpy.linalg",
)


def preload() -> None:
    """Import what learners use, wake NumPy's linear algebra, hide all other packages.

    The other packages are hidden on every rung of the ladder, so that code gives the same answers
    on all of them.
    """
    for name in _COMMON:
        importlib.import_module(name)
    square = np.ones((2, 2))
    np.linalg.solve(square + np.eye(2), square @ square)
    keep = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")}
    sys.path[:] = [
        path for path in sys.path if path.endswith((".zip", "lib-dynload")) or path in keep
    ]
