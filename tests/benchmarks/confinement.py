"""What locking up costs: each rung against a bare fork that runs the same code and replies.

Run with `uv run python -m tests.benchmarks.confinement`. All take turns, in the same process, so
that what else the machine does strikes all alike.
"""

from __future__ import annotations

import os
import signal
import socket
import time
from typing import Final

from autograder.processors import stay_on
from autograder.run.child import serve
from autograder.run.hosts import Host
from autograder.run.interview import Interview
from autograder.run.orders import Ended, Limits
from autograder.run.preload import preload
from autograder.run.sandbox import Rung, host_for
from autograder.wire import Call, Kind, Module, Piece, Program
from tests.attacking import available

ROUNDS: Final = 60
EACH: Final = 8
SOURCE: Final = b"def update(x, gradx, rate):\n    return x - rate * gradx\n"
PROGRAM: Final = Program((Module("gd.py", (Piece("gd.py", Kind.FILE, SOURCE),)),))
PROBES: Final = tuple(Call("g", "gd.py", "update", (float(k), 2.0, 0.5)) for k in range(50))


class BareHost:
    """Forks this very process, and locks up nothing."""

    def __init__(self) -> None:
        self._child = 0

    def start(self) -> socket.socket:
        """Fork a process and return the connection to it."""
        ours, theirs = socket.socketpair()
        self._child = os.fork()
        if self._child == 0:
            try:
                ours.close()
                serve(theirs)
            finally:
                os._exit(0)
        theirs.close()
        return ours

    def end(self, grace: float) -> Ended:
        """Kill the process."""
        del grace
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        return Ended(code=0, signal=9, cpu=0.0, peak=0)

    def close(self) -> None:
        """Do nothing: nothing is left."""


def seconds(host: Host, questions: int) -> float:
    """Return how long one submission takes that is asked so many questions, on average."""
    begin = time.perf_counter()
    for _ in range(EACH):
        answers = Interview(host, PROGRAM, PROBES[:questions], Limits()).answers()
        assert answers[0].value == -1.0
    return (time.perf_counter() - begin) / EACH


def main() -> None:
    """Print what each rung takes, and how many times that of the bare fork it is."""
    # As a worker does: between two processors, each turn would wake one of them up.
    stay_on(0)
    hosts: dict[str, Host] = {"bare": BareHost()}
    rungs = [rung for rung in available() if rung != "separate"]
    hosts |= {rung: host_for(Rung(rung), Limits()) for rung in rungs}
    # The bare fork copies what a zygote holds, no more.
    preload()
    for questions in (1, len(PROBES)):
        for host in hosts.values():
            seconds(host, questions)
        rounds = [
            {name: seconds(host, questions) for name, host in hosts.items()} for _ in range(ROUNDS)
        ]
        print(f"{questions} question{'s' if questions > 1 else ''}")
        for name in hosts:
            # What else the machine does can only add: the fastest round is the nearest.
            best, bare = (min(one[which] for one in rounds) for which in (name, "bare"))
            print(f"  {name:10} {1000 * best:6.2f} ms   {best / bare:.2f} × bare")
    for host in hosts.values():
        host.close()


if __name__ == "__main__":
    main()
