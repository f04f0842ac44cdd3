"""Keeping a process, and the sandbox that it starts, on one processor.

A lane asks and waits by turns: between two processors every turn would wake one of them up, which
takes longer than the answer.
"""

from __future__ import annotations

import os


def stay_on(place: int) -> None:
    """Keep this process and those it starts to the processor number `place`, counted round."""
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {processors[place % len(processors)]})
