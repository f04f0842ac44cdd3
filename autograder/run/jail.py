"""Locking up the process that runs the learner's code. There is no way back."""

from __future__ import annotations

import os
import resource
from typing import Final

from autograder.run import lock
from autograder.run.orders import Setup

_MAX_DESCRIPTORS: Final = 64
_MAX_STACK: Final = 8 << 20


class Jail:
    """The zygote enters it by making it; a child of the zygote then shuts the door behind itself.

    What binds a child without its own doing costs it nothing, so the zygote does all that leaves it
    able to fork.

    Raises:
        OSError: the kernel lacks what the jail is made of.
    """

    def __init__(self, setup: Setup) -> None:
        """Bind this process, and prepare the rest."""
        self._confined = setup.confined
        cpu = setup.limits.cpu_seconds
        memory = lock.address_space() + setup.limits.memory_bytes
        lock.limit(
            (resource.RLIMIT_AS, memory, memory),
            (resource.RLIMIT_FSIZE, 0, 0),
            (resource.RLIMIT_CORE, 0, 0),
            (resource.RLIMIT_NOFILE, _MAX_DESCRIPTORS, _MAX_DESCRIPTORS),
            (resource.RLIMIT_STACK, _MAX_STACK, _MAX_STACK),
        )
        self._for_child = (resource.RLIMIT_CPU, cpu, cpu + 1), (resource.RLIMIT_NPROC, 0, 0)
        self._rules = -1
        if setup.confined:
            from autograder.run import landlock  # noqa: PLC0415 - only this rung pays for it

            self._rules = landlock.ruleset()
            self._restrict = landlock.restrict
            lock.give_up_privileges()
            lock.load(lock.prepared(setup.bpf))
            self._last = lock.prepared(setup.bpf_child)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """The descriptors that a child must not close before its jail is shut."""
        return (self._rules,) if self._confined else ()

    def shut(self, parent: int) -> None:
        """Lock up this process, a child of `parent`.

        Raises:
            OSError: something could not be locked; the process must not go on.
        """
        lock.die_with(parent)
        os.setsid()
        lock.limit(*self._for_child)
        if self._confined:
            self._restrict(self._rules)
            os.close(self._rules)
            lock.load(self._last)
