"""Hostile programs: each is stopped for the right reason, and the lane goes on as good as new."""

from __future__ import annotations

import pathlib

import pytest

from autograder.wire import Other, Ratio, Status
from tests.run.conftest import Ask

LIBC = "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("open('/etc/passwd').read()", "open a file"),
        ("open('/tmp/autograder-planted', 'w')", "open a file"),
        ("open('/dev/shm/autograder-planted', 'w')", "open a file"),
        ("open('/proc/self/environ').read()", "open a file"),
        ("import os; os.listdir('/')", "look into a folder"),
        ("import os; os.chmod('/tmp', 0o777)", "change a file"),
        ("import os; os.symlink('/etc', '/tmp/autograder-planted')", "make a link"),
        ("import os; os.remove('/etc/passwd')", "change a file"),
        ("import os; os.mkdir('/tmp/autograder-planted')", "make a folder"),
        ("import socket; socket.socket()", "use the network"),
        ("import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)", "use the network"),
        ("import os; os.fork()", "start a process"),
        ("import subprocess; subprocess.run(['true'])", "start a process"),
        ("import os; os.execv('/bin/true', ['true'])", "start a process"),
        ("import threading; threading.Thread(target=print).start()", "start a thread"),
        ("import os; os.kill(os.getppid(), 9)", "send a signal"),
        ("import os; os.kill(0, 9)", "send a signal"),
        ("import os; os.killpg(0, 9)", "send a signal"),
        ("import os; os.kill(-1, 9)", "send a signal"),
    ],
)
def test_what_is_not_allowed_is_refused_and_named(attack: Ask, body: str, sentence: str) -> None:
    """A forbidden call raises, and the answer says in plain words what was tried."""
    answer = attack(body)
    assert answer.status is Status.FORBIDDEN
    assert answer.fault is not None
    assert answer.fault.message == f"tried to {sentence}: not allowed"
    assert not pathlib.Path("/tmp/autograder-planted").exists()  # noqa: S108


def test_what_has_no_name_is_refused_all_the_same(attack: Ask) -> None:
    """Where it is not seen what was tried, the answer says that it is not allowed."""
    answer = attack("import socket; socket.socketpair()")
    assert answer.status is Status.FORBIDDEN
    assert answer.fault is not None
    assert answer.fault.message == "did what is not allowed"


@pytest.mark.parametrize(
    "call",
    [
        "libc.ptrace(16, 1, 0, 0)",
        "libc.unshare(0x10000000)",
        "libc.mount(b'none', b'/tmp', b'tmpfs', 0, None)",
        "libc.process_vm_readv(1, None, 0, None, 0, 0)",
        "libc.syscall(425, 1, None)",
        "libc.syscall(321, 0, None, 0)",
        "libc.syscall(0x40000000 + 39)",
    ],
)
def test_what_nobody_tries_by_mistake_ends_the_process(attack: Ask, call: str) -> None:
    """ptrace, unshare, mount, io_uring, bpf and the like are fatal, and reported as forbidden."""
    answer = attack(call, LIBC)
    assert answer.status is Status.FORBIDDEN
    assert answer.fault is not None
    assert answer.fault.message == "tried what is never allowed: stopped"


@pytest.mark.parametrize(
    "call",
    [
        "libc.setsid()",
        "libc.prctl(4, 0, 0, 0, 0)",
        "libc.prctl(1, 0, 0, 0, 0)",
        "libc.memfd_create(b'x', 0)",
        "libc.syscall(435, None, 0)",
        "libc.clone(None, None, 0, None)",
        "libc.vfork()",
        "libc.fcntl(0, 8, 1)",
        "libc.fcntl(0, 10, 9)",
        "libc.kill(1, 0)",
        "libc.chmod(b'/tmp', 0o777)",
        "libc.mq_open(b'/x', 0o100)",
        "libc.shmget(0, 4096, 0o1000)",
        "libc.sigqueue(1, 0, None)",
        "libc.prlimit(0, 0, (ctypes.c_ulong * 2)(99, 99), None)",
    ],
)
def test_calls_below_python_are_refused_too(attack: Ask, call: str) -> None:
    """The kernel refuses what a program tries past Python's own functions."""
    assert attack(f"return {call}", LIBC).value == -1


