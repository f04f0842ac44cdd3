"""Which system calls learner's code may make, compiled once into the kernel's own form."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
from typing import Any, Final

MACHINES: Final = ("x86_64", "aarch64")
"""The machines for which the list was tried or, name by name, gone through."""
ALLOWED: Final = """
    read readv pread64 write writev pwrite64 close lseek recvfrom sendto
    open openat stat lstat fstat newfstatat statx access faccessat faccessat2 readlink readlinkat
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
"""What a calculation in Python needs. Opening files is for Landlock to judge."""
HOSTILE: Final = """
    ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd pidfd_send_signal pidfd_open
    unshare setns mount umount2 pivot_root chroot fsopen fsmount move_mount open_tree mount_setattr
    io_uring_setup io_uring_enter io_uring_register bpf perf_event_open userfaultfd
    keyctl add_key request_key init_module finit_module delete_module kexec_load kexec_file_load
    seccomp reboot swapon swapoff acct quotactl open_by_handle_at name_to_handle_at
    modify_ldt iopl ioperm personality
"""
"""What no exercise leads to by mistake: it ends the process at once."""
_ACT_BADARCH: Final = 2
_OPTIMIZE: Final = 8
_BINARY_TREE: Final = 2
_PR_SET_NAME: Final = 15
_PR_GET_NAME: Final = 16
_DESCRIPTOR_COMMANDS: Final = (0, 1, 2, 3, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL and F_DUPFD_CLOEXEC."""


class NoFilterError(Exception):
    """The filter cannot be compiled here; the message is one sentence with the mend."""


def compiled_filter() -> bytes:
    """Return the filter as the kernel takes it: instructions of eight bytes each.

    Everything that is not listed is refused with "operation not permitted".

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
        return _export(_rules(pyseccomp))
    except OSError as error:
        raise NoFilterError(
            f"libseccomp cannot compile the filter ({error.strerror}): install version 2.5 or later"
        ) from None


def _rules(lib: Any) -> Any:
    rules = lib.SyscallFilter(lib.ERRNO(errno.EPERM))
    rules.set_attr(_ACT_BADARCH, lib.KILL_PROCESS)
    with contextlib.suppress(OSError):
        rules.set_attr(_OPTIMIZE, _BINARY_TREE)
    for name in ALLOWED.split():
        _add(rules, lib.ALLOW, name)
    for name in HOSTILE.split():
        _add(rules, lib.KILL_PROCESS, name)
    # glibc falls back from clone3 to clone, which says why; Python's open() asks for a terminal.
    _add(rules, lib.ERRNO(errno.ENOSYS), "clone3")
    _add(rules, lib.ERRNO(errno.ENOTTY), "ioctl")
    for name in ("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4"):
        _add(rules, lib.ERRNO(errno.EACCES), name)
    _add(rules, lib.ALLOW, "prlimit64", lib.Arg(2, lib.EQ, 0))
    for option in (_PR_SET_NAME, _PR_GET_NAME):
        _add(rules, lib.ALLOW, "prctl", lib.Arg(0, lib.EQ, option))
    # fcntl can also make the kernel send signals to others (F_SETOWN, F_SETSIG).
    for command in _DESCRIPTOR_COMMANDS:
        _add(rules, lib.ALLOW, "fcntl", lib.Arg(1, lib.EQ, command))
    return rules


def _add(rules: Any, action: int, name: str, *conditions: Any) -> None:
    # A name that this machine or this libseccomp does not know stays refused.
    with contextlib.suppress(OSError, ValueError):
        rules.add_rule(action, name, *conditions)


def _export(rules: Any) -> bytes:
    with open(os.memfd_create("filter", os.MFD_CLOEXEC), "w+b", buffering=0) as memory:  # noqa: PTH123
        rules.export_bpf(memory)
        memory.seek(0)
        return memory.read()
