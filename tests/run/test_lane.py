"""Interviews of honest and broken programs."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from autograder.run.lane import Lane, Limits, open_lane
from autograder.wire import Array, Call, Function, Kind, Ratio, Status, Walk
from tests.run.conftest import (
    DESCENT,
    HONEST,
    LIMITS,
    UPDATE,
    notebook,
    processes,
    program,
    script,
    update,
)


def test_an_honest_program_is_seen_as_it_is(lane: Lane) -> None:
    """Calls give values, exact calls give rationals, walks give paths, scripts their names."""
    exact = update(Ratio("3", "2"), Ratio("1", "7"), Ratio("1", "3"))
    walk = Walk("w", "gd.py", "gradient_descent_update", "parabola", 8.0, 0.25, 3)
    answers = lane.interview(
        program(gd=HONEST, f=DESCENT), [update(3.0, 2.0, 0.5), exact, walk, script()]
    )
    assert [answer.status for answer in answers] == [Status.OK] * 4
    assert answers[0].value == 2.0
    assert answers[1].value == Ratio(f"{61:x}", f"{42:x}")
    assert answers[1].straight
    assert answers[2].value == Array((4,), "float64", [8.0, 4.0, 2.0, 1.0])
    assert answers[3].names["learning_rate"] == 0.1
    assert answers[3].log[0].args == (10, 20, 0.1)
    assert len(answers[3].log) == 100
    assert answers[3].printed.startswith("EPOCH 0 105\n")
    assert answers[3].applied[0] == pytest.approx(5.0)


def test_a_tape_plays_in_place_of_the_function(lane: Lane) -> None:
    """With a tape the script is seen apart from the learner's own function."""
    broken = UPDATE + "    raise NotImplementedError\n"
    (answer,) = lane.interview(program(gd=broken, f=DESCENT), [script(tape=(5.0, 4.0))])
    assert answer.status is Status.OK
    assert answer.names["x"] == 4.0
    assert [step.result for step in answer.log[:3]] == [5.0, 4.0, 4.0]


@pytest.mark.parametrize("source", ["def broken(:\n", "raise ValueError\n", "import f\n"])
def test_a_tape_plays_without_the_function(lane: Lane, source: str) -> None:
    """Where the function's file does not load, the tape plays all the same."""
    (answer,) = lane.interview(program(gd=source, f=DESCENT), [script(tape=(5.0,))])
    assert answer.names["x"] == 5.0


def test_a_circle_of_imports_works(lane: Lane) -> None:
    """`gd.py` may import the script that imports it."""
    answers = lane.interview(
        program(gd="import f\n" + HONEST, f=DESCENT), [update(3.0, 2.0, 0.5), script()]
    )
    assert answers[0].value == 2.0
    assert answers[1].status is Status.OK
    assert len(answers[1].log) == 100


def test_magics_and_broken_cells_do_not_end_a_notebook(lane: Lane) -> None:
    """Cells are run without their magics, each for itself; what is defined counts."""
    cells = notebook(
        "%matplotlib inline\n!pip install numpy\nimport matplotlib.pyplot as plt\nplt.plot([1])",
        "%%time\nrate = 1.0\nfiles = !ls",
        "1 / 0",
        "get_ipython().run_line_magic('x', 'y')\nrate?",
        "%time " + "helper = 1",
        HONEST.replace("learning_rate *", "rate * helper * learning_rate *"),
        "%%bash\nrm -rf /",
    )
    (answer,) = lane.interview(cells, [update(3.0, 2.0, 0.5)])
    assert answer.value == 2.0


def test_a_missing_function_is_blamed_on_the_cell_that_raised(lane: Lane) -> None:
    """Where a cell raised and the function is not there, the fault is the cell's."""
    (answer,) = lane.interview(notebook("x = 1", "\n1 / 0"), [update(3.0, 2.0, 0.5)])
    assert answer.status is Status.RAISED
    assert answer.fault is not None
    assert (answer.fault.type, answer.fault.place, answer.fault.line, answer.fault.loading) == (
        "ZeroDivisionError",
        "cell 2",
        2,
        True,
    )


def test_added_cells_only_define(lane: Lane) -> None:
    """Of a cell that the learner added, loops and calls are left out."""
    cells = notebook("while True: pass\n" + HONEST + "quit()", kind=Kind.EXTRA)
    (answer,) = lane.interview(cells, [update(3.0, 2.0, 0.5)])
    assert answer.value == 2.0