def test_limits_cannot_be_raised(attack: Ask) -> None:
    """A program cannot give itself more CPU time."""
    answer = attack("import resource\nresource.setrlimit(resource.RLIMIT_CPU, (2, 2))")
    assert answer.status in {Status.FORBIDDEN, Status.RAISED}


@pytest.mark.parametrize(
    ("body", "status", "sentence"),
    [
        ("import os; os._exit(0)", Status.DIED, "ended before answering"),
        ("import ctypes; ctypes.string_at(0)", Status.DIED, "crashed (segmentation fault)"),
        ("while True: pass", Status.TIMED_OUT, "stopped after 1 s"),
        (
            "import itertools; return sum(itertools.repeat(1))",
            Status.TIMED_OUT,
            "stopped after 1 s",
        ),
        ("import select; select.select([], [], [], 60)", Status.TIMED_OUT, "stopped after 6 s"),
        ("return bytearray(3 << 30)", Status.OUT_OF_MEMORY, "ran out of memory"),
        ("return [0] * (3 << 30)", Status.OUT_OF_MEMORY, "ran out of memory"),
    ],
)
def test_the_end_of_a_process_has_its_reason(
    attack: Ask, body: str, status: Status, sentence: str
) -> None:
    """Each way to end without an answer is told apart, in words for the learner."""
    answer = attack(body)
    assert answer.status is status
    assert answer.fault is not None
    assert answer.fault.message == sentence


def test_ignored_signals_and_swallowed_exceptions_do_not_save_a_loop(attack: Ask) -> None:
    """A loop that swallows everything and ignores every signal is still stopped."""
    body = (
        "import signal\n"
        "for number in range(1, 65):\n"
        "    try: signal.signal(number, signal.SIG_IGN)\n"
        "    except (OSError, ValueError): pass\n"
        "while True:\n"
        "    try:\n"
        "        while True: pass\n"
        "    except BaseException: pass\n"
    )
    assert attack(body).status is Status.TIMED_OUT


@pytest.mark.parametrize("error", ["SystemExit(0)", "KeyboardInterrupt()", "GeneratorExit()"])
def test_every_exception_is_an_answer(attack: Ask, error: str) -> None:
    """Also what is no `Exception` is caught and reported."""
    answer = attack(f"raise {error}")
    assert answer.status is Status.RAISED
    assert answer.fault is not None
    assert answer.fault.type == error.partition("(")[0]


def test_runaway_recursion_is_an_exception(attack: Ask) -> None:
    """A function that calls itself for ever raises RecursionError."""
    answer = attack("return gradient_descent_update(x, gradx, learning_rate)")
    assert answer.status is Status.RAISED
    assert answer.fault is not None
    assert answer.fault.type == "RecursionError"
    assert answer.fault.place == "gd.py"


def test_a_flood_of_text_is_cut(attack: Ask) -> None:
    """Of 5 MB of text the first 64 KB are kept, and the text says so."""
    answer = attack("for _ in range(5000): print('x' * 1000)\nreturn 2.0")
    assert answer.value == 2.0
    assert len(answer.printed) < 66_000
    assert answer.printed.endswith("output cut after 64 KB")


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("import numpy; return numpy.zeros(20_000_000)", Other("array of 20000000 numbers")),
        ("return 10 ** 400", Ratio(f"{10**400:x}", "1")),
        ("return 10 ** 400_000", Other("number of too many digits")),
        ("return (i for i in [1])", Other("generator")),
        ("return Liar(7.5)", 7.5),
        ("return object()", Other("object")),
        ("return float('inf')", float("inf")),
    ],
)
def test_odd_results_are_told_plainly(attack: Ask, body: str, value: object) -> None:
    """Results that are too large, no numbers, or lie about themselves arrive as what they are."""
    liar = (
        "class Liar(float):\n"
        "    def __eq__(self, other): return True\n"
        "    def __float__(self): return 2.0\n"
        "    def __sub__(self, other): return 0.0\n"
        "    __hash__ = None\n"
        "    __class__ = property(lambda self: 1 / 0)\n"
    )
    assert attack(body, liar).value == value


