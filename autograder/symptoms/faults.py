"""What is plain from an error: what sort of thing code tried to do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.traits import is_answered
from autograder.wire import Call, Fault, Status

_ERRORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "TypeError": "sort_does_not_fit",
        "UFuncTypeError": "sort_does_not_fit",
        "IndexError": "past_the_end",
        "NameError": "unknown_name",
        "UnboundLocalError": "unknown_name",
        "AttributeError": "unknown_part",
        "ZeroDivisionError": "divides_by_zero",
        "OverflowError": "outgrows_numbers",
        "RecursionError": "calls_itself",
    }
)
_COUNTED: Final = (
    r"\btakes .*\bargument|missing \d+ required|\bexpected .*\bargument|"
    r"unexpected keyword argument|multiple values for argument"
)
_COUNTS: Final = "broadcast|shape|unpack|sequence|dimension|matmul"
_SAID: Final = (
    ("TypeError", _COUNTED, "arguments_do_not_fit"),
    ("TypeError", "not callable", "calls_no_function"),
    ("TypeError", "unhashable", "no_key"),
    ("IndexError", "only integers", "sort_does_not_fit"),
    ("AttributeError", "'NoneType' object", "part_of_nothing"),
    ("ValueError", "empty", ""),
    ("ValueError", "truth value", "one_yes_or_no"),
    ("ValueError", _COUNTS, "count_does_not_fit"),
    ("ValueError", "", ""),
)
"""Errors of one type and of several sorts: the first whose words the message holds."""
_GATHERS: Final = re.compile(r"'NoneType' object has no attribute '(append|extend|insert)'")


def is_open(one: Seen) -> bool:
    """Tell whether a question got no answer that says anything of the code's results."""
    fault = one.answer.fault
    if one.answer.status not in (Status.OK, Status.RAISED):
        return True
    return fault is not None and (
        fault.missing or fault.loading or fault.type == "NotImplementedError"
    )


def error(slot: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return the sort of error that every wrong answer is."""
    faults = [one.answer.fault for one in wrong if one.answer.status is Status.RAISED]
    sorts = {_sort(fault) if fault else "" for fault in faults}
    if len(faults) < len(wrong) or len(sorts) != 1 or "" in sorts:
        return None
    (sort,) = sorts
    if sort == "arguments_do_not_fit" and not any(fault.place for fault in faults if fault):
        own = [_is_own_call(slot, one, alone=len(wrong) == len(asked)) for one in wrong]
        sort = "definition_differs" if all(own) else "call_and_definition"
    return Slip((sort,), ("",), "")


def _sort(fault: Fault) -> str:
    for type_, said, sort in _SAID:
        if fault.type == type_ and re.search(said, fault.message):
            return sort
    return "sort_does_not_fit" if "Casting" in fault.type else _ERRORS.get(fault.type, "")


def _is_own_call(slot: Slot, one: Seen, *, alone: bool) -> bool:
    """Tell whether it is the kit's own call that does not fit: what is wrong is the definition.

    It names the function, and counts what was handed in; or else no call at all gets through.
    """
    message = _message(one)
    if not message.startswith(f"{slot.name}() ") or not isinstance(one.probe, Call):
        return False
    given = re.search(r" but (\d+) (?:was|were) given", message)
    return alone if given is None else int(given[1]) == len(one.probe.args)


def gathers_nothing(_: Slot, __: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that what is gathered gets lost: None is handed back, or asked to append."""
    lost = [one for one in wrong if _GATHERS.search(_message(one))]
    rest = [one for one in wrong if is_answered(one) and one.answer.value is None]
    if not lost or len(lost) + len(rest) < len(wrong):
        return None
    return Slip(("gathers_nothing",), ("",), "")


def _message(one: Seen) -> str:
    return one.answer.fault.message if one.answer.fault else ""
