"""How a process ended, as a status and a sentence."""

from __future__ import annotations

import enum
import signal
from types import MappingProxyType
from typing import Final

from autograder.run.orders import Ended, Limits
from autograder.wire import MAX_CONSULTS, Answer, Fault, Status


class Silence(enum.Enum):
    """Why there is no answer."""

    HUNG_UP = "the process closed the connection"
    TOO_SLOW = "the time for one question is over"
    TOO_LONG = "the answer is longer than may be"
    GARBAGE = "what came is not the answer"
    FLOOD = "the oracles were asked too often"


_SIGNALS: Final = MappingProxyType(
    {
        "SIGSEGV": "crashed (segmentation fault)",
        "SIGBUS": "crashed (bus error)",
        "SIGFPE": "crashed (arithmetic error)",
        "SIGILL": "crashed (illegal instruction)",
        "SIGABRT": "crashed (aborted)",
    }
)
_CPU_SLACK: Final = 0.1


def used_up(ended: Ended, limits: Limits) -> bool:
    """Return whether the process was ended because its CPU time was used up."""
    if _name(ended.signal) == "SIGXCPU":
        return True
    return _name(ended.signal) == "SIGKILL" and ended.cpu >= limits.cpu_seconds - _CPU_SLACK


def explain(silence: Silence, ended: Ended, limits: Limits) -> Answer:
    """Return what is to be said of a question that got no answer."""
    if silence is Silence.TOO_SLOW:
        return _answer(Status.TIMED_OUT, "TimedOut", f"stopped after {limits.wall_seconds:g} s")
    if silence is Silence.TOO_LONG:
        return _answer(Status.DIED, "TooLarge", "sent more than fits (a result of more than 1 MB)")
    if silence is Silence.FLOOD:
        message = f"called the functions it was given more than {MAX_CONSULTS} times"
        return _answer(Status.TIMED_OUT, "TimedOut", message)
    if silence is Silence.GARBAGE:
        return _answer(Status.DIED, "Died", "answered what was not asked")
    if used_up(ended, limits):
        return _answer(Status.TIMED_OUT, "TimedOut", f"stopped after {limits.cpu_seconds:g} s")
    name = _name(ended.signal)
    if name == "SIGSYS":
        return _answer(Status.FORBIDDEN, "Forbidden", "tried what is never allowed: stopped")
    if name == "SIGKILL" and ended.peak >= limits.memory_bytes // 2:
        return _answer(Status.OUT_OF_MEMORY, "OutOfMemory", "ran out of memory")
    return _answer(Status.DIED, "Died", _SIGNALS.get(name, "ended before answering"))


def _answer(status: Status, kind: str, message: str) -> Answer:
    return Answer(status, fault=Fault(kind, message))


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return ""
