"""The rungs of the ladder, and what each of them needs."""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Callable
from functools import partial

from autograder.errors import KitError
from autograder.run.hosts import Host, SoloHost, ZygoteHost
from autograder.run.launch import Started, zygote
from autograder.run.orders import Limits, Setup


class Rung(enum.StrEnum):
    """A rung of the ladder, from the strongest to the weakest."""

    CONFINED_PLUS = "confined+"
    """The same inside bubblewrap: what is outside cannot even be looked at."""
    CONFINED = "confined"
    """Landlock and seccomp: no files, no network, no processes, no signals."""
    LIMITED = "limited"
    """Limits on memory, CPU time and output."""
    SEPARATE = "separate"
    """A process of its own."""


class NoSandbox(KitError):  # noqa: N818 - said as a sentence
    """The sandbox that was asked for is not to be had here; the message says the mend."""


def host_for(rung: Rung, limits: Limits, started: Started | None = None) -> Host:
    """Begin to start what runs submissions on `rung`, or take the zygote that was `started`.

    Raises:
        NoSandbox: this machine does not have it.
        HostError: it could not be started.
    """
    if rung is Rung.SEPARATE:
        return SoloHost()
    if not hasattr(os, "posix_spawn"):
        raise NoSandbox("this system cannot limit programs: use --sandbox separate, or Linux")
    if rung is Rung.LIMITED:
        setup = Setup(limits, confined=False)
        return ZygoteHost(lambda: setup, lambda: started or zygote())
    inside = _bubble() if rung is Rung.CONFINED_PLUS else list
    return ZygoteHost(lambda: _confined(limits), lambda: started or zygote(inside))


def _bubble() -> Callable[[list[str]], list[str]]:
    from autograder.run import bubble  # noqa: PLC0415 - only this rung pays for it

    program = bubble.bubblewrap()
    if program is None:
        raise NoSandbox(f"bubblewrap is not installed here: {higher()}")
    return partial(bubble.wrapped, program)


def higher() -> str:
    """Return what leads to the highest rung from here, as the end of a sentence."""
    if sys.platform != "linux":
        return "use Linux, in a virtual machine or (on Windows) in WSL 2"
    return (
        "install bubblewrap (`apt install bubblewrap` on Debian and Ubuntu, `dnf install "
        "bubblewrap` on Fedora) and let users make namespaces (`sysctl -w "
        "kernel.unprivileged_userns_clone=1`, on Ubuntu also "
        "`kernel.apparmor_restrict_unprivileged_userns=0`); a container has to be started with "
        "`--security-opt seccomp=unconfined`"
    )


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
