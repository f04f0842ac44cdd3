"""What is plain from each answer: an error, nothing, text, another form than the right one."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH, Form, all_near, flat, parts_of
from autograder.traits import is_answered
from autograder.values import numbers
from autograder.wire import Array, Fault, Items, Status, Value

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
_SAID: Final = (
    ("TypeError", ("argument",), "arguments_do_not_fit"),
    ("IndexError", ("only integers",), "sort_does_not_fit"),
    ("ValueError", ("empty",), ""),
    ("ValueError", ("truth value",), "one_yes_or_no"),
    (
        "ValueError",
        ("broadcast", "shape", "unpack", "sequence", "dimension", "matmul"),
        "count_does_not_fit",
    ),
    ("ValueError", ("",), ""),
)
"""Errors of one type and of several sorts: the first whose words the message holds."""


def is_open(one: Seen) -> bool:
    """Tell whether a question got no answer that says anything of the code's results."""
    fault = one.answer.fault
    if one.answer.status not in (Status.OK, Status.RAISED):
        return True
    return fault is not None and (
        fault.missing or fault.loading or fault.type == "NotImplementedError"
    )


def error(_: Slot, __: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return the sort of error that every wrong answer is."""
    faults = [one.answer.fault for one in wrong if one.answer.status is Status.RAISED]
    sorts = {_sort(fault) if fault else "" for fault in faults}
    if len(faults) < len(wrong) or len(sorts) != 1 or "" in sorts:
        return None
    return Slip((sorts.pop(),), ("",), "")


def _sort(fault: Fault) -> str:
    for type_, parts, sort in _SAID:
        if fault.type == type_ and any(part in fault.message for part in parts):
            return sort
    return "sort_does_not_fit" if "Casting" in fault.type else _ERRORS.get(fault.type, "")


def words(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return what is wrong with text: it is none, another word, one too often or never."""
    if not all(map(is_answered, asked)):
        return None
    got = [one.answer.value for one in wrong]
    want = [one.expected.value for one in wrong]
    if all(map(_holds_text, got)) and not any(map(_holds_text, want)) and len(wrong) >= ENOUGH:
        return Slip(("text",), ("",), "")
    if not all(isinstance(one, str) for one in (*got, *want)):
        return None
    known = {one.expected.value for one in asked}
    if all(one not in known for one in got):
        return Slip(("unknown_word",), ("",), "")
    if len(wrong) >= ENOUGH and len(set(map(repr, want))) == 1:
        return Slip(("one_word_too_seldom",), ("",), "")
    if len(wrong) >= ENOUGH and len(set(map(repr, got))) == 1:
        return Slip(("one_word_too_often",), ("",), "")
    return None


def _holds_text(value: Value) -> bool:
    if isinstance(value, Items):
        return bool(value.items) and all(map(_holds_text, value.items))
    return isinstance(value, str)


# -- forms -----------------------------------------------------------------------------------------


def form(_: Slot, __: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return how the form of every wrong answer differs from the right one."""
    if not all(map(is_answered, wrong)):
        return None
    both = [(one.answer.value, one.expected.value) for one in wrong]
    if _has_always_as_many(both):
        return Slip(("always_as_many",), ("",), "")
    for kind, holds in _FORMS.items():
        if all(want is not None and holds(got, want) for got, want in both):
            return Slip((kind,), ("",), "")
    return None


def _has_always_as_many(both: Sequence[tuple[Value, Value]]) -> bool:
    """Tell whether the same number of values comes back each time, where it should not."""
    ours, right = ({_length(one[side]) for one in both} for side in (0, 1))
    return len(ours) == 1 and min(ours) > 0 and len(right) >= ENOUGH


def _is_no_number(got: Value, want: Value) -> bool:
    ours, right = flat(got), flat(want)
    return (
        ours is not None
        and right is not None
        and not all(map(math.isfinite, ours[1]))
        and all(map(math.isfinite, right[1]))
    )


def _forms(got: Value, want: Value) -> tuple[Form, Form] | None:
    ours, right = flat(got), flat(want)
    return None if ours is None or right is None else (ours[0], right[0])


def _is_one(got: Value, want: Value) -> bool:
    forms = _forms(got, want)
    return forms is not None and forms[0] == () != forms[1]


def _is_several(got: Value, want: Value) -> bool:
    forms = _forms(got, want)
    return forms is not None and forms[0] != () == forms[1]


def _is_turned(got: Value, want: Value) -> bool:
    ours, right = numbers(got), numbers(want)
    if ours is None or right is None or len(right[0]) != 2 or ours[0] != right[0][::-1]:  # noqa: PLR2004
        return False
    rows, columns = right[0]
    turned = [right[1][r * columns + c] for c in range(columns) for r in range(rows)]
    return all_near(ours[1], turned)


def _is_shorter(got: Value, want: Value) -> bool:
    return _length(got) < _length(want)


def _is_longer(got: Value, want: Value) -> bool:
    return _length(got) > _length(want) >= 0


def _length(value: Value) -> int:
    """Return how many things a value holds, -1 where it is a single one."""
    if isinstance(value, Items):
        return len(value.items)
    return value.shape[0] if isinstance(value, Array) and value.shape else -1


def _is_another(got: Value, want: Value) -> bool:
    forms = _forms(got, want)
    return forms is not None and forms[0] != forms[1]


def _has_another_part(got: Value, want: Value) -> bool:
    ours, right = parts_of(got), parts_of(want)
    return (
        ours is not None
        and right is not None
        and len(ours) == len(right)
        and any(map(_is_another, ours, right))
    )


_FORMS: Final[Mapping[str, Callable[[Value, Value], bool]]] = MappingProxyType(
    {
        "returns_nothing": lambda got, _: got is None,
        "no_number": _is_no_number,
        "one_for_several": _is_one,
        "several_for_one": _is_several,
        "turned_result": _is_turned,
        "part_of_another_form": _has_another_part,
        "too_few_values": _is_shorter,
        "too_many_values": _is_longer,
        "another_form": _is_another,
    }
)
