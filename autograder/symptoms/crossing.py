"""One argument at a time: what alone makes a call go wrong.

A call that went wrong is asked again with each of its arguments taken from calls that did not.
Where it comes right with any other value of one argument, and stays wrong with all other values of
the others, the mistake hangs on this argument alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.facts import is_open
from autograder.symptoms.pairs import ENOUGH
from autograder.symptoms.regions import argument, holds, kinds_of_place, likeness
from autograder.traits import is_telling
from autograder.wire import Call, Given, Value, encode

_WRONG: Final = 2
"""How many calls that went wrong are asked again."""
_OTHERS: Final = 2
"""How many other values each argument gets."""
_OFTEN: Final = 0.3
"""How many calls with another argument exchanged stay wrong, if it hangs on the one told."""
_LEFT: Final = 2
"""How many of these must have an answer, for each argument."""


class Crossed(NamedTuple):
    """A call that went wrong with another value of its `k`-th argument."""

    k: int
    call: Call


def crossed(slot: Slot, calls: Sequence[Seen], given: tuple[Given, ...]) -> list[Crossed]:
    """Return the calls to ask; none where it is plain that they would tell nothing.

    `given` stands in for the learner's other parts.
    """
    wrong = [one.probe for one in calls if is_telling(one)]
    right = [one.probe for one in calls if not is_telling(one)]
    if not wrong or len(right) < ENOUGH or len(slot.parameters) < 2 or any(map(is_open, calls)):  # noqa: PLR2004
        return []
    return [
        Crossed(k, msgspec.structs.replace(call, args=args, given=given))
        for call in wrong[:_WRONG]
        if isinstance(call, Call)
        for k in range(len(call.args))
        for args in _exchanged(call, k, right)
    ]


def upheld(slot: Slot, told: Slip, asked: Sequence[Crossed], seen: Sequence[Seen]) -> bool:
    """Tell whether it mends each wrong call to exchange the argument that `told` is about."""
    (name,) = told.about
    if name not in slot.parameters:
        return False
    k = slot.parameters.index(name)
    others = [is_telling(one) for way, one in zip(asked, seen, strict=True) if way.k != k]
    mended = [
        not is_telling(one)
        for way, one in zip(asked, seen, strict=True)
        if way.k == k and not holds(told.kinds[0], way.call.args[k])
    ]
    return bool(mended) and all(mended) and sum(others) >= _OFTEN * len(others)


def _mends(ways: Mapping[int, Sequence[bool]]) -> list[int]:
    """Return the arguments that mend a call, whatever is put there, where no other ever does."""
    found = [k for k, wrong in ways.items() if not any(wrong) and len(wrong) >= _LEFT]
    others = [way for k, every in ways.items() if k not in found for way in every]
    return found if others and all(others) else []


def _ways(asked: Sequence[Crossed], seen: Sequence[Seen]) -> dict[int, list[bool]]:
    """Return for each argument whether the calls with another value of it are wrong."""
    ways: dict[int, list[bool]] = {}
    for one, answered in zip(asked, seen, strict=True):
        ways.setdefault(one.k, []).append(is_telling(answered))
    return ways


def _exchanged(call: Call, k: int, others: Sequence[object]) -> Iterator[tuple[Value, ...]]:
    """Yield the arguments of a call with other values in the k-th place, the least alike first."""
    values = {
        encode(other.args[k]): other.args[k]
        for other in others
        if isinstance(other, Call) and k < len(other.args)
    }
    values.pop(encode(call.args[k]), None)
    for value in sorted(values.values(), key=lambda one: likeness(one, call.args[k]))[:_OTHERS]:
        yield (*call.args[:k], value, *call.args[k + 1 :])


def cause(
    slot: Slot, calls: Sequence[Seen], asked: Sequence[Crossed], seen: Sequence[Seen]
) -> Slip | None:
    """Return the argument on which alone it hangs whether an answer is wrong, or None."""
    ways = _ways(asked, seen)
    mends = _mends(ways)
    if len(mends) != 1:
        return None
    (k,) = mends
    every = [*calls, *seen]
    bad, good = ([argument(one, k) for one in every if is_telling(one) is w] for w in (True, False))
    kinds = list(kinds_of_place(bad, good))
    kind = kinds[0] if len(kinds) == 1 else "where_special"
    return Slip((kind,), (slot.parameters[k],), "")
