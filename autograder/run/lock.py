"""The locks that a system has for its own processes. None of them can be opened again."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import resource
import signal
import struct
import sys
from typing import Final, NamedTuple

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_SECCOMP: Final = 22
_PR_SET_NO_NEW_PRIVS: Final = 38
_SECCOMP_MODE_FILTER: Final = 2
_CAPABILITY_VERSION: Final = 0x20080522
_CAPSET: Final = {"x86_64": 126, "aarch64": 91}


def die_with(parent: int) -> None:
    """Let this process be killed as soon as `parent`, which made it, ends; on Linux only.

    Raises:
        OSError: it has ended already.
    """
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        raise OSError("the parent is gone")


def give_up_privileges() -> None:
    """Give up all capabilities of this process, and all that a program could give it.

    Raises:
        OSError: the kernel refused.
    """
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    number = _CAPSET.get(os.uname().machine)
    header = struct.pack("=Ii", _CAPABILITY_VERSION, 0)
    if number is not None and _libc().syscall(ctypes.c_long(number), header, bytes(24)) != 0:
        raise OSError(ctypes.get_errno(), "the capabilities cannot be dropped")


class Filter(NamedTuple):
    """A filter as the kernel takes it: a `struct sock_fprog`, and the instructions it points to."""

    head: bytes
    instructions: ctypes.Array[ctypes.c_char]


def prepared(bpf: bytes) -> Filter:
    """Return the compiled filter `bpf`, ready to be loaded."""
    code = ctypes.create_string_buffer(bpf, len(bpf))
    return Filter(struct.pack("@HP", len(bpf) // 8, ctypes.addressof(code)), code)


def load(rules: Filter) -> None:
    """Let the kernel judge every system call by `rules` from here on.

    Raises:
        OSError: the kernel refused.
    """
    _prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, rules.head)


def limit(*wanted: tuple[int, int, int]) -> None:
    """Set limits: which one, the soft and the hard value; those that this system has."""
    for kind, soft, hard in wanted:
        # Systems other than Linux lack some of these; a hard limit may be lower already.
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (soft, hard))


def address_space() -> int:
    """Return how many bytes of address space this process has."""
    try:
        with open("/proc/self/statm", "rb") as pages:  # noqa: PTH123
            return int(pages.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 1 << 30


@functools.cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _prctl(option: int, *args: object) -> None:
    padded = [ctypes.c_ulong(arg) if isinstance(arg, int) else arg for arg in args]
    padded += [ctypes.c_ulong(0)] * (4 - len(padded))
    if _libc().prctl(option, *padded) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