@pytest.mark.parametrize(
    "source",
    [
        b"\xef\xbb\xbf" + HONEST.encode(),
        HONEST.replace("\n", "\r\n").encode(),
        b"# -*- coding: latin-1 -*-\n# \xe9t\xe9\n" + HONEST.encode(),
    ],
)
def test_every_encoding_that_python_reads_is_read(lane: Lane, source: bytes) -> None:
    """BOM, CRLF and an encoding cookie are as good as plain UTF-8."""
    (answer,) = lane.interview(program(gd=source), [update(3.0, 2.0, 0.5)])
    assert answer.value == 2.0


@pytest.mark.parametrize("source", [b"def f(:\n", b"x = 1\0", "a = 1".encode("utf-16"), b"\xff"])
def test_what_is_no_python_is_a_syntax_error(lane: Lane, source: bytes) -> None:
    """A file that cannot be compiled is reported as one that did not load."""
    (answer,) = lane.interview(program(gd=source), [update(3.0, 2.0, 0.5)])
    assert answer.status is Status.RAISED
    assert answer.fault is not None
    assert answer.fault.type == "SyntaxError"
    assert answer.fault.loading


def test_what_cannot_be_read_names_its_file(lane: Lane) -> None:
    """Where Python gives no place, the file is known."""
    (answer,) = lane.interview(program(gd=b"x = 1\0"), [update(3.0, 2.0, 0.5)])
    assert answer.fault is not None
    assert (answer.fault.place, answer.fault.loading) == ("gd.py", True)


def test_no_file_is_made(lane: Lane, tmp_path: Path) -> None:
    """Code that writes a file is told so on each rung, and leaves nothing behind."""
    made = tmp_path / "made.txt"
    writes = f"{UPDATE}    with open({str(made)!r}, 'w') as f:\n        f.write('x')\n"
    (answer,) = lane.interview(program(gd=writes), [update(3.0, 2.0, 0.5)])
    assert answer.status is Status.FORBIDDEN
    assert answer.fault is not None
    assert answer.fault.message == "tried to open a file: not allowed"
    assert not made.exists()


def test_a_syntax_error_has_its_line(lane: Lane) -> None:
    """The line of the error is the line in the learner's file."""
    (answer,) = lane.interview(program(gd="x = 1\n\ndef f(:\n"), [update(3.0, 2.0, 0.5)])
    assert answer.fault is not None
    assert (answer.fault.place, answer.fault.line) == ("gd.py", 3)


def test_what_is_not_there_is_missing(lane: Lane) -> None:
    """An absent file and an absent function are told apart."""
    answers = lane.interview(program(f="x = 1"), [update(3.0, 2.0, 0.5)])
    answers += lane.interview(program(gd="x = 1"), [update(3.0, 2.0, 0.5)])
    messages = [answer.fault.message for answer in answers if answer.fault]
    assert messages == ["gd.py is not there", "gd.py has no function gradient_descent_update"]
    assert all(answer.fault and answer.fault.missing for answer in answers)


def test_a_planted_numpy_does_not_win(lane: Lane) -> None:
    """A learner's numpy.py replaces nothing."""
    source = "import numpy\n" + UPDATE + "    return float(numpy.float64(2.0))\n"
    planted = program(numpy="float64 = lambda x: 99", gd=source)
    (answer,) = lane.interview(planted, [update(3.0, 2.0, 0.5)])
    assert answer.value == 2.0


@pytest.mark.parametrize(
    "lines",
    [
        "import numpy as np\nv = float(np.linalg.norm([3.0, 4.0])) - 3.0",
        "import numpy as np\nv = float(np.random.default_rng(1).random() < 2) * 2.0",
        "import numpy as np\nv = float(np.polynomial.Polynomial([2.0])(0))",
        "import numpy as np\nv = float(np.fft.fft([2.0])[0].real)",
        "import statistics\nv = float(statistics.mean([1, 3]))",
        "import ctypes, hashlib, bz2, lzma, zoneinfo, decimal, csv, sqlite3\nv = 2.0",
        "try:\n    import requests\nexcept ModuleNotFoundError:\n    v = 2.0",
        "import scipy, torch, pandas as pd\nfrom scipy.special import expit\nv = 2.0",
        "try:\n    import nbgrader\nexcept ModuleNotFoundError:\n    v = 2.0",
        "from tqdm import tqdm\nv = float(sum(tqdm([1, 1])))",
        "import matplotlib.pyplot as plt\nfig, (a, b) = plt.subplots(1, 2)\nl, = a.plot([])\nv=2.0",
    ],
)
def test_the_library_is_there_and_nothing_else(lane: Lane, lines: str) -> None:
    """NumPy and the standard library load lazily; other packages are not there."""
    source = lines + "\n" + UPDATE + "    return v\n"
    (answer,) = lane.interview(program(gd=source), [update(3.0, 2.0, 0.5)])
    assert answer.fault is None
    assert answer.value == 2.0


