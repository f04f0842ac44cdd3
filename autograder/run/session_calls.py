"""Which system calls a notebook's session may make: those of a calculation, and some more."""

from __future__ import annotations

import errno
from typing import Any, Final

from autograder.run import syscalls

_FILES: Final = """
    unlink unlinkat mkdir mkdirat rmdir rename renameat renameat2 ftruncate fallocate
    fsync fdatasync flock copy_file_range sendfile chdir fchdir umask preadv preadv2 pwritev
"""
"""What changes files. Landlock judges which."""
_THREADS: Final = """
    eventfd2 timerfd_create timerfd_settime timerfd_gettime epoll_pwait2 signalfd4
    membarrier mincore sched_getparam sched_getscheduler get_mempolicy shutdown getsockopt
"""
"""What threads, event loops and numerical libraries use among themselves."""
_IDLE: Final = """
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utimensat futimesat utime utimes
"""
"""What ends every copying of a file. Landlock does not judge it, so it does nothing."""
_ATTRIBUTES: Final = "getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr"
_LOCKS: Final = (5, 6, 7, 36, 37, 38)
"""fcntl's locks, of both kinds: databases take them."""
_FIONBIO: Final = 0x5421
_AF_UNIX: Final = 1
_CLONE_THREAD: Final = 0x10000
_PR_SET_NAME: Final = 15
_PR_GET_NAME: Final = 16


def compiled_filter() -> bytes:
    """Return the filter as the kernel takes it; what it does not list is refused.

    Raises:
        NoFilterError: libseccomp is missing, or the machine is none of `syscalls.MACHINES`.
    """
    (whole,) = syscalls.compiled(_rules)
    return whole


def _rules(lib: Any) -> Any:
    rules = syscalls.empty_filter(lib, lib.ERRNO(errno.EPERM))
    add = syscalls.add
    for name in (syscalls.ALLOWED + _FILES + _THREADS).split():
        add(rules, lib.ALLOW, name)
    syscalls.add_opening(lib, rules)
    for name in _IDLE.split():
        add(rules, lib.ERRNO(0), name)
    for name in _ATTRIBUTES.split():
        add(rules, lib.ERRNO(errno.ENOTSUP), name)
    # A thread is made by clone with these arguments, a process by clone with others.
    add(rules, lib.ERRNO(errno.ENOSYS), "clone3")
    add(rules, lib.ALLOW, "clone", lib.Arg(0, lib.MASKED_EQ, _CLONE_THREAD, _CLONE_THREAD))
    # Two connected ends in one process wake up an event loop; any other socket is refused.
    add(rules, lib.ALLOW, "socketpair", lib.Arg(0, lib.EQ, _AF_UNIX))
    for name in ("socket", "connect", "bind", "listen", "accept", "accept4"):
        add(rules, lib.ERRNO(errno.EACCES), name)
    add(rules, lib.ALLOW, "ioctl", lib.Arg(1, lib.EQ, _FIONBIO))
    add(rules, lib.ERRNO(errno.ENOTTY), "ioctl", lib.Arg(1, lib.NE, _FIONBIO))
    for command in (*syscalls.DESCRIPTOR_COMMANDS, *_LOCKS):
        add(rules, lib.ALLOW, "fcntl", lib.Arg(1, lib.EQ, command))
    for option in (_PR_SET_NAME, _PR_GET_NAME):
        add(rules, lib.ALLOW, "prctl", lib.Arg(0, lib.EQ, option))
    add(rules, lib.ALLOW, "prlimit64", lib.Arg(2, lib.EQ, 0))
    return rules
