"""Choosing how strong the sandbox is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from autograder import oracles
from autograder.run import bubble, landlock, launch, proof, sandbox
from autograder.run.lane import Lane, open_lane
from autograder.run.rungs import NoSandbox, Rung, choose, open_strongest
from autograder.wire import Answer, Items, Status
from tests.run.conftest import HONEST, LIMITS, processes, program, update


@pytest.fixture(scope="module")
def bubble_lane() -> Iterator[Lane]:
    """Return a lane inside bubblewrap."""
    with open_lane("confined+", LIMITS) as lane:
        yield lane


bubbles = pytest.mark.skipif(bubble.bubblewrap() is None, reason="bubblewrap is not installed")


def test_auto_is_the_strongest() -> None:
    """With Landlock and seccomp at hand, `auto` is confined or better."""
    assert choose("auto") in {Rung.CONFINED_PLUS, Rung.CONFINED}


@pytest.mark.parametrize("rung", [rung for rung in Rung if rung is not Rung.CONFINED_PLUS])
def test_a_rung_can_be_named(rung: Rung) -> None:
    """Each rung can be asked for by its name."""
    assert choose(rung.value) is rung


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    """The message says what there is to choose from."""
    with pytest.raises(NoSandbox, match=r"auto, confined\+, confined, limited, separate"):
        choose("padded")


def test_without_bubblewrap_it_is_one_rung_less(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where bubblewrap is not installed, `confined` is the strongest; the mend is told."""
    monkeypatch.setattr(bubble, "bubblewrap", lambda: None)
    assert choose("auto") is Rung.CONFINED
    with pytest.raises(NoSandbox, match="apt install bubblewrap"):
        choose("confined+")


def test_a_bubblewrap_that_fails_is_one_rung_less(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where nobody may make namespaces, bubblewrap ends at once: `confined` is the strongest."""
    (tmp_path / "bwrap").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "bwrap").chmod(0o755)
    monkeypatch.setattr(bubble, "bubblewrap", lambda: str(tmp_path / "bwrap"))
    assert choose("auto") is Rung.CONFINED
    with pytest.raises(NoSandbox, match=r"does not (start|hold) here .*unprivileged_userns"):
        choose("confined+")


def test_a_bubble_that_shows_what_is_outside_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A `bwrap` that starts the program and hides nothing is found out."""
    (tmp_path / "bwrap").write_text(
        '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift; exec "$@"\n'
    )
    (tmp_path / "bwrap").chmod(0o755)
    kit = str(Path(landlock.__file__).parent.parent.parent)
    monkeypatch.setattr(bubble, "bubblewrap", lambda: str(tmp_path / "bwrap"))
    packages = str(Path(msgspec.__file__).parent.parent)
    monkeypatch.setattr(
        launch, "environment", lambda: os.environ | {"PYTHONPATH": f"{kit}:{packages}"}
    )
    with pytest.raises(NoSandbox, match="could look at what is outside"):
        choose("confined+")


def test_without_namespaces_it_is_one_rung_less() -> None:
    """Where nobody may make namespaces, as in most containers, `confined` is the strongest."""
    code = (
        "import errno, pyseccomp as s\n"
        "from autograder.run.rungs import choose\n"
        "NEWUSER = 0x10000000\n"
        "rules = s.SyscallFilter(s.ALLOW)\n"
        "refused = s.ERRNO(errno.EPERM)\n"
        "rules.add_rule(refused, 'unshare')\n"
        "rules.add_rule(refused, 'clone', s.Arg(0, s.MASKED_EQ, NEWUSER, NEWUSER))\n"
        "rules.add_rule(s.ERRNO(errno.ENOSYS), 'clone3')\n"
        "rules.load()\n"
        "print(choose('auto'))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "confined\n"


@bubbles
@pytest.mark.skipif(choose("auto") is not Rung.CONFINED_PLUS, reason="no namespaces to be had here")
class TestInTheBubble:
    """Where bubblewrap works."""

    def test_it_can_be_named(self) -> None:
        """The rung has a name of its own, which is on every report."""
        with open_lane("confined+") as lane:
            assert lane.rung == "confined+"

    @pytest.mark.parametrize(
        "path",
        ["/etc/passwd",    "/bin", "/proc/1/root/etc/passwd", __file__,
         str(Path(oracles.__file__).parent), "/sys", "/dev/tty", "/var", "/run"],
    )  # fmt: skip
    def test_nothing_outside_is_there(self, path: str, bubble_lane: Lane) -> None:
        """Neither the system's files nor the kit's answers can be looked at."""
        look = f"import os\ndef gradient_descent_update(*_): return os.path.lexists({path!r})"
        (answer,) = bubble_lane.interview(program(gd=look), [update(3.0, 2.0, 0.5)])
        assert answer.value is False

    def test_python_and_numpy_are_there(self, bubble_lane: Lane) -> None:
        """Modules of the library, imported late, NumPy's too, work as outside."""
        source = (
            "def gradient_descent_update(x, gradx, learning_rate):\n"
            "    import csv, ctypes, decimal, numpy.fft, sqlite3, zoneinfo\n"
            "    return float(numpy.fft.fft([x, 2.0])[0].real)\n"
        )
        (answer,) = bubble_lane.interview(program(gd=source), [update(3.0, 2.0, 0.5)])
        assert answer.value == 5.0, answer

    def test_a_killed_bubble_is_replaced(self, bubble_lane: Lane) -> None:
        """Killing bubblewrap kills all inside; the next interview has a fresh one."""
        bubble_lane.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
        os.kill(bubble_lane._host._pid, signal.SIGKILL)  # type: ignore[attr-defined]
        (answer,) = bubble_lane.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
        assert answer.value == 2.0

    def test_a_closed_lane_leaves_no_process(self) -> None:
        """Neither bubblewrap nor what ran inside is left."""
        before = processes()
        with open_lane("confined+") as lane:
            lane.prove()
            assert processes() > before
        assert processes() == before


def test_without_landlock_confined_fails_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel without Landlock is told plainly; `auto` goes one rung down."""
    monkeypatch.setattr(landlock, "version", lambda: 0)
    with pytest.raises(NoSandbox, match=r"Linux 5\.13"):
        choose("confined")
    assert choose("auto") is Rung.LIMITED
    with pytest.raises(NoSandbox):
        open_strongest()


def test_a_sandbox_that_does_not_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the test program gets out, nothing is run at all."""
    rungs = {Rung.CONFINED: Rung.LIMITED}
    real = sandbox.host_for
    monkeypatch.setattr(
        "autograder.run.lane.host_for",
        lambda rung, limits, started: real(rungs.get(rung, rung), limits, started),
    )
    with open_lane("confined") as lane, pytest.raises(NoSandbox, match="read a file"):
        lane.prove()


def test_the_proof_reads_what_got_out() -> None:
    """Every answer but an empty list means that the sandbox does not hold."""
    rung = Rung.CONFINED_PLUS
    assert proof.broken_by(Answer(Status.OK, Items("list", [])), rung) == ""
    assert proof.broken_by(Answer(Status.OK, Items("list", ["read a file"])), rung) == "read a file"
    assert proof.broken_by(Answer(Status.DIED), rung)
    assert proof.broken_by(Answer(Status.OK, None), rung)


def test_looking_is_forbidden_on_the_highest_rung_only() -> None:
    """`confined` does not promise that nobody looks at what exists."""
    looked = Answer(Status.OK, Items("list", ["look at what is outside"]))
    assert proof.broken_by(looked, Rung.CONFINED) == ""
    assert proof.broken_by(looked, Rung.CONFINED_PLUS)


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
