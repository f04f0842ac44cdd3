"""The filter of system calls, read as the kernel reads it, for every machine that it is for."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from autograder.run import syscalls

seccomp = pytest.importorskip("pyseccomp", reason="only `confined` needs it")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="seccomp is Linux's")

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
"""The kernel's numbers of the architectures (linux/audit.h)."""
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
EPERM = 1
ONLY_X86 = {"iopl", "ioperm", "modify_ldt"}


class For:
    """A libseccomp that makes filters for another machine."""

    def __init__(self, machine: str) -> None:
        self._machine = getattr(seccomp.Arch, machine.upper())

    def __getattr__(self, name: str) -> Any:
        """Return what libseccomp has under that name."""
        return getattr(seccomp, name)

    def SyscallFilter(self, default: int) -> Any:  # noqa: N802 - as libseccomp calls it
        """Return an empty filter for the machine alone."""
        rules = seccomp.SyscallFilter(default)
        if not rules.exist_arch(self._machine):
            rules.add_arch(self._machine)
            rules.remove_arch(seccomp.Arch.NATIVE)
        return rules


def made_for(machine: str) -> Iterator[bytes]:
    """Yield the zygote's and the child's filter for a machine."""
    for kind in (syscalls._for_zygote, syscalls._for_child):
        yield syscalls._export(kind(For(machine)))


def verdict(program: bytes, arch: int, number: int, args: tuple[int, ...] = ()) -> int:
    """Return what a filter says of one system call: classic BPF over `struct seccomp_data`."""
    data = struct.pack("<iIQ6Q", number, arch, 0, *(*args, *[0] * 6)[:6])
    code = list(struct.iter_unpack("<HBBI", program))
    held = at = 0
    while True:
        op, yes, no, k = code[at]
        at += 1
        match op:
            case 0x20:
                (held,) = struct.unpack_from("<I", data, k)
            case 0x05:
                at += k
            case 0x15:
                at += yes if held == k else no
            case 0x25:
                at += yes if held > k else no
            case 0x35:
                at += yes if held >= k else no
            case 0x45:
                at += yes if held & k else no
            case 0x54:
                held &= k
            case 0x06:
                return k
            case _:
                raise AssertionError(f"unknown instruction {op:#x}")


def both(machine: str, name: str, *args: int) -> int:
    """Return what binds a child: the stricter verdict of both filters."""
    number = seccomp.resolve_syscall(getattr(seccomp.Arch, machine.upper()), name)
    assert number >= 0, f"{machine} has no {name}"
    return min(
        (verdict(one, AUDIT[machine], number, args) for one in made_for(machine)),
        key=lambda action: (action != KILL, action & 0x7FFF0000),
    )


@pytest.mark.parametrize("machine", syscalls.MACHINES)
class TestEveryMachine:
    """What holds on each of them, whichever this one is."""

    @pytest.mark.parametrize("name", ["read", "openat", "mmap", "futex", "exit_group", "brk"])
    def test_what_python_needs_is_allowed(self, name: str, machine: str) -> None:
        """A calculation runs."""
        assert both(machine, name) == ALLOW

    @pytest.mark.parametrize("name", sorted(set(syscalls.HOSTILE.split())))
    def test_what_is_hostile_ends_the_process(self, name: str, machine: str) -> None:
        """Each name of the list is known on the machine, and fatal."""
        if machine != "x86_64" and name in ONLY_X86:
            pytest.skip(f"there is no {name} on {machine}")
        assert both(machine, name) == KILL

    @pytest.mark.parametrize(
        "name",
        ["clone", "execve", "kill", "tgkill", "fchmodat", "unlinkat", "symlinkat", "setsid",
         "sendmsg", "memfd_create", "timer_create", "mq_open", "shmget", "sched_setaffinity"],
    )  # fmt: skip
    def test_everything_else_is_refused(self, name: str, machine: str) -> None:
        """What is on no list is not permitted."""
        assert both(machine, name) == ERRNO | EPERM

    def test_no_limit_is_set(self, machine: str) -> None:
        """Limits may be asked for, and not changed."""
        assert both(machine, "prlimit64", 0, 0, 0) == ALLOW
        assert both(machine, "prlimit64", 0, 0, 4096) == ERRNO | EPERM

    @pytest.mark.parametrize(("name", "place"), [("open", 1), ("openat", 2)])
    @pytest.mark.parametrize("mode", [os.O_RDONLY, os.O_ACCMODE])
    def test_nothing_is_emptied_by_reading(
        self, mode: int, name: str, place: int, machine: str
    ) -> None:
        """Who opens a file without the right to write cannot empty it, whatever Landlock knows."""
        if machine != "x86_64" and name == "open":
            pytest.skip(f"there is no {name} on {machine}")
        before = (0,) * place
        assert both(machine, name, *before, mode | os.O_CLOEXEC) == ALLOW
        assert both(machine, name, *before, mode | os.O_TRUNC) == ERRNO | EPERM

    def test_another_architecture_ends_the_process(self, machine: str) -> None:
        """Calls made the way of another machine (32 bits, say) are fatal."""
        (zygote, child) = made_for(machine)
        for arch in {0x40000003, 0x40000028, *AUDIT.values()} - {AUDIT[machine]}:
            assert verdict(zygote, arch, 0) == KILL
            assert verdict(child, arch, 0) == KILL


def test_an_unknown_machine_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody went through the list, there is no filter, and the message says so."""
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    with pytest.raises(syscalls.NoFilterError, match="does not know riscv64"):
        syscalls.compiled_filters()
