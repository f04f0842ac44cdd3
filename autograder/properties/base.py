"""What the rules share: the outcome, the base, and what to say of an answer that is no value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from autograder.model import Seen
from autograder.showing import show, show_apart, show_call, trouble
from autograder.values import agree, close, number, numbers
from autograder.wire import Answer, Array, Call, Items, Status, Value

ONE_STEP: Final = 1e-6
"""Relative tolerance of one update: lets float32 pass, and no wrong formula."""


class Outcome(NamedTuple):
    """What a rule found: `reason` is empty where it holds; `kind` names the sort of failure."""

    reason: str = ""
    basis: str = ""
    kind: str = ""
    broken: bool = False


class RuleBase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of the rules. `group` names the questions that the rule looks at first."""

    group: str

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups of questions that the rule looks at."""
        return (self.group, *self.reserve)

    @property
    def reserve(self) -> tuple[str, ...]:
        """Those of the groups that are looked at only where the rule does not hold without."""
        return ()


def of_group(seen: Sequence[Seen], group: str) -> list[Seen]:
    """Return what was seen of one group of questions, in their order."""
    return [one for one in seen if one.probe.group == group]


def named(one: Seen) -> str:
    """Return how a question is called to the learner: the call, or the file."""
    return show_call(one.probe) if isinstance(one.probe, Call) else one.probe.file


def not_answered(seen: Sequence[Seen]) -> Outcome | None:
    """Return the outcome where a question got no value at all, else None."""
    for one in seen:
        if one.answer.status is Status.SANDBOX_BROKE:
            return Outcome(trouble(one.answer, named(one)), kind="broken", broken=True)
    for one in seen:
        if one.answer.status is not Status.OK:
            return Outcome(trouble(one.answer, named(one)), kind=one.answer.status.value)
    return None


def differs(
    one: Seen, rtol: float = ONE_STEP, atol: float = 0.0, parts: tuple[int, ...] = ()
) -> Outcome:
    """Return the outcome where an answer is not the expected one: what is wrong with its value."""
    got, want = one.answer.value, one.expected.value
    given, wanted = numbers(got), numbers(want)
    if wanted is None and isinstance(want, Items) and want.kind != "dict":
        reason = _differs_in(one, want.items, rtol, atol, parts)
    elif wanted is None or given is None:
        kind = "a number" if number(want) is not None else show(want)
        reason = f"{named(one)} must return {kind}; it returned {show(got)}."
        if wanted is None and not isinstance(want, Items):
            reason = f"{named(one)} returned {show(got)} where {show(want)} was expected."
    elif given[0] != wanted[0]:
        reason = f"{named(one)} returned {_shape(given[0])} instead of {_shape(wanted[0])}."
    elif len(wanted[1]) > 1:
        pairs = enumerate(zip(given[1], wanted[1], strict=True))
        at, (g, w) = next((p for p in pairs if not close(*p[1], rtol)), (0, (0.0, 0.0)))
        where = ", ".join(str(i) for i in _index(at, wanted[0]))
        shown, expected = show_apart(g, w)
        reason = f"{named(one)} returned {shown} at index {where} where {expected} was expected."
    else:
        shown, expected = show_apart(got, want)
        reason = f"{named(one)} returned {shown} where {expected} was expected."
    return Outcome(reason, kind="differs")


def _differs_in(
    one: Seen, wanted: Sequence[Value], rtol: float, atol: float, parts: tuple[int, ...]
) -> str:
    """Return what is wrong with an answer that has to hold several values."""
    got = one.answer.value
    if not isinstance(got, Items) or got.kind == "dict" or len(got.items) != len(wanted):
        return f"{named(one)} must return {len(wanted)} values; it returned {show(got)}."
    wrong = (
        k
        for k in parts or range(len(wanted))
        if not agree(got.items[k], wanted[k], rtol, atol=atol)
    )
    at = next(wrong, 0)
    part = Seen(
        probe=one.probe,
        answer=Answer(one.answer.status, got.items[at]),
        expected=Answer(one.expected.status, wanted[at]),
    )
    return f"Value {at + 1} of {len(wanted)}: {differs(part, rtol, atol).reason}"


def same(
    got: Value,
    want: Value,
    rtol: float,
    *,
    atol: float = 0.0,
    largest: bool = False,
    parts: tuple[int, ...] = (),
) -> bool:
    """Tell whether two values agree: as many items each, and then those at `parts`, or all."""
    if parts and isinstance(got, Items) and isinstance(want, Items) and got.kind != "dict":
        return len(got.items) == len(want.items) and all(
            agree(got.items[k], want.items[k], rtol, atol=atol, largest=largest) for k in parts
        )
    return agree(got, want, rtol, atol=atol, largest=largest)


def in_single(value: Value) -> bool:
    """Tell whether a value, or a part of it, is in single precision."""
    match value:
        case Array(kind=kind):
            return kind == "float32"
        case Items(items=items):
            return any(map(in_single, items))
        case _:
            return False


def _shape(shape: tuple[int, ...]) -> str:
    match shape:
        case ():
            return "a number"
        case (size,):
            return f"{size} value{'' if size == 1 else 's'}"
        case _:
            return f"values of shape {shape}"


def _index(flat: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Return the place of item number `flat` (row-major) in an array of that shape."""
    places: list[int] = []
    for size in reversed(shape):
        flat, place = divmod(flat, size)
        places.insert(0, place)
    return tuple(places)
