"""Locking up the process that runs a notebook: it may read what it needs, and write its own files.

The same walls as around a submission (`jail`), with more room: a course's notebook imports any
package, reads the data beside it, writes files, and has threads. It still has no network, starts no
process, signals nobody, and sees no file that is not its business.
"""

from __future__ import annotations

import os
import resource
import sys
import sysconfig
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Final

from autograder.run import landlock, lock
from autograder.run.session_orders import Allowed, Open, Prepare

_MAX_DESCRIPTORS: Final = 256
_SHARED: Final = """
    /usr/share /usr/lib /usr/lib64 /usr/local/lib /lib /lib64 /etc/fonts
    /etc/ssl/certs /etc/mime.types /etc/ld.so.cache /etc/localtime /etc/alternatives
    /dev/urandom /dev/random /proc/cpuinfo /proc/meminfo /sys/devices/system/cpu
"""
_OWN: Final = ("lib", "share/fonts", "share/zoneinfo", "share/proj", "share/gdal")
"""What is read below Python's own folder. Its other shared files may be nbgrader's exchange."""


class SessionJail:
    """What is prepared once, in the zygote, and shut behind every session."""

    def __init__(self, prepare: Prepare) -> None:
        """Prepare the rules, without the session's own folders."""
        self._limits = _limits(prepare.allowed)
        self._bpf = prepare.bpf
        self._readable = (*_readable(), *prepare.path, *prepare.readable)

    def shut(self, parent: int, order: Open) -> None:
        """Lock up this process, a child of `parent`; its working directory is the order's folder.

        Raises:
            OSError: something could not be locked; the process must not go on.
        """
        lock.die_with(parent)
        os.setsid()
        os.chdir(order.folder)
        lock.limit(*self._limits)
        if self._bpf:
            lock.give_up_privileges()
            own = (order.folder, order.scratch)
            rules = landlock.ruleset_for((*self._readable, *own), write=own)
            landlock.restrict(rules)
            os.close(rules)
            lock.load(lock.prepared(self._bpf))


def _limits(allowed: Allowed) -> tuple[tuple[int, int, int], ...]:
    memory = lock.address_space() + allowed.memory_bytes
    return (
        (resource.RLIMIT_AS, memory, memory),
        (resource.RLIMIT_FSIZE, allowed.file_bytes, allowed.file_bytes),
        (resource.RLIMIT_CPU, allowed.cpu_seconds, allowed.cpu_seconds + 1),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, _MAX_DESCRIPTORS, _MAX_DESCRIPTORS),
    )


def _readable() -> Iterator[str]:
    """Yield what any notebook may read: Python, the installed packages, the system's libraries.

    Of what else is on sys.path, only this kit: beside it may lie the course's solutions.
    """
    paths = sysconfig.get_paths()
    yield from (paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib"))
    yield from (path for path in sys.path if path.endswith(("site-packages", "dist-packages")))
    yield from (f"{root}/{name}" for root in (sys.prefix, sys.base_prefix) for name in _OWN)
    kit = find_spec("autograder")
    if kit is not None:
        yield from kit.submodule_search_locations or ()
    yield from _SHARED.split()
