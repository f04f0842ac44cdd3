"""Lanes that the tests share, and short ways to write a program."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from autograder.run.lane import Lane, Limits, open_lane
from autograder.wire import Answer, Call, Kind, Module, Piece, Program, Script, Value

UPDATE = "def gradient_descent_update(x, gradx, learning_rate):\n"
HONEST = UPDATE + "    return x - learning_rate * gradx\n"
DESCENT = """\
import random
from gd import gradient_descent_update

def f(x):
    return x ** 2 + 5

def df(x):
    return 2 * x

x = random.randint(0, 10000)
learning_rate = 0.1
for epoch in range(100):
    print("EPOCH", epoch, f(x))
    x = gradient_descent_update(x, df(x), learning_rate)
"""
LIMITS = Limits(cpu_seconds=1, wall_seconds=6.0)

Ask = Callable[..., Answer]


def program(**files: str | bytes) -> Program:
    """Return a program of scripts: `program(gd="…", f="…")`."""
    return Program(tuple(_script(name, source) for name, source in files.items()))


def _script(name: str, source: str | bytes) -> Module:
    data = source if isinstance(source, bytes) else source.encode()
    return Module(f"{name}.py", (Piece(f"{name}.py", Kind.FILE, data),))


def notebook(*cells: str, kind: Kind = Kind.CELL) -> Program:
    """Return a program that is one notebook, whose cells make up `gd.py`."""
    pieces = tuple(Piece(f"cell {n}", kind, cell.encode()) for n, cell in enumerate(cells, 1))
    return Program((Module("gd.py", pieces),))


def update(x: Value, gradx: Value, rate: Value) -> Call:
    """Return the question what one update gives."""
    return Call("g", "gd.py", "gradient_descent_update", (x, gradx, rate))


def script(start: float = 10.0, tape: tuple[float, ...] | None = None) -> Script:
    """Return the question how `f.py` runs."""
    watched = "gradient_descent_update"
    return Script("s", "f.py", start, "gd", watched, tape, ("x", "learning_rate"), (("f", "x"),))


def processes() -> set[int]:
    """Return the ids of all processes below this one, dead ones that nobody reaped too."""
    parents: dict[int, int] = {}
    for entry in os.listdir("/proc"):  # noqa: PTH208
        if entry.isdecimal():
            try:
                with open(f"/proc/{entry}/stat", "rb") as stat:  # noqa: PTH123
                    parents[int(entry)] = int(stat.read().rpartition(b")")[2].split()[1])
            except OSError:
                continue
    below = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in below} - below:
        below |= more
    return below - {os.getpid()}


@pytest.fixture(scope="session")
def confined() -> Iterator[Lane]:
    """Return a lane on the strongest rung."""
    with open_lane("confined", LIMITS) as lane:
        yield lane


@pytest.fixture(params=["confined", "limited"], scope="session")
def lane(request: pytest.FixtureRequest) -> Iterator[Lane]:
    """Return a lane, on each rung that forks."""
    with open_lane(request.param, LIMITS) as lane:
        yield lane


@pytest.fixture
def attack(confined: Lane) -> Iterator[Ask]:
    """Run a body of the update as an attack; afterwards the lane must be as good as new."""
    confined.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
    before = processes()

    def run(body: str, head: str = "") -> Answer:
        indented = "".join(f"    {line}\n" for line in body.splitlines())
        source = head + "\n" + UPDATE + indented
        return confined.interview(program(gd=source), [update(3.0, 2.0, 0.5)])[0]

    yield run
    (answer,) = confined.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
    assert answer.value == 2.0
    assert processes() == before