def test_a_message_that_cannot_be_shown_is_left_out(attack: Ask) -> None:
    """An exception whose text raises is reported without its text."""
    head = "class Odd(Exception):\n    def __str__(self): raise SystemExit\n"
    answer = attack("raise Odd()", head)
    assert answer.status is Status.RAISED
    assert answer.fault is not None
    assert (answer.fault.type, answer.fault.message) == ("Odd", "")


def test_a_message_that_takes_for_ever_is_stopped(attack: Ask) -> None:
    """An exception whose text never ends costs the CPU time, no more."""
    head = "class Odd(Exception):\n    def __str__(self):\n        while True: pass\n"
    assert attack("raise Odd()", head).status is Status.TIMED_OUT


@pytest.mark.parametrize("payload", ["b'x' * 99", "b'\\xff' * 99", "b'\\0\\0\\0\\x02\\x92\\x01'"])
def test_bytes_on_every_descriptor_are_no_answer(attack: Ask, payload: str) -> None:
    """Writing to every open descriptor forges nothing."""
    body = (
        "import os\n"
        "for number in range(64):\n"
        f"    try: os.write(number, {payload})\n"
        "    except OSError: pass\n"
        "return 2.0"
    )
    assert attack(body).status is Status.DIED


def test_a_reply_sent_ahead_is_no_answer(attack: Ask) -> None:
    """A well-formed reply with a guessed number is recognised as a forgery."""
    body = (
        "import os\n"
        "from autograder.wire import Answer, Reply, Status, encode, frame\n"
        "forged = frame(encode(Reply(1, Answer(Status.OK, 2.0))))\n"
        "for number in range(3, 64):\n"
        "    try: os.write(number, forged)\n"
        "    except OSError: pass\n"
        "os._exit(0)"
    )
    answer = attack(body)
    assert answer.status is Status.DIED
    assert answer.fault is not None
    assert answer.fault.message == "answered what was not asked"


def test_a_child_cannot_claim_that_we_broke(attack: Ask) -> None:
    """Only the controller says SANDBOX_BROKE: a child that claims it has died."""
    body = (
        "import gc, os, sys\n"
        "from autograder.wire import Answer, Reply, Status, encode, frame\n"
        "frame_, number = sys._getframe(), 0\n"
        "while frame_:\n"
        "    if 'ask' in frame_.f_locals: number = frame_.f_locals['ask'].number\n"
        "    frame_ = frame_.f_back\n"
        "assert number\n"
        "forged = frame(encode(Reply(number, Answer(Status.SANDBOX_BROKE))))\n"
        "for fd in range(3, 64):\n"
        "    try: os.write(fd, forged)\n"
        "    except OSError: pass\n"
        "os._exit(0)"
    )
    assert attack(body).status is Status.DIED


def test_exit_handlers_and_finalisers_forge_nothing(attack: Ask) -> None:
    """What is registered for the end of the process never runs to anybody's harm."""
    body = (
        "import atexit\natexit.register(lambda: open('/tmp/autograder-planted', 'w'))\nreturn 2.0"
    )
    assert attack(body).value == 2.0
    assert not pathlib.Path("/tmp/autograder-planted").exists()  # noqa: S108


def test_patched_libraries_change_only_the_learners_own_answers(attack: Ask) -> None:
    """Patching NumPy, math and the wire's own encoder breaks the learner's process, no other."""
    body = (
        "import math, struct, builtins, os, numpy\n"
        "numpy.isclose = numpy.allclose = math.isclose = lambda *a, **k: True\n"
        "struct.pack = os.write = builtins.isinstance = builtins.len = None\n"
        "return 99.0"
    )
    answer = attack(body)
    assert answer.value == 99.0 or answer.status in {Status.DIED, Status.RAISED}


def test_deep_lists_and_cycles_are_told_plainly(attack: Ask) -> None:
    """A list that holds itself arrives cut off."""
    assert attack("a = []\na.append(a)\nreturn a").status is Status.OK


def test_an_object_that_hangs_when_shown_is_never_shown(attack: Ask) -> None:
    """A result is not asked to describe itself."""
    head = (
        "class Odd:\n    def __repr__(self):\n        while True: pass\n"
        "    __str__ = __float__ = __eq__ = __len__ = __iter__ = __class__ = __repr__\n"
    )
    assert attack("return Odd()", head).value == Other("Odd")
