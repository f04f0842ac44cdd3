"""Code of the kit's own, many programs in one process: the answers are those of anybody's code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.course import load_sources
from autograder.keys import program_of
from autograder.run.lane import Lane, open_lane
from autograder.wire import Answer, Script, Status
from tests.run.conftest import DESCENT, HONEST, LIMITS, UPDATE, program, script, update

EVERY = 20
"""One entry of each bank in so many is tried."""
CALL = update(3.0, 2.0, 0.5)


@pytest.fixture
def own() -> Iterator[Lane]:
    """Return a lane of its own, on which nothing was asked before."""
    with open_lane("confined", LIMITS) as lane:
        yield lane


def test_every_exercise_is_answered_as_in_processes_of_their_own(course: Path, own: Lane) -> None:
    """No program sees anything of the one before it, be it right or wrong."""
    with open_lane("confined", LIMITS) as careful:
        for source in load_sources(course).values():
            probes = source.probes(3)
            for entry in (*source.wrong[::EVERY], *source.right[::EVERY]):
                program = program_of(source.files(entry))
                shared = own.interview_trusted(program, probes)
                # repr: NaN is the same as NaN here.
                assert repr(shared) == repr(careful.interview(program, probes)), entry.name


def test_programs_share_a_process_until_one_of_them_is_asked_for_itself(own: Lane) -> None:
    """What one left in an imported module is there for the next trusted one, and for no other."""
    leaves = program(gd="import math\nmath.left = 5.0\n" + HONEST)
    finds = program(gd=UPDATE + "    import math\n    return getattr(math, 'left', 0.0)\n")
    own.interview_trusted(leaves, [CALL])
    assert own.interview_trusted(finds, [CALL])[0].value == 5.0
    assert own.interview(finds, [CALL])[0].value == 0.0
    assert own.interview_trusted(finds, [CALL])[0].value == 0.0


def test_a_program_does_not_import_the_files_of_the_one_before(own: Lane) -> None:
    """Each has only its own."""
    own.interview_trusted(program(gd=HONEST, extra="x = 1\n"), [CALL])
    (answer,) = own.interview_trusted(program(gd="import extra\n" + HONEST), [CALL])
    assert answer.fault is not None
    assert answer.fault.type == "ModuleNotFoundError"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("    while True:\n        pass\n", Status.TIMED_OUT),
        ("    import os\n    os._exit(0)\n", Status.DIED),
        ("    return [0.0] * 10_000_000\n", Status.OK),
    ],
)
def test_who_ends_the_process_costs_nobody_else(own: Lane, body: str, status: Status) -> None:
    """What it did is told as of anybody's code, and the next program is answered."""
    before, bad, after = (
        own.interview_trusted(program(gd=source, f=DESCENT), [CALL, script()])
        for source in (HONEST, UPDATE + body, HONEST)
    )
    assert bad[0].status is status
    assert before == after
    assert after[0].value == 2.0


def test_what_loading_prints_is_no_answers(own: Lane) -> None:
    """As in a process of its own."""
    noisy = program(gd="print('hello')\n" + HONEST)
    answers: list[tuple[Answer, ...]] = [
        ask(noisy, [CALL]) for ask in (own.interview, own.interview_trusted)
    ]
    assert answers[0] == answers[1]
    assert not answers[0][0].printed


def test_many_programs_wear_out_no_process(own: Lane) -> None:
    """CPU time is shared out anew before it is used up: none is cut short by those before it."""
    slow = program(gd=UPDATE + "    return sum(range(2_000_000)) * 0.0 + x\n")
    for _ in range(60):
        (answer,) = own.interview_trusted(slow, [CALL])
        assert answer.status is Status.OK


def test_scripts_come_without_loading_first() -> None:
    """A question on a script loads no file by itself."""
    with open_lane("limited", LIMITS) as lane:
        probe = script()
        assert isinstance(probe, Script)
        (answer,) = lane.interview_trusted(program(gd=HONEST, f=DESCENT), [probe])
        assert len(answer.log) == 100
