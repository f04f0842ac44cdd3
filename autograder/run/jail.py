"""Locking up the process that runs the learner's code. There is no way back."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import struct
import sys
from typing import Final, NamedTuple

from autograder.run.orders import Setup

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_SECCOMP: Final = 22
_PR_SET_NO_NEW_PRIVS: Final = 38
_SECCOMP_MODE_FILTER: Final = 2
_CAPABILITY_VERSION: Final = 0x20080522
_CAPSET: Final = {"x86_64": 126, "aarch64": 91}
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
        self._libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
        cpu = setup.limits.cpu_seconds
        memory = _address_space() + setup.limits.memory_bytes
        _limit(
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
            self._prctl(_PR_SET_NO_NEW_PRIVS, 1)
            self._drop_capabilities()
            self._filter(_program(setup.bpf))
            self._last = _program(setup.bpf_child)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """The descriptors that a child must not close before its jail is shut."""
        return (self._rules,) if self._confined else ()

    def shut(self, parent: int) -> None:
        """Lock up this process, a child of `parent`.

        Raises:
            OSError: something could not be locked; the process must not go on.
        """
        if self._libc is not None:
            self._prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            raise OSError("the parent is gone")
        os.setsid()
        _limit(*self._for_child)
        if self._confined:
            self._restrict(self._rules)
            os.close(self._rules)
            self._filter(self._last)

    def _drop_capabilities(self) -> None:
        number = _CAPSET.get(os.uname().machine)
        if number is None or self._libc is None:
            return
        header = struct.pack("=Ii", _CAPABILITY_VERSION, 0)
        if self._libc.syscall(ctypes.c_long(number), header, bytes(24)) != 0:
            raise OSError(ctypes.get_errno(), "the capabilities cannot be dropped")

    def _filter(self, program: _Program) -> None:
        self._prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, program.head)

    def _prctl(self, option: int, *args: object) -> None:
        if self._libc is None:
            raise OSError("this system has no prctl")
        padded = [ctypes.c_ulong(arg) if isinstance(arg, int) else arg for arg in args]
        padded += [ctypes.c_ulong(0)] * (4 - len(padded))
        if self._libc.prctl(option, *padded) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))


class _Program(NamedTuple):
    """A filter as the kernel takes it: a `struct sock_fprog`, and the instructions it points to."""

    head: bytes
    instructions: ctypes.Array[ctypes.c_char]


def _program(bpf: bytes) -> _Program:
    code = ctypes.create_string_buffer(bpf, len(bpf))
    return _Program(struct.pack("@HP", len(bpf) // 8, ctypes.addressof(code)), code)


def _limit(*wanted: tuple[int, int, int]) -> None:
    for kind, soft, hard in wanted:
        # Systems other than Linux lack some of these; a hard limit may be lower already.
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (soft, hard))


def _address_space() -> int:
    try:
        with open("/proc/self/statm", "rb") as pages:  # noqa: PTH123
            return int(pages.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 1 << 30
