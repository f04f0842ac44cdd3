"""How far a mutant may go: what is edited at random may have no end."""

from __future__ import annotations

import contextlib
import resource
import signal
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

SECONDS: Final = 1.0
"""How much processor time one mutant may take over all questions: right code takes a hundredth."""
MEMORY: Final = 1 << 28
"""How many bytes mutants may take: lists that are doubled again and again have no end."""


@contextlib.contextmanager
def limited() -> Iterator[None]:
    """Raise TimeoutError where what is inside takes longer than `SECONDS`; give it little memory.

    The budget of the code (`order.guarded`) stops what goes round and round; this stops what
    outgrows the machine in one line. Both are far from what right code takes, so that the same
    mutants are left out always. Only the main thread can be stopped so.
    """

    def late(*_: object) -> None:
        raise TimeoutError("a mutant takes too long")

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    before = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (_most(), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@cache
def _most() -> int:
    """Return how much memory this process may have: what it has now, and `MEMORY` more."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return pages * resource.getpagesize() + MEMORY
