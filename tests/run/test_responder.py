"""The responder in a process that lives on: a notebook's kernel."""

from __future__ import annotations

import math
import random
import sys
import types
import warnings

import numpy as np
import pytest

from autograder.oracles import consult
from autograder.run.responder import Responder
from autograder.wire import (
    MAX_REPLY,
    Array,
    Call,
    Kind,
    Module,
    Other,
    Piece,
    Program,
    Ratio,
    Script,
    Status,
    Value,
    encode,
)
from tests.run.conftest import DESCENT, HONEST, UPDATE, program, script, update


def _surroundings() -> tuple[object, ...]:
    return (
        sys.stdin,
        sys.stdout,
        sys.stderr,
        tuple(sys.argv),
        tuple(sys.meta_path),
        sys.getrecursionlimit(),
        random.randint,
        random.getstate(),
        tuple(map(str, warnings.filters)),
        str(np.geterr()),
        sys.modules["__main__"],
    )


def test_everything_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """After an answer, the process is as it was; the learner's own `gd` is back in its place."""
    own = types.ModuleType("gd")
    monkeypatch.setitem(sys.modules, "gd", own)
    messy = "import sys, matplotlib.pyplot\nsys.setrecursionlimit(500)\nsys.stdout = None\n"
    responder = Responder(program(gd=messy + HONEST, f="import sys\n" + DESCENT), consult)
    before = _surroundings()
    assert responder.answer(update(3.0, 2.0, 0.5)).value == 2.0
    assert responder.answer(script()).status is Status.OK
    assert responder.answer(script(tape=(1.0,))).status is Status.OK
    assert _surroundings() == before
    assert sys.modules["gd"] is own
    assert "f" not in sys.modules


def test_calls_share_their_module_and_scripts_do_not() -> None:
    """What a function remembers lasts from call to call; every script begins afresh."""
    counting = "calls = []\n" + UPDATE + "    calls.append(x)\n    return len(calls)\n"
    responder = Responder(program(gd=counting, f=DESCENT), consult)
    assert responder.answer(update(1.0, 1.0, 1.0)).value == 1
    assert responder.answer(script()).log[0].result == 1
    assert responder.answer(script()).log[0].result == 1
    assert responder.answer(update(1.0, 1.0, 1.0)).value == 2


def test_a_watched_function_in_the_script_itself_is_watched() -> None:
    """A learner who keeps the function in the script is watched there."""
    one = HONEST + DESCENT.replace("from gd import gradient_descent_update\n", "")
    assert len(Responder(program(f=one), consult).answer(script()).log) == 100


def test_named_arguments_are_logged_in_the_order_of_the_parameters() -> None:
    """However the function is called, its log is positional."""
    named = DESCENT.replace(
        "(x, df(x), learning_rate)", "(learning_rate=learning_rate, gradx=df(x), x=x)"
    )
    answer = Responder(program(gd=HONEST, f=named), consult).answer(script())
    assert answer.log[0].args == (10, 20, 0.1)


def test_what_is_absent_is_left_out() -> None:
    """Names that are not there are not in the answer; what cannot be applied is missing."""
    probe = Script("s", "f.py", 1.0, "gd", "g", None, ("y",), (("f", "x"), ("f", "y"), ("x", "x")))
    answer = Responder(program(f="x = 1\ndef f(x): return x + 1\n"), consult).answer(probe)
    assert answer.names == {}
    assert answer.applied == (2, Other("missing"), Other("missing"))


def test_a_syntax_error_of_the_imported_file_is_the_scripts_fault() -> None:
    """A script whose import does not load is told the reason in the imported file."""
    answer = Responder(program(gd="def f(:\n", f=DESCENT), consult).answer(script())
    assert answer.fault is not None
    assert (answer.fault.type, answer.fault.place, answer.fault.loading) == (
        "SyntaxError",
        "gd.py",
        True,
    )


def test_an_absent_file_is_missing() -> None:
    """A script whose import is not there says which file is missing."""
    answer = Responder(program(f=DESCENT), consult).answer(script())
    assert answer.fault is not None
    assert answer.fault.message == "gd.py is not there"
    assert answer.fault.missing


def test_a_stubs_error_points_to_its_line() -> None:
    """The fault of a script names the learner's file and the line in it."""
    stub = UPDATE + "    raise NotImplementedError('TODO 1')\n"
    fault = Responder(program(gd=stub, f=DESCENT), consult).answer(script()).fault
    assert fault is not None
    assert (fault.message, fault.place, fault.line) == ("TODO 1", "gd.py", 2)


