"""What makes long work quick: one processor for a process and its sandbox, and little tidying.

A lane asks and waits by turns: between two processors every turn would wake one of them up, which
takes longer than the answer.
"""

from __future__ import annotations

import gc
import os
from typing import Final

_GARBAGE: Final = 50_000
"""How many new objects there are before unreachable ones are looked for."""


def stay_on(place: int) -> None:
    """Keep this process and those it starts to the processor number `place`, counted round."""
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {processors[place % len(processors)]})


def tidy_seldom() -> None:
    """Look for unreachable objects seldom, and never again among those that there are now."""
    gc.freeze()
    gc.set_threshold(_GARBAGE)
