"""What every zygote does around a fork: lets go of what it inherited, and ends what it made."""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import os
import select
import signal
import socket
import sys
import time
from typing import Final

from autograder.run.orders import MAX_ORDER, Ended
from autograder.wire import read_frame

_PR_SET_CHILD_SUBREAPER: Final = 36
_POLL_SECONDS: Final = 0.02
_MAX_DESCRIPTOR: Final = 1 << 20


def let_go_of_streams() -> None:
    """Let the standard streams lead nowhere."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    os.close(null)


def adopt_orphans() -> None:
    """Become the parent of what a child leaves behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def next_order(lane: socket.socket) -> tuple[bytes, list[int]]:
    """Return the next order, and the descriptors that came along with it.

    Raises:
        WireError: the lane hung up, or the order is too long.
        OSError: the connection broke.
    """
    passed: list[int] = []

    def receive(size: int) -> bytes:
        data, descriptors, _, _ = socket.recv_fds(lane, size, 1)
        passed.extend(descriptors)
        return data

    return read_frame(receive, MAX_ORDER), passed


def close_others(kept: set[int]) -> None:
    """Close all descriptors of this process that are not `kept`."""
    # closerange(n, n) is not empty: it would close all from n on.
    for low, high in itertools.pairwise([*sorted(kept), _MAX_DESCRIPTOR]):
        if low + 1 < high:
            os.closerange(low + 1, high)


def end(child: int, grace: float) -> Ended:
    """Wait for `child` for `grace` seconds, kill it, and return how it ended."""
    _wait(child, grace)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    _, status, usage = os.wait4(child, 0)
    _reap_orphans()
    code = os.waitstatus_to_exitcode(status)
    return Ended(
        code=max(code, 0),
        signal=max(-code, 0),
        cpu=usage.ru_utime + usage.ru_stime,
        peak=usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
    )


def _wait(child: int, grace: float) -> None:
    """Wait until `child` has ended, for at most `grace` seconds; it is not reaped yet."""
    if grace <= 0:
        return
    if hasattr(os, "pidfd_open"):
        with contextlib.suppress(OSError):
            handle = os.pidfd_open(child)
            select.select([handle], [], [], grace)
            os.close(handle)
            return
    end = time.monotonic() + grace
    flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
    while time.monotonic() < end and os.waitid(os.P_PID, child, flags) is None:
        time.sleep(_POLL_SECONDS)


def _reap_orphans() -> None:
    """Kill what the child has left behind; only below `confined` it can have forked."""
    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if ended == 0 and not _kill_children():
            return


def _kill_children() -> bool:
    try:
        with open(f"/proc/self/task/{os.getpid()}/children", "rb") as children:  # noqa: PTH123
            left = [int(number) for number in children.read().split()]
    except OSError:
        return False
    for number in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    return bool(left)