def test_each_call_gets_fresh_arguments(lane: Lane) -> None:
    """An array that was changed in place is seen in `after`, and not in the next call."""
    source = UPDATE + "    x -= learning_rate * gradx\n    return x\n"
    probe = update(Array((2,), "float64", [3.0, 4.0]), Array((2,), "float64", [2.0, 2.0]), 0.5)
    answers = lane.interview(program(gd=source), [probe, probe])
    assert [answer.value for answer in answers] == [Array((2,), "float64", [2.0, 3.0])] * 2
    assert answers[0].after[0] == Array((2,), "float64", [2.0, 3.0])


def test_functions_are_handed_over(lane: Lane) -> None:
    """A function argument is the objective's own."""
    source = "def slope_at(df, x):\n    return df(x)\n"
    probe = Call("g", "gd.py", "slope_at", (Function("parabola", "slope"), 3.0))
    assert lane.interview(program(gd=source), [probe])[0].value == 6.0


def test_a_comparison_ends_straight_lines(lane: Lane) -> None:
    """Code that looks at its numbers is still answered, and no longer counts as arithmetic."""
    source = UPDATE + "    return x if gradx > 0 else -x\n"
    probe = update(Ratio("3", "2"), Ratio("1", "7"), Ratio("1", "3"))
    (answer,) = lane.interview(program(gd=source), [probe])
    assert answer.value == Ratio("3", "2")
    assert not answer.straight


def test_a_walk_keeps_its_path_when_it_overflows(lane: Lane) -> None:
    """An OverflowError ends the walk; the path up to there is kept."""
    source = UPDATE + "    return int(x) ** 2 - 0.0 * gradx\n"
    probe = Walk("w", "gd.py", "gradient_descent_update", "parabola", 1e9, 0.1, 50)
    (answer,) = lane.interview(program(gd=source), [probe])
    assert answer.status is Status.RAISED
    assert answer.fault is not None
    assert answer.fault.type == "OverflowError"
    assert isinstance(answer.value, Array)
    assert len(answer.value.data) > 2


def test_a_walk_needs_numbers(lane: Lane) -> None:
    """A step that returns nothing ends the walk with a sentence."""
    probe = Walk("w", "gd.py", "gradient_descent_update", "parabola", 1.0, 0.1, 5)
    (answer,) = lane.interview(program(gd=UPDATE + "    print(x)\n"), [probe])
    assert answer.fault is not None
    assert answer.fault.message == "must return a number, returned None"


def test_a_hanging_function_costs_its_own_questions_only(lane: Lane) -> None:
    """After a loop, the same function's questions are not asked; the others are."""
    source = HONEST + "def hang(x):\n    while True: pass\n"
    hang = Call("h", "gd.py", "hang", (1.0,))
    good = update(3.0, 2.0, 0.5)
    answers = lane.interview(program(gd=source), [good, hang, hang, hang, good])
    assert [answer.value for answer in answers] == [2.0, None, None, None, 2.0]
    assert [answer.status for answer in answers[1:4]] == [Status.TIMED_OUT] * 3


def test_a_file_that_hangs_is_loaded_once(lane: Lane) -> None:
    """A loop at the top of a file costs its time once, whatever is asked of the file."""
    calls = [Call("g", "gd.py", name, (1.0,)) for name in "abcdef"]
    answers = lane.interview(program(gd="while True: pass"), calls)
    assert {answer.status for answer in answers} == {Status.TIMED_OUT}


def test_honest_work_that_adds_up_is_not_a_timeout() -> None:
    """Questions that take their time, each within the limit, are all answered."""
    source = (
        "import time\n" + UPDATE + "    end = time.process_time() + 0.45\n"
        "    while time.process_time() < end: pass\n    return 2.0\n"
    )
    with open_lane("limited", LIMITS) as lane:
        answers = lane.interview(program(gd=source), [update(3.0, 2.0, 0.5)] * 5)
    assert [answer.value for answer in answers] == [2.0] * 5


def test_the_same_questions_get_the_same_answers(lane: Lane) -> None:
    """Random numbers and the order of sets are the same in every run."""
    source = (
        "import random, numpy as np\n" + UPDATE + "    return [random.random(), "
        "np.random.rand(), list({'a', 'b', 'c', 'd', 'e'})]\n"
    )
    asked = program(gd=source), [update(3.0, 2.0, 0.5)] * 2
    assert lane.interview(*asked) == lane.interview(*asked)


