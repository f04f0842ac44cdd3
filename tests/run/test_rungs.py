"""Choosing how strong the sandbox is."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from autograder.run import landlock, proof, sandbox
from autograder.run.lane import open_lane
from autograder.run.rungs import NoSandbox, Rung, choose
from autograder.wire import Answer, Items, Status


def test_auto_is_the_strongest() -> None:
    """With Landlock and seccomp at hand, `auto` is confined."""
    assert choose("auto") is Rung.CONFINED


@pytest.mark.parametrize("rung", list(Rung))
def test_a_rung_can_be_named(rung: Rung) -> None:
    """Each rung can be asked for by its name."""
    assert choose(rung.value) is rung


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    """The message says what there is to choose from."""
    with pytest.raises(NoSandbox, match="auto, confined, limited, separate"):
        choose("padded")


def test_without_landlock_confined_fails_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel without Landlock is told plainly; `auto` goes one rung down."""
    monkeypatch.setattr(landlock, "version", lambda: 0)
    with pytest.raises(NoSandbox, match=r"Linux 5\.13"):
        choose("confined")
    assert choose("auto") is Rung.LIMITED


def test_a_sandbox_that_does_not_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the test program gets out, nothing is run at all."""
    rungs = {Rung.CONFINED: Rung.LIMITED}
    real = sandbox.host_for
    monkeypatch.setattr(
        "autograder.run.lane.host_for", lambda rung, limits: real(rungs.get(rung, rung), limits)
    )
    with open_lane("confined") as lane, pytest.raises(NoSandbox, match="read a file"):
        lane.prove()


def test_the_proof_reads_what_got_out() -> None:
    """Every answer but an empty list means that the sandbox does not hold."""
    assert proof.broken_by(Answer(Status.OK, Items("list", []))) == ""
    assert proof.broken_by(Answer(Status.OK, Items("list", ["read a file"]))) == "read a file"
    assert proof.broken_by(Answer(Status.DIED))
    assert proof.broken_by(Answer(Status.OK, None))


def test_a_killed_controller_leaves_no_process() -> None:
    """Killing the controller ends the zygote and the learner's loop."""
    code = (
        "import sys, threading, time\n"
        "from autograder.run.lane import open_lane, Limits\n"
        "from autograder.wire import *\n"
        "lane = open_lane('confined', Limits(cpu_seconds=30, wall_seconds=30))\n"
        "lane.prove()\n"
        "loop = Program((Module('gd.py', (Piece('gd.py', Kind.FILE, b'while True: pass'),)),))\n"
        "print(lane._host._pid, flush=True)\n"
        "lane.interview(loop, [Call('', 'gd.py', 'f', ())])\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    ) as controller:
        assert controller.stdout is not None
        zygote = int(controller.stdout.readline())
        session = [zygote]
        controller.kill()
    for pid in session:
        _gone(pid)


def _gone(pid: int) -> None:
    handle = os.pidfd_open(pid) if os.path.exists(f"/proc/{pid}") else -1  # noqa: PTH110
    if handle >= 0:
        import select  # noqa: PLC0415

        assert select.select([handle], [], [], 5)[0]
        os.close(handle)
