"""Which system calls learner's code may make, compiled once into the kernel's own form.

Two filters, one above the other: the long one binds the zygote and all its children, and leaves
what it takes to fork and to lock up; the short one takes that away from a child. The kernel
prepares a filter anew in every process that loads it, so what a child loads has to be short.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
from collections.abc import Callable
from typing import Any, Final, NamedTuple

MACHINES: Final = ("x86_64", "aarch64")
"""The machines for which the list was tried or, name by name, gone through."""
ALLOWED: Final = """
    read readv pread64 write writev pwrite64 close lseek recvfrom sendto
    stat lstat fstat newfstatat statx access faccessat faccessat2 readlink readlinkat
    getcwd getdents getdents64 dup dup2 dup3 pipe pipe2
    poll ppoll select pselect6 epoll_create1 epoll_ctl epoll_wait epoll_pwait
    mmap mprotect munmap mremap madvise brk
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend
    sigaltstack pause alarm getitimer setitimer restart_syscall
    getpid getppid gettid getuid geteuid getgid getegid getgroups getpgrp getpgid getsid
    getresuid getresgid uname sysinfo getrusage times getrlimit getpriority
    sched_yield sched_getaffinity getcpu
    futex set_robust_list get_robust_list rseq set_tid_address
    nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time
    getrandom exit exit_group
"""
"""What a calculation in Python needs, besides opening files (`add_opening`)."""
HOSTILE: Final = """
    ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd pidfd_send_signal pidfd_open
    unshare setns mount umount2 pivot_root chroot fsopen fsmount move_mount open_tree mount_setattr
    io_uring_setup io_uring_enter io_uring_register bpf perf_event_open userfaultfd
    keyctl add_key request_key init_module finit_module delete_module kexec_load kexec_file_load
    seccomp reboot swapon swapoff acct quotactl open_by_handle_at name_to_handle_at
    modify_ldt iopl ioperm personality
"""
"""What no exercise leads to by mistake: it ends the process at once."""
LOCKING_UP: Final = """
    clone wait4 waitid kill pidfd_open recvmsg sendmsg getsockname close_range
    setsid setrlimit prctl landlock_restrict_self
"""
"""What the zygote takes to fork, to lock up and to end a child; the child cannot do it any more."""
_ACT_BADARCH: Final = 2
_OPTIMIZE: Final = 8
_BINARY_TREE: Final = 2
DESCRIPTOR_COMMANDS: Final = (0, 1, 2, 3, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL and F_DUPFD_CLOEXEC."""


class NoFilterError(Exception):
    """The filter cannot be compiled here; the message is one sentence with the mend."""


class Filters(NamedTuple):
    """Both filters as the kernel takes them: instructions of eight bytes each."""

    zygote: bytes
    child: bytes


def compiled_filters() -> Filters:
    """Return the filters. Everything that is not listed is refused: "operation not permitted".

    Raises:
        NoFilterError: libseccomp is missing, or the machine is none of `MACHINES`.
    """
    return Filters(*compiled(_for_zygote, _for_child))


def compiled(*kinds: Callable[[Any], Any]) -> list[bytes]:
    """Return the filters that each of `kinds` makes with libseccomp, as the kernel takes them.

    Raises:
        NoFilterError: libseccomp is missing, or the machine is none of `MACHINES`.
    """
    if platform.machine() not in MACHINES:
        raise NoFilterError(f"the sandbox does not know {platform.machine()}: use x86-64 or ARM64")
    try:
        import pyseccomp  # noqa: PLC0415 - only this rung needs it
    except (ImportError, RuntimeError):
        raise NoFilterError(
            "libseccomp is missing: install it (libseccomp2) and the Python package pyseccomp"
        ) from None
    try:
        return [_export(kind(pyseccomp)) for kind in kinds]
    except OSError as error:
        raise NoFilterError(
            f"libseccomp cannot compile the filter ({error.strerror}): install version 2.5 or later"
        ) from None


def _for_zygote(lib: Any) -> Any:
    rules = empty_filter(lib, lib.ERRNO(errno.EPERM))
    locking_up = LOCKING_UP.split()
    for name in (*ALLOWED.split(), *locking_up, "prlimit64"):
        add(rules, lib.ALLOW, name)
    add_opening(lib, rules)
    for name in HOSTILE.split():
        if name not in locking_up:
            add(rules, lib.KILL_PROCESS, name)
    # glibc falls back from clone3 to clone, which says why; Python's open() asks for a terminal.
    add(rules, lib.ERRNO(errno.ENOSYS), "clone3")
    add(rules, lib.ERRNO(errno.ENOTTY), "ioctl")
    for name in ("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4"):
        add(rules, lib.ERRNO(errno.EACCES), name)
    # fcntl can also make the kernel send signals to others (F_SETOWN, F_SETSIG).
    for command in DESCRIPTOR_COMMANDS:
        add(rules, lib.ALLOW, "fcntl", lib.Arg(1, lib.EQ, command))
    return rules


def _for_child(lib: Any) -> Any:
    rules = empty_filter(lib, lib.ALLOW)
    hostile = HOSTILE.split()
    for name in LOCKING_UP.split():
        add(rules, lib.KILL_PROCESS if name in hostile else lib.ERRNO(errno.EPERM), name)
    add(rules, lib.ERRNO(errno.EPERM), "prlimit64", lib.Arg(2, lib.NE, 0))
    return rules


def empty_filter(lib: Any, default: int) -> Any:
    """Return a filter without rules, which does `default`."""
    rules = lib.SyscallFilter(default)
    rules.set_attr(_ACT_BADARCH, lib.KILL_PROCESS)
    with contextlib.suppress(OSError):
        rules.set_attr(_OPTIMIZE, _BINARY_TREE)
    return rules


def add(rules: Any, action: int, name: str, *conditions: Any) -> None:
    """Add a rule on the system call `name`; one that is unknown here stays what it was."""
    with contextlib.suppress(OSError, ValueError):
        rules.add_rule(action, name, *conditions)


def add_opening(lib: Any, rules: Any) -> None:
    """Allow opening files, of which Landlock judges which, but not emptying what is only read.

    Before Linux 6.2 Landlock does not know that opening may empty a file, and asks for no right to
    write where O_TRUNC comes without one.
    """
    ways = (
        (os.O_TRUNC, 0),
        (os.O_ACCMODE, os.O_WRONLY),
        (os.O_ACCMODE, os.O_RDWR),
    )
    for name, flags in (("open", 1), ("openat", 2)):
        for mask, value in ways:
            add(rules, lib.ALLOW, name, lib.Arg(flags, lib.MASKED_EQ, mask, value))


def _export(rules: Any) -> bytes:
    with open(os.memfd_create("filter", os.MFD_CLOEXEC), "w+b", buffering=0) as memory:  # noqa: PTH123
        rules.export_bpf(memory)
        memory.seek(0)
        return memory.read()
