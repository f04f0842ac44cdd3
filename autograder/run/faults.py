"""Exceptions of the learner's code, as facts."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Final

from autograder.run.values import clean, name_of
from autograder.wire import Fault, Status

MAX_MESSAGE: Final = 500
"""The most characters that are kept of an exception's message."""
_MAX_PLACE: Final = 200
_NO_THREAD: Final = "can't start new thread"

Trouble = tuple[Status, Fault]
"""What an exception amounts to: the status of the answer, and the fault in it."""


def trouble(
    error: BaseException,
    labels: Container[str],
    refused: Callable[[], str],
    *,
    loading: bool = False,
) -> Trouble:
    """Return what `error` amounts to.

    `labels` are the names of the learner's own pieces of source; `refused` says what the code was
    last seen trying that is not allowed ("open a file"), or "".
    """
    place, line = _where(error, labels)
    message = _message(error)
    status = Status.RAISED
    if issubclass(type(error), MemoryError):
        status, message = Status.OUT_OF_MEMORY, "ran out of memory"
    elif message == _NO_THREAD:
        status, message = Status.FORBIDDEN, "tried to start a thread: not allowed"
    elif _forbidden(error, tried := refused()):
        status = Status.FORBIDDEN
        message = f"tried to {tried}: not allowed" if tried else "did what is not allowed"
    fault = Fault(name_of(type(error)), message, place, line, loading=loading)
    return status, fault


def missing(message: str) -> Trouble:
    """Return what it amounts to that something is not there."""
    return Status.RAISED, Fault("Missing", message, missing=True)


def _forbidden(error: BaseException, tried: str) -> bool:
    # A limit on processes is met with "try again", which Python calls a BlockingIOError.
    kind = type(error)
    return issubclass(kind, PermissionError) or bool(tried and issubclass(kind, BlockingIOError))


def _message(error: BaseException) -> str:
    try:
        # str() of a SyntaxError ends with the file and the line, which are told apart from it.
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        return clean(text, MAX_MESSAGE)
    except BaseException:  # noqa: BLE001 - the learner's own __str__ may raise anything
        return ""


def _where(error: BaseException, labels: Container[str]) -> tuple[str, int]:
    if isinstance(error, SyntaxError) and error.filename in labels:
        return str(error.filename), _line(error.lineno)
    place, line = "", 0
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in labels:
            place, line = clean(file, _MAX_PLACE), trace.tb_lineno
        trace = trace.tb_next
    return place, line


def _line(number: object) -> int:
    return number if type(number) is int and 0 <= number < 1 << 31 else 0
