"""The process that has NumPy loaded already and forks a locked-up child for every submission.

Started as `python -P -s -c "… main()"` (see `hosts.command`), with a lane's socket as standard
input. It never reads anything of a learner's. When the lane hangs up, it kills its child and ends.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import socket
from typing import Final, NoReturn

from autograder.run import forks
from autograder.run.child import serve
from autograder.run.jail import Jail
from autograder.run.orders import (
    MAX_ORDER,
    End,
    Fork,
    Ready,
    Setup,
    decode_order,
    encode,
)
from autograder.run.preload import preload
from autograder.wire import WireError, frame, read_frame

_GARBAGE: Final = 10_000
"""How many new objects a child makes before it looks for unreachable ones."""


def main() -> NoReturn:
    """Serve the lane at the other end of standard input until it hangs up, and end the process."""
    try:
        _main()
    finally:
        # Taking NumPy down in good order would keep the lane waiting.
        os._exit(0)


def _main() -> None:
    lane = socket.socket(fileno=os.dup(0))
    forks.let_go_of_streams()
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
                importlib.import_module("autograder.run.rehearsal").rehearse()
            jail = Jail(setup)
        except (OSError, ImportError) as error:
            lane.sendall(frame(encode(Ready(str(error)))))
            return
        forks.adopt_orphans()
        gc.freeze()
        gc.set_threshold(_GARBAGE)
        lane.sendall(frame(encode(Ready(""))))
        _serve(lane, jail)


def _serve(lane: socket.socket, jail: Jail) -> None:
    """Fork as often as the lane asks.

    Raises:
        WireError: the lane hung up, or said what is no order.
        OSError: the connection broke.
    """
    while True:
        said, passed = forks.next_order(lane)
        order = decode_order(said)
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
            forks.end(child, 0.0)
            raise
        lane.sendall(frame(encode(forks.end(child, grace))))


def _be_child(lane: socket.socket, descriptor: int, jail: Jail, parent: int) -> NoReturn:
    """Lock this process up and serve; it ends here, whatever happens, and runs no exit handler."""
    try:
        lane.close()
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, descriptor)
        forks.close_others({0, 1, 2, descriptor, *jail.descriptors})
        jail.shut(parent)
        gc.enable()
        serve(connection)
    finally:
        os._exit(0)
