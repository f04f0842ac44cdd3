"""The process that has a kernel loaded already and forks a locked-up session for every notebook.

Started as `python -P -c "… main()"`, with the controller's socket as standard input. It reads
nothing of a notebook's. When the controller hangs up, it kills its session and ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import importlib
import io
import os
import signal
import socket
import sys
import tempfile
from collections.abc import Callable
from typing import Any, NoReturn

from autograder.run import forks
from autograder.run.orders import MAX_ORDER, End
from autograder.run.session_jail import SessionJail
from autograder.run.session_orders import (
    Interrupt,
    Interrupted,
    Open,
    Prepare,
    Prepared,
    decode_order,
    encode,
)
from autograder.run.shell import make_kernel, serve
from autograder.run.voice import Allowance
from autograder.wire import WireError, frame, read_frame


def main() -> NoReturn:
    """Serve the controller at the other end of standard input until it hangs up, and end."""
    try:
        _main()
    finally:
        os._exit(0)


def _main() -> None:
    lane = socket.socket(fileno=os.dup(0))
    forks.let_go_of_streams()
    with contextlib.suppress(WireError, OSError):
        os.setsid()
        prepare = decode_order(read_frame(lane.recv, MAX_ORDER))
        if not isinstance(prepare, Prepare):
            raise WireError("the first order is to prepare")
        sys.path[:0] = prepare.path
        kernel = make_kernel()
        asyncio.run(kernel.do_execute("1 / 0", silent=False, store_history=False))
        _preload(prepare.preload)
        jail = SessionJail(prepare)
        forks.adopt_orphans()
        gc.freeze()
        lane.sendall(frame(encode(Prepared("", kernel.language_info))))
        allowance = Allowance(prepare.allowed.text_bytes, prepare.allowed.output_bytes)
        _serve(lane, jail, kernel, allowance)


def _preload(modules: tuple[str, ...]) -> None:
    """Import what is installed of `modules`; draw one picture, which loads fonts, if any can."""
    for name in modules:
        with contextlib.suppress(Exception):
            importlib.import_module(name)
    with contextlib.suppress(Exception):
        figure = sys.modules["matplotlib.figure"].Figure()
        figure.add_subplot().plot([0, 1], label="x")
        figure.savefig(io.BytesIO(), format="png", bbox_inches="tight")


def _serve(lane: socket.socket, jail: SessionJail, kernel: Any, allowance: Allowance) -> None:
    """Fork as often as the controller asks.

    Raises:
        WireError: the controller hung up, or said what is no order.
        OSError: the connection broke.
    """
    while True:
        said, passed = forks.next_order(lane)
        order = decode_order(said)
        if not isinstance(order, Open) or len(passed) != 1:
            raise WireError("a session was to be opened")
        parent = os.getpid()
        child = os.fork()
        if child == 0:
            lane.close()
            lock_up = functools.partial(jail.shut, parent, order)
            _be_child(passed[0], kernel, allowance, order, lock_up)
        os.close(passed[0])
        try:
            grace = _interrupt_until_end(lane, child)
        except BaseException:
            forks.end(child, 0.0)
            raise
        lane.sendall(frame(encode(forks.end(child, grace))))


def _interrupt_until_end(lane: socket.socket, child: int) -> float:
    """Interrupt `child` as often as is asked; return how long it may take to end at last."""
    while True:
        order = decode_order(read_frame(lane.recv, MAX_ORDER))
        if isinstance(order, End):
            return order.grace
        if isinstance(order, Interrupt):
            os.kill(child, signal.SIGINT)
            lane.sendall(frame(encode(Interrupted())))


def _be_child(
    descriptor: int,
    kernel: Any,
    allowance: Allowance,
    order: Open,
    lock_up: Callable[[], None],
) -> NoReturn:
    """Lock this process up and serve; it ends here, whatever happens, and runs no exit handler."""
    try:
        forks.close_others({0, 1, 2, descriptor})
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, descriptor)
        _settle(order)
        gc.enable()
        serve(kernel, connection, allowance, order.scratch, lock_up)
    finally:
        os._exit(0)


def _settle(order: Open) -> None:
    """Let this process be as a kernel that has just been started for this notebook."""
    own = {"HOME": order.scratch, "TMPDIR": order.scratch, "LOGNAME": "learner"}
    os.environ.update(own | order.environment)
    tempfile.tempdir = None
    sys.dont_write_bytecode = True
    sys.argv[:] = [""]
    sys.path.insert(0, "")
    draws = sys.modules.get("numpy.random")
    if draws is not None:
        # All forks would draw the same numbers; Python's own generator takes care of itself.
        draws.seed()
