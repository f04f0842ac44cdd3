"""What may pass from the child to the controller: the schema, and what a schema cannot say."""

from __future__ import annotations

import re
from math import prod
from typing import Final

import msgspec

from autograder.wire import (
    MAX_LOG,
    MAX_NUMBERS,
    MAX_TEXT,
    Answer,
    Array,
    Consult,
    Fault,
    Items,
    Other,
    Ratio,
    Reply,
    Status,
    Value,
    WireError,
    decode_reply,
)

MAX_SIZE: Final = 3 * MAX_NUMBERS
"""The most values that one answer holds: no honest child sends as many, and each takes time."""
_MAX_DEPTH: Final = 10
_MAX_SENTENCE: Final = 500
_MAX_PRINTED: Final = MAX_TEXT + 100
_KINDS: Final = re.compile(r"bool|u?int(8|16|32|64)|float(16|32|64|96|128)|longdouble")
_WHOLE: Final = re.compile(r"-?[0-9a-f]{1,20001}")
_POSITIVE: Final = re.compile(r"0*[1-9a-f][0-9a-f]{0,20000}")


def sent_for(number: int, payload: bytes) -> Reply | Consult:
    """Return what is in `payload`: the reply to the question `number`, or what it is asked for.

    Raises:
        WireError: it is none, or holds what no answer may hold.
    """
    try:
        sent: Reply | Consult = decode_reply(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise WireError("no reply") from None
    if sent.number != number:
        raise WireError("the reply to another question")
    if isinstance(sent, Consult):
        if len(sent.oracle) > _MAX_SENTENCE or not all(_value_may_pass(v, 0) for v in sent.args):
            raise WireError("a consultation that no child of ours sends")
        return sent
    if not _may_pass(sent.answer):
        raise WireError("a reply that no child of ours sends")
    return sent


def _may_pass(answer: Answer) -> bool:
    if answer.status is Status.SANDBOX_BROKE or len(answer.printed) > _MAX_PRINTED:
        return False
    if answer.fault is not None and not _fault_may_pass(answer.fault):
        return False
    if len(answer.log) > MAX_LOG:
        return False
    for step in answer.log:
        if not (_all_may_pass(step.args) and _all_may_pass((step.result,))):
            return False
    seen = (answer.value, *answer.after, *answer.names.values(), *answer.applied)
    return _all_may_pass(seen) and _size_of(answer, seen) <= MAX_SIZE


def _all_may_pass(values: tuple[Value, ...]) -> bool:
    # Nearly all are floats, of which there is nothing to ask; a log holds hundreds.
    return all(_value_may_pass(value, 0) for value in values if type(value) is not float)


def _size_of(answer: Answer, seen: tuple[Value, ...]) -> int:
    logged = sum(sum(map(_size, step.args)) + _size(step.result) for step in answer.log)
    return logged + sum(map(_size, seen))


def _size(value: Value) -> int:
    if type(value) is float:
        return 1
    if isinstance(value, Items):
        return 1 + sum(1 if type(v) is float else _size(v) for v in value.items)
    return 1 + len(value.data) if isinstance(value, Array) else 1


def _fault_may_pass(fault: Fault) -> bool:
    texts = fault.type, fault.message, fault.place
    return max(map(len, texts)) <= _MAX_SENTENCE and 0 <= fault.line < 1 << 31


def _value_may_pass(value: Value, depth: int) -> bool:
    match value:
        case Array():
            return (
                min(value.shape, default=0) >= 0
                and prod(value.shape) == len(value.data) <= MAX_NUMBERS
                and _KINDS.fullmatch(value.kind) is not None
            )
        case Ratio():
            return bool(_WHOLE.fullmatch(value.p) and _POSITIVE.fullmatch(value.q))
        case Items():
            return (
                depth < _MAX_DEPTH
                and len(value.items) <= MAX_SIZE
                and all(type(v) is float or _value_may_pass(v, depth + 1) for v in value.items)
            )
        case Other():
            return len(value.name) <= _MAX_SENTENCE
        case str():
            return len(value) <= MAX_TEXT
        case _:
            return True
