"""What is plain from each answer: nothing, text, another form than the right one."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH, Form, all_near, flat, parts_of
from autograder.traits import alike, is_answered
from autograder.values import numbers
from autograder.wire import Array, Call, Items, Other, Value


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


def nothing(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that nothing is handed back: in all calls, or in all that go wrong."""
    if not all(is_answered(one) and one.answer.value is None for one in wrong):
        return None
    found = any(one.answer.value is not None for one in asked if is_answered(one))
    return Slip(("sometimes_nothing" if found else "returns_nothing",), ("",), "")


def _holds_text(value: Value) -> bool:
    if isinstance(value, Items):
        return bool(value.items) and all(map(_holds_text, value.items))
    return isinstance(value, str)


def unworked(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that several things come back just as they were handed in, in all calls."""
    if len(wrong) < ENOUGH or not all(map(is_answered, asked)):
        return None
    return Slip(("all_handed_back",), ("",), "") if all(map(_comes_back, asked)) else None


def _comes_back(one: Seen) -> bool:
    parts = parts_of(one.answer.value)
    args = one.probe.args if isinstance(one.probe, Call) else ()
    return parts is not None and all(any(alike(part, arg) for arg in args) for part in parts)


# -- forms -----------------------------------------------------------------------------------------


def form(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return how the form of every wrong answer differs from the right one."""
    if not all(map(is_answered, wrong)):
        return None
    both = [(one.answer.value, one.expected.value) for one in wrong]
    if all(_is_empty(got, want) for got, want in both):
        return Slip(("empty_result",), ("",), "")
    if len(wrong) >= ENOUGH and _is_always_the_same(asked):
        return Slip(("always_the_same",), ("",), "")
    if _has_always_as_many(both):
        return Slip(("always_as_many",), ("",), "")
    for kind, holds in _FORMS.items():
        if all(want is not None and holds(got, want) for got, want in both):
            return Slip((kind,), ("",), "")
    return None


def _has_always_as_many(both: Sequence[tuple[Value, Value]]) -> bool:
    """Tell whether the same number of values comes back each time, where it should not."""
    ours, right = ({_length(one[side]) for one in both} for side in (0, 1))
    return len(ours) == 1 and min(ours) > 0 <= min(right) and len(right) >= ENOUGH


def _is_empty(got: Value, want: Value) -> bool:
    return _length(got) == 0 != _length(want)


def _is_always_the_same(asked: Sequence[Seen]) -> bool:
    """Tell whether each call has the same numbers for an answer, whatever their form."""
    first = asked[0].answer.value
    return flat(first) is not None and all(
        is_answered(one) and alike(one.answer.value, first) for one in asked
    )


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


def _is_wrapped(got: Value, want: Value) -> bool:
    """Tell whether something of the right form stands alone in a list, a tuple or an array."""
    ours, right = numbers(got), numbers(want)
    return ours is not None and right is not None and ours[0] == (1, *right[0])


def _kind(value: Value) -> str:
    return value.kind if isinstance(value, Items) else ""


def _is_turned(got: Value, want: Value) -> bool:
    ours, right = numbers(got), numbers(want)
    if ours is None or right is None or len(right[0]) != 2 or ours[0] != right[0][::-1]:  # noqa: PLR2004
        return False
    rows, columns = right[0]
    turned = [right[1][r * columns + c] for c in range(columns) for r in range(rows)]
    return all_near(ours[1], turned)


def _is_shorter(got: Value, want: Value) -> bool:
    return 0 <= _length(got) < _length(want) and _holds_the_same_sort(got, want)


def _is_longer(got: Value, want: Value) -> bool:
    return _length(got) > _length(want) >= 0 and _holds_the_same_sort(got, want)


def _holds_the_same_sort(got: Value, want: Value) -> bool:
    """Tell whether the things in one value have the form of those in the other, if there are any.

    Two numbers are not more than one place of two numbers: they are something else.
    """
    ours, right = numbers(got), numbers(want)
    if ours is None or right is None or not ours[1] or not right[1]:
        return True
    return ours[0][1:] == right[0][1:]


def _length(value: Value) -> int:
    """Return how many things stand in a value one after the other, -1 where it is a single one."""
    if isinstance(value, Items) and value.kind != "dict":
        return len(value.items)
    return value.shape[0] if isinstance(value, Array) and value.shape else -1


def _is_another(got: Value, want: Value) -> bool:
    if isinstance(got, Other) or _kind(got) == "dict":
        return flat(want) is not None
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
        "no_number": _is_no_number,
        "one_for_several": _is_one,
        "in_a_tuple": lambda got, want: _is_wrapped(got, want) and _kind(got) == "tuple",
        "wrapped": _is_wrapped,
        "several_for_one": _is_several,
        "turned_result": _is_turned,
        "part_of_another_form": _has_another_part,
        "too_few_values": _is_shorter,
        "too_many_values": _is_longer,
        "another_form": _is_another,
    }
)
