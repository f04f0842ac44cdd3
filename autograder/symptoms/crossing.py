"""One argument at a time: what alone makes a call go wrong.

A call that went wrong is asked again with each of its arguments taken from calls that did not, and
the other way round. Where any other value of one argument makes wrong of right and right of wrong,
and no other argument ever does, the mistake hangs on this one alone. To leave it out is a value,
too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

import msgspec

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.faults import is_open
from autograder.symptoms.pairs import ENOUGH
from autograder.symptoms.regions import (
    LEFT_OUT,
    argument,
    grows_wrong,
    holds,
    kinds_of_place,
    likeness,
    value_of,
)
from autograder.traits import is_telling
from autograder.wire import Call, Given, Value, encode

_ASKED: Final = 2
"""How many calls that went wrong are asked again, and how many that did not."""
_OTHERS: Final = 3
"""How many other values each argument gets."""
_OFTEN: Final = 0.3
"""How many calls with another argument exchanged stay wrong, if it hangs on the one told."""
_LEFT: Final = 2
"""How many of these must have an answer, for each argument."""

T = TypeVar("T")


class Crossed(NamedTuple):
    """A call with another value of its `k`-th argument; as it was, it went wrong or it did not."""

    k: int
    call: Call
    was_wrong: bool


def crossed(slot: Slot, calls: Sequence[Seen], given: tuple[Given, ...]) -> list[Crossed]:
    """Return the calls to ask; none where it is plain that they would tell nothing.

    `given` stands in for the learner's other parts.
    """
    asked = [(one.probe, is_telling(one)) for one in calls if isinstance(one.probe, Call)]
    wrong, right = ([call for call, is_it in asked if is_it is side] for side in (True, False))
    if not wrong or len(right) < ENOUGH or len(slot.parameters) < 2 or any(map(is_open, calls)):  # noqa: PLR2004
        return []
    return [
        Crossed(k, msgspec.structs.replace(call, args=args, given=given), some is wrong)
        for some, others in ((wrong, right), (right, wrong))
        for call in _spread(some, _ASKED)
        for k in range(len(slot.parameters))
        for args in _exchanged(call, k, others)
    ]


def upheld(slot: Slot, told: Slip, asked: Sequence[Crossed], seen: Sequence[Seen]) -> bool:
    """Tell whether it mends each wrong call to exchange the argument that `told` is about.

    Most calls that were right have to go wrong by it.
    """
    (name,) = told.about
    if name not in slot.parameters:
        return False
    k = slot.parameters.index(name)
    ways = [*zip(asked, seen, strict=True)]
    others = [is_telling(one) for way, one in ways if way.was_wrong and way.k != k]
    mended = [
        not is_telling(one)
        for way, one in ways
        if way.was_wrong and way.k == k and not holds(told.kinds[0], argument(one, k))
    ]
    broken = [is_telling(one) for way, one in ways if not way.was_wrong and way.k == k]
    if not mended or not all(mended) or 2 * sum(broken) < len(broken):
        return False
    return sum(others) >= _OFTEN * len(others)


def _spread(some: Sequence[T], count: int) -> list[T]:
    """Return `count` of some, from the first to the last: neighbours may hide the same."""
    if len(some) <= count:
        return list(some)
    return [some[k * (len(some) - 1) // (count - 1)] for k in range(count)]


def _decides(ways: Mapping[int, Sequence[bool]]) -> list[int]:
    """Return the arguments that change a call, whatever is put there, where no other ever does."""
    found = [k for k, changed in ways.items() if all(changed) and len(changed) >= _LEFT]
    others = [way for k, every in ways.items() if k not in found for way in every]
    return found if others and not any(others) else []


def _ways(asked: Sequence[Crossed], seen: Sequence[Seen], *, wrong: bool) -> dict[int, list[bool]]:
    """Return for each argument whether other values of it make right of `wrong`, or the reverse."""
    ways: dict[int, list[bool]] = {}
    for one, answered in zip(asked, seen, strict=True):
        if one.was_wrong is wrong:
            ways.setdefault(one.k, []).append(is_telling(answered) is not wrong)
    return ways


def _exchanged(call: Call, k: int, others: Sequence[Call]) -> Iterator[tuple[Value, ...]]:
    """Yield the arguments of a call with other values in the k-th place, alike and unlike."""
    values = {encode(value): value for value in (value_of(other, k) for other in others)}
    own = value_of(call, k)
    values.pop(encode(own), None)
    for value in _spread(sorted(values.values(), key=lambda one: likeness(one, own)), _OTHERS):
        if value != LEFT_OUT and k <= len(call.args):
            yield (*call.args[:k], value, *call.args[k + 1 :])
        elif value == LEFT_OUT and k == len(call.args) - 1:
            yield call.args[:k]


def cause(
    slot: Slot, calls: Sequence[Seen], asked: Sequence[Crossed], seen: Sequence[Seen]
) -> Slip | None:
    """Return the argument on which alone it hangs whether an answer is wrong, or None."""
    mends, breaks = (_decides(_ways(asked, seen, wrong=wrong)) for wrong in (True, False))
    if len(mends) != 1 or breaks != mends:
        return None
    (k,) = mends
    every = [*calls, *seen]
    bad, good = ([argument(one, k) for one in every if is_telling(one) is w] for w in (True, False))
    if grows_wrong(bad, good):
        return None
    kinds = list(kinds_of_place(bad, good))
    # Of an array one cannot tell whether it is the sort or the count: the wider word holds.
    kinds = ["where_several"] if "where_several" in kinds else kinds
    kind = kinds[0] if len(kinds) == 1 else "where_special"
    return Slip((kind,), (slot.parameters[k],), "")
