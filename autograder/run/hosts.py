"""Starting and ending the processes that run submissions; the controller's side."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from typing import Final, Protocol

import msgspec

from autograder.run.launch import Started, command, environment
from autograder.run.orders import (
    MAX_ORDER,
    End,
    Ended,
    Fork,
    Ready,
    Setup,
    decode_report,
    encode,
)
from autograder.wire import WireError, frame, read_frame

_START_SECONDS: Final = 60.0
_END_SECONDS: Final = 5.0
_POLL_SECONDS: Final = 0.001


class HostError(Exception):
    """The sandbox itself failed, not the learner's code; the message says how."""


class Host(Protocol):
    """Something that runs one submission after another, each in a fresh process."""

    def start(self) -> socket.socket:
        """Start a process and return the connection to it."""
        ...

    def end(self, grace: float) -> Ended:
        """Let the process end for `grace` seconds, kill it, and say how it ended."""
        ...

    def close(self) -> None:
        """End everything that this host has started."""
        ...


class ZygoteHost:
    """Forks each process from a zygote, which starts beside all else that is being done.

    `setup` is asked for after the zygote was `started`, so that the work overlaps.
    """

    def __init__(self, setup: Callable[[], Setup], started: Callable[[], Started]) -> None:
        """Tell the zygote how to lock itself up, without waiting until it has.

        Raises:
            HostError: there is no Python to start.
        """
        try:
            self._pid, ours = started()
        except OSError as error:
            raise HostError(f"the sandbox cannot be started: {error.strerror}") from None
        self._lane = ours
        self._ready = False
        self._running = False
        ours.settimeout(_START_SECONDS)
        try:
            ours.sendall(frame(encode(setup())))
        except OSError:
            self.close()
            raise HostError("the sandbox ended at its start") from None
        except BaseException:
            self.close()
            raise

    def start(self) -> socket.socket:
        """Fork a process and return the connection to it.

        Raises:
            HostError: the zygote is gone, or could not be set up.
        """
        if not self._ready:
            report = self._report()
            if not isinstance(report, Ready) or report.error:
                raise HostError(report.error if isinstance(report, Ready) else "out of step")
            self._ready = True
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._lane, [frame(encode(Fork()))], [theirs.fileno()])
            except OSError as error:
                ours.close()
                raise HostError(f"the sandbox is gone: {error.strerror}") from None
        self._running = True
        return ours

    def end(self, grace: float) -> Ended:
        """Let the process end for `grace` seconds, kill it, and say how it ended.

        Raises:
            HostError: the zygote is gone.
        """
        if not self._running:
            raise HostError("nothing is running")
        self._running = False
        try:
            self._lane.sendall(frame(encode(End(grace))))
        except OSError as error:
            raise HostError(f"the sandbox is gone: {error.strerror}") from None
        report = self._report()
        if not isinstance(report, Ended):
            raise HostError("out of step")
        return report

    def _report(self) -> Ready | Ended:
        try:
            report: Ready | Ended = decode_report(read_frame(self._lane.recv, MAX_ORDER))
        except (OSError, WireError, msgspec.MsgspecError) as error:
            raise HostError(f"the sandbox is gone: {error}") from None
        return report

    def close(self) -> None:
        """Hang up on the zygote, which then kills what it has forked, and ends."""
        self._lane.close()
        pid, self._pid = self._pid, 0
        with contextlib.suppress(ChildProcessError):
            end = time.monotonic() + _END_SECONDS
            while pid and os.waitpid(pid, os.WNOHANG)[0] == 0:
                if time.monotonic() > end:
                    os.kill(pid, signal.SIGKILL)
                time.sleep(_POLL_SECONDS)


class SoloHost:
    """Starts a whole new Python for each submission: slow, and everywhere."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: object = None

    def start(self) -> socket.socket:
        """Start a process and return the connection to it.

        Raises:
            HostError: there is no Python to start.
        """
        import subprocess  # noqa: PLC0415 - not needed on the other rungs, and slow to import

        ours, theirs = socket.socketpair()
        share = sys.platform == "win32"
        handles: tuple[int, ...] = () if share else (theirs.fileno(),)
        try:
            process = subprocess.Popen(  # noqa: S603 - our own command
                command("autograder.run.solo", str(sum(handles))),
                stdin=subprocess.PIPE if share else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment(),
                pass_fds=handles,
            )
            if sys.platform == "win32" and process.stdin is not None:
                process.stdin.write(theirs.share(process.pid))
                process.stdin.close()
        except OSError as error:
            ours.close()
            raise HostError(f"the sandbox cannot be started: {error.strerror}") from None
        finally:
            theirs.close()
        self._process = process
        return ours

    def end(self, grace: float) -> Ended:
        """Let the process end for `grace` seconds, kill it, and say how it ended."""
        import subprocess  # noqa: PLC0415 - imported by `start` already

        process = self._process
        if not isinstance(process, subprocess.Popen):
            raise HostError("nothing is running")
        self._process = None
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
        process.kill()
        code = process.wait()
        return Ended(code=max(code, 0), signal=max(-code, 0), cpu=0.0, peak=0)

    def close(self) -> None:
        """End the process that is running, if any."""
        if self._process is not None:
            self.end(0.0)
