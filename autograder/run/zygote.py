"""The process that has NumPy loaded already and forks a locked-up child for every submission.

Started as `python -P -s -c "… main()"` (see `hosts.command`), with a lane's socket as standard
input. It never reads anything of a learner's. When the lane hangs up, it kills its child and ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import itertools
import os
import select
import signal
import socket
import sys
import time
from typing import Final, NoReturn

from autograder.run.child import serve
from autograder.run.jail import Jail
from autograder.run.orders import (
    MAX_ORDER,
    End,
    Ended,
    Fork,
    Ready,
    Setup,
    decode_order,
    encode,
)
from autograder.run.preload import preload
from autograder.run.rehearsal import rehearse
from autograder.wire import WireError, frame, read_frame

_PR_SET_CHILD_SUBREAPER: Final = 36
_POLL_SECONDS: Final = 0.02
_GARBAGE: Final = 10_000
"""How many new objects a child makes before it looks for unreachable ones."""
_MAX_DESCRIPTOR: Final = 1 << 20


def main() -> NoReturn:
    """Serve the lane at the other end of standard input until it hangs up, and end the process."""
    try:
        _main()
    finally:
        # Taking NumPy down in good order would keep the lane waiting.
        os._exit(0)


def _main() -> None:
    lane = socket.socket(fileno=os.dup(0))
    _let_go_of_streams()
    with contextlib.suppress(WireError, OSError):
        os.setsid()
        try:
            # The lane is still compiling its filter meanwhile.
            preload()
            setup = decode_order(read_frame(lane.recv, MAX_ORDER))
            if not isinstance(setup, Setup):
                raise WireError("the first order is the setup")
            if setup.confined:
                # Slow: worth it for a class, not for one learner who waits.
                importlib.import_module("numpy.random")
                rehearse()
            jail = Jail(setup)
        except (OSError, ImportError) as error:
            lane.sendall(frame(encode(Ready(str(error)))))
            return
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        gc.freeze()
        gc.set_threshold(_GARBAGE)
        lane.sendall(frame(encode(Ready(""))))
        _serve(lane, jail)


def _let_go_of_streams() -> None:
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    os.close(null)


def _serve(lane: socket.socket, jail: Jail) -> None:
    """Fork as often as the lane asks.

    Raises:
        WireError: the lane hung up, or said what is no order.
        OSError: the connection broke.
    """
    while True:
        passed: list[int] = []

        def receive(size: int, passed: list[int] = passed) -> bytes:
            data, descriptors, _, _ = socket.recv_fds(lane, size, 1)
            passed += descriptors
            return data

        order = decode_order(read_frame(receive, MAX_ORDER))
        if not isinstance(order, Fork) or len(passed) != 1:
            raise WireError("a fork was expected")
        parent = os.getpid()
        child = os.fork()
        if child == 0:
            _be_child(lane, passed[0], jail, parent)
        os.close(passed[0])
        try:
            order = decode_order(read_frame(lane.recv, MAX_ORDER))
            grace = order.grace if isinstance(order, End) else 0.0
        except BaseException:
            _end(child, 0.0)
            raise
        lane.sendall(frame(encode(_end(child, grace))))


def _be_child(lane: socket.socket, descriptor: int, jail: Jail, parent: int) -> NoReturn:
    """Lock this process up and serve; it ends here, whatever happens, and runs no exit handler."""
    try:
        lane.close()
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, descriptor)
        _close_others({0, 1, 2, descriptor, *jail.descriptors})
        jail.shut(parent)
        gc.enable()
        serve(connection)
    finally:
        os._exit(0)


def _close_others(kept: set[int]) -> None:
    # closerange(n, n) is not empty: it would close all from n on.
    for low, high in itertools.pairwise([*sorted(kept), _MAX_DESCRIPTOR]):
        if low + 1 < high:
            os.closerange(low + 1, high)


def _end(child: int, grace: float) -> Ended:
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