def test_a_killed_zygote_is_replaced() -> None:
    """When the zygote is killed from outside, the interview is held again in a fresh one."""
    with open_lane("limited", LIMITS) as lane:
        asked = program(gd=HONEST), [update(3.0, 2.0, 0.5)]
        before = processes()
        assert lane.interview(*asked)[0].value == 2.0
        for pid in processes() - before:
            os.kill(pid, signal.SIGKILL)
        assert lane.interview(*asked)[0].value == 2.0


def test_a_program_that_kills_the_zygote_is_our_fault_in_the_end() -> None:
    """Below `confined` a program can kill the zygote: nothing is lost, it is SANDBOX_BROKE."""
    killer = UPDATE + "    import os, time\n    os.kill(os.getppid(), 9)\n    time.sleep(9)\n"
    with open_lane("limited", LIMITS) as lane:
        (answer,) = lane.interview(program(gd=killer), [update(3.0, 2.0, 0.5)])
        assert answer.status is Status.SANDBOX_BROKE
        (answer,) = lane.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
        assert answer.value == 2.0


def test_a_closed_lane_leaves_no_process() -> None:
    """Closing a lane ends the zygote and what it forked."""
    before = processes()
    with open_lane("confined", LIMITS) as lane:
        lane.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
    assert processes() == before


def test_a_fork_that_outlives_its_program_is_ended() -> None:
    """Below `confined` a program may fork; what it leaves behind is killed."""
    source = UPDATE + "    import os, time\n    if os.fork() == 0: time.sleep(60)\n    return 2.0\n"
    with open_lane("limited", LIMITS) as lane:
        lane.interview(program(gd=HONEST), [update(3.0, 2.0, 0.5)])
        before = processes()
        lane.interview(program(gd=source), [update(3.0, 2.0, 0.5)])
        assert processes() == before


def test_a_whole_process_for_each_submission_works_too() -> None:
    """The rung `separate` gives the same answers, and stops what hangs."""
    with open_lane("separate", Limits(wall_seconds=1.0)) as lane:
        asked = [update(3.0, 2.0, 0.5), script()]
        answers = lane.interview(program(gd=HONEST, f=DESCENT), asked)
        assert answers[0].value == 2.0
        assert len(answers[1].log) == 100
        (answer,) = lane.interview(program(gd="while True: pass"), asked[:1])
        assert answer.status is Status.TIMED_OUT


def test_a_tape_plays_beside_a_file_that_hangs(lane: Lane) -> None:
    """Where the function's file never finishes loading, a taped script is still seen."""
    asked = [update(3.0, 2.0, 0.5), script(tape=(5.0,)), script()]
    answers = lane.interview(program(gd="while True: pass", f=DESCENT), asked)
    assert answers[0].status is Status.TIMED_OUT
    assert answers[1].status is Status.OK
    assert answers[1].names["x"] == 5.0
    assert answers[2].status is Status.TIMED_OUT


def test_a_script_may_end_itself(lane: Lane) -> None:
    """`sys.exit()` at the end of a script is a good end; with another code it is none."""
    endings = ["import sys; sys.exit()", "raise SystemExit(0)", "exit(3)"]
    statuses = [
        lane.interview(program(gd=HONEST, f=DESCENT + ending), [script()])[0].status
        for ending in endings
    ]
    assert statuses == [Status.OK, Status.OK, Status.RAISED]


def test_nothing_asked_is_nothing_answered(lane: Lane) -> None:
    """An interview without questions starts no process."""
    assert lane.interview(program(gd="while True: pass"), []) == ()


@pytest.mark.parametrize(
    "drawn",
    [
        "random.random()",
        "random.Random().random()",
        "random.SystemRandom().random()",
        "secrets.randbits(30)",
        "float(np.random.rand())",
        "float(np.random.default_rng().random())",
        "float(np.random.RandomState().rand())",
    ],
)
def test_chance_is_the_same_every_time(lane: Lane, drawn: str) -> None:
    """However code draws a number, it draws the same ones in every process; others after them."""
    source = f"import random\nimport secrets\nimport numpy as np\n\ndef f():\n    return {drawn}\n"
    probes = [Call("g", "gd.py", "f", ()), Call("g", "gd.py", "f", ())]
    first, again = (lane.interview(program(gd=source), probes) for _ in range(2))
    assert [answer.status for answer in first] == [Status.OK] * 2
    assert first == again