def test_given_code_of_a_notebook_is_run() -> None:
    """Cells that the exercise gives are run as they are, before the learner's."""
    pieces = (
        Piece("cell 1", Kind.GIVEN, b"half = 0.5\n"),
        Piece("cell 2", Kind.CELL, b"def f(x):\n    return half * x\n"),
    )
    responder = Responder(Program((Module("n.py", pieces),)), consult)
    assert responder.answer(Call("g", "n.py", "f", (4.0,))).value == 2.0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Decimal('0.25')", Ratio("1", "4")),
        ("Decimal('-3')", Ratio("-3", "1")),
        ("Decimal('-inf')", -math.inf),
        ("Decimal('1e999999')", Other("number of too many digits")),
        ("type('Sly', (Decimal,), {'__float__': lambda self: 2.0})(5)", Other("Sly")),
    ],
)
def test_a_decimal_number_is_what_it_is(text: str, value: Value) -> None:
    """Whoever calculates in decimals is as right as anybody; what only looks like one is not."""
    source = f"from decimal import Decimal\ndef f():\n    return {text}\n"
    answer = Responder(program(gd=source), consult).answer(Call("g", "gd.py", "f", ()))
    assert answer.value == value


def test_logs_are_bounded() -> None:
    """A script that calls for ever more is logged at its beginning and its end, and runs on."""
    many = DESCENT.replace("range(100)", "range(5000)").replace("df(x), l", "float(epoch), l")
    answer = Responder(program(gd=HONEST, f=many), consult).answer(script())
    assert answer.status is Status.OK
    assert answer.calls == 5000
    assert [step.args[1] for step in answer.log] == [*range(1000), *range(4000, 5000)]


def test_a_long_log_of_arrays_keeps_its_end() -> None:
    """What falls out of the log gives its room back."""
    many = DESCENT.replace("range(100)", "range(9000)").replace(
        "random.randint(0, 10000)", "__import__('numpy').ones(7)"
    )
    answer = Responder(program(gd=HONEST, f=many), consult).answer(script())
    assert isinstance(answer.log[-1].result, Array)
    assert len(encode(answer)) < MAX_REPLY


def test_a_person_can_interrupt() -> None:
    """In a notebook an interrupt ends the whole check, not only one question of it."""
    responder = Responder(program(gd="def f(x):\n    raise KeyboardInterrupt\n"), consult)
    with pytest.raises(KeyboardInterrupt):
        responder.answer(Call("g", "gd.py", "f", (4.0,)))


@pytest.mark.parametrize(
    ("source", "overwrote"),
    [
        ("def f(n):\n    return list(range(n))\n", [False, False, False]),
        ("kept = []\ndef f(n):\n    kept[:] = range(n)\n    return kept\n", [False, True, True]),
        ("def f(n, kept=[]):\n    kept.append(n)\n    return kept\n", [False, True, True]),
        (
            (
                "import numpy as np\nout = np.zeros(2)\n"
                "def f(n):\n    out[0] = n\n    return [1, out]\n"
            ),
            [False, True, True],
        ),
        ("kept = [1]\ndef f(n):\n    return kept\n", [False, False, False]),
        ("def f(n):\n    return [float('nan')]\n", [False, False, False]),
        ("def f(n):\n    return n\n", [False, False, False]),
    ],
)
def test_a_call_that_changes_an_earlier_result_is_seen(source: str, overwrote: list[bool]) -> None:
    """What a call has returned belongs to the caller: the next call must leave it alone."""
    responder = Responder(program(gd=source), consult)
    answers = [responder.answer(Call("g", "gd.py", "f", (n,))) for n in (2, 3, 4)]
    assert [answer.overwrote for answer in answers] == overwrote


def test_a_call_with_more_than_a_log_holds_is_no_error() -> None:
    """Nothing else fits beside it."""
    many = DESCENT.replace("learning_rate)", "learning_rate, [0.0] * 12000)")
    source = UPDATE.replace("learning_rate)", "learning_rate, path=None)")
    honest = source + "    return x - learning_rate * gradx\n"
    answer = Responder(program(gd=honest, f=many), consult).answer(script())
    assert answer.status is Status.OK
    assert answer.calls == 100
