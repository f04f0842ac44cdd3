"""The test cells of a learner's notebook: `check("update", globals())`.

They put the same questions to what the notebook has defined so far, and judge the answers in the
same way. Their value is the points: under nbgrader the last value of a test cell is its score. What
counts in the kit's own grading is never run here, but in the sandbox.
"""

from __future__ import annotations

import _thread
import builtins
import contextlib
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Self

from autograder import oracles
from autograder.errors import KitError
from autograder.exercises import Exercise, ExerciseError, Public
from autograder.explain import explain_slot, with_symptom
from autograder.grade import in_a_notebook
from autograder.judge import judge, look
from autograder.learners import read_learners_folder
from autograder.model import Diagnosis, Key, Seen, Slot, Verdict
from autograder.report import cell
from autograder.run.responder import Responder
from autograder.wire import Answer, Call, Fault, Kind, Module, Piece, Probe, Program, Status, Walk

SECONDS: Final = 5.0
"""How long one question may take. The sandbox waits for less; a notebook's machine may be slow."""


class Points(float):
    """The points of a check: a number for nbgrader, and for the learner what it means."""

    _html: str

    def __new__(cls, points: float, html: str) -> Self:
        """Return `points`, shown as `html` where the frontend can."""
        made = super().__new__(cls, points)
        made._html = html
        return made

    def _repr_html_(self) -> str:
        return self._html


def check(name: str, names: Mapping[str, object]) -> Points:
    """Print what becomes of one check, and return its points.

    Args:
        name: the check's name, as the exercise declares it.
        names: the notebook's names, `globals()`.

    Raises:
        ExerciseError: the notebook does not lie beside its exercise's data.
    """
    _tell_in_one_line()
    _, public = read_learners_folder(Path.cwd())
    slot = _slot_of(public.exercise, name)
    key = public.keys[0]
    responder = Responder(_program(public), oracles.consult, live=names)
    seen = look(key, _answers(responder, key.probes))
    findings = in_a_notebook(public.exercise.files, judge(public.exercise, seen))
    (finding,) = (one for one in findings if one.check == name)
    failed = finding.verdict is Verdict.FAIL
    diagnosis = _explained(public.exercise, key, seen, slot) if failed else None
    print(cell.render(finding, diagnosis))
    return Points(finding.points, cell.render_ladder(finding, diagnosis))


def _explained(exercise: Exercise, key: Key, seen: Sequence[Seen], slot: Slot) -> Diagnosis | None:
    """Return what is wrong with one slot, as `autograder check` says it."""
    return with_symptom(exercise, slot, seen, explain_slot(exercise, key, seen, slot))


def _slot_of(exercise: Exercise, name: str) -> Slot:
    """Return what the check `name` is about."""
    for one in exercise.checks:
        if one.name == name:
            return exercise.slot(one.slot)
    raise ExerciseError(f"{exercise.name} has no check called {name!r}")


def _program(public: Public) -> Program:
    """Return the exercise's files with what the notebook defines in place of the slots."""
    return Program(
        tuple(
            Module(
                template.file,
                tuple(
                    Piece(part.slot, Kind.LIVE, b"")
                    if part.slot
                    else Piece(template.file, Kind.GIVEN, part.text.encode())
                    for part in template.parts
                ),
            )
            for template in public.templates
        )
    )


# -- asking, in the learner's own kernel -----------------------------------------------------------


def _answers(responder: Responder, probes: Sequence[Probe]) -> list[Answer]:
    """Return the answers; what has run out of time is not asked again for the same part."""
    late: dict[tuple[object, ...], Answer] = {}
    answers = []
    with _nobody_to_ask():
        for probe in probes:
            asked = probe.function if isinstance(probe, Call | Walk) else probe.tape
            part = probe.file, asked
            answer = late.get(part) or _in_time(responder, probe)
            if answer.status is Status.TIMED_OUT:
                late[part] = answer
            answers.append(answer)
    return answers


def _in_time(responder: Responder, probe: Probe) -> Answer:
    """Return the answer, or that it took too long: then the kernel interrupts itself.

    Raises:
        KeyboardInterrupt: the person at the notebook interrupted it.
    """
    rung = threading.Event()

    def ring() -> None:
        rung.set()
        _thread.interrupt_main()

    bell = threading.Timer(SECONDS, ring)
    bell.start()
    try:
        try:
            return responder.answer(probe)
        finally:
            bell.cancel()
    except KeyboardInterrupt:
        if not rung.is_set():
            raise
        return Answer(Status.TIMED_OUT, fault=Fault("TimedOut", f"stopped after {SECONDS:g} s"))


@contextlib.contextmanager
def _nobody_to_ask() -> Iterator[None]:
    """Let `input` find nobody, as in the sandbox: a notebook's would ask for every question."""

    def nobody(_prompt: object = "") -> str:
        raise EOFError

    before = builtins.input
    builtins.input = nobody
    try:
        yield
    finally:
        builtins.input = before


# -- telling ---------------------------------------------------------------------------------------


def _tell_in_one_line() -> None:
    """Let open tasks, and what is our own to say, be told without a traceback from here on.

    Sliders show errors through the shell's `showtraceback` as well, so that is where it is done.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    if shell is None or shell.showtraceback.__module__ == __name__:
        return
    as_ever = shell.showtraceback

    def show(error: Any = None, *args: Any, **named: Any) -> None:
        _, value, _ = error or sys.exc_info()
        if isinstance(value, KitError):
            print(value)
        elif isinstance(value, NotImplementedError) and str(value).startswith("TODO"):
            print(f"Still open: {value}")
        else:
            as_ever(error, *args, **named)

    shell.showtraceback = show
