"""The rungs of the ladder, and what each of them needs."""

from __future__ import annotations

import enum
import os

from autograder.errors import KitError
from autograder.run.hosts import Host, SoloHost, ZygoteHost
from autograder.run.orders import Limits, Setup


class Rung(enum.StrEnum):
    """A rung of the ladder, from the strongest to the weakest."""

    CONFINED = "confined"
    """Landlock and seccomp: no files, no network, no processes, no signals."""
    LIMITED = "limited"
    """Limits on memory, CPU time and output."""
    SEPARATE = "separate"
    """A process of its own."""


class NoSandbox(KitError):  # noqa: N818 - said as a sentence
    """The sandbox that was asked for is not to be had here; the message says the mend."""


def host_for(rung: Rung, limits: Limits) -> Host:
    """Begin to start what runs submissions on `rung`.

    Raises:
        NoSandbox: this machine does not have it.
        HostError: it could not be started.
    """
    if rung is Rung.SEPARATE:
        return SoloHost()
    if not hasattr(os, "posix_spawn"):
        raise NoSandbox("this system cannot limit programs: use --sandbox separate, or Linux")
    if rung is Rung.LIMITED:
        return ZygoteHost(lambda: Setup(limits, confined=False))
    return ZygoteHost(lambda: _confined(limits))


def _confined(limits: Limits) -> Setup:
    from autograder.run import landlock, syscalls  # noqa: PLC0415 - only this rung pays for them

    if not landlock.version():
        raise NoSandbox(
            "this kernel has no Landlock: use Linux 5.13 or later with Landlock switched on"
        )
    try:
        return Setup(limits, True, *syscalls.compiled_filters())
    except syscalls.NoFilterError as error:
        raise NoSandbox(str(error)) from None
