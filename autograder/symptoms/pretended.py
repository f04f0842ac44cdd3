"""Code that works as if something else had been handed in: sorted, cut off, one value for all.

Each pretence changes one argument. Right code that is asked with the changed arguments answers as
such a learner does, and so no edit of it has to be known.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

import msgspec

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.faults import is_open
from autograder.symptoms.pairs import ENOUGH
from autograder.traits import alike, is_answered, is_telling, trait
from autograder.values import number, numbers
from autograder.wire import Answer, Array, Call, Items, Status, Value, encode

_MOST: Final = 3
"""How many values that were handed in are tried in the place of all others."""
_FEW: Final = 3
"""How many calls a pretence has to explain before it is asked about all others."""

Change = Callable[[Sequence[float]], Sequence[float] | None]


class Pretence(NamedTuple):
    """One way to change arguments, and how it is told: a kind, and a parameter."""

    kind: str
    about: str
    of: Callable[[tuple[Value, ...]], tuple[Value, ...] | None]


def _mean(some: Sequence[float]) -> float:
    return math.fsum(some) / len(some)


_OF_MANY: Final[tuple[tuple[str, Change], ...]] = (
    ("reordered", sorted),
    ("reordered", lambda some: some[::-1]),
    ("part_of_it", lambda some: some[1:]),
    ("part_of_it", lambda some: some[:-1]),
    ("part_of_it", lambda some: some[:2]),
    ("part_of_it", lambda some: some[:3]),
    ("same_for_all", lambda some: [some[0]] * len(some)),
    ("same_for_all", lambda some: [some[-1]] * len(some)),
    ("same_for_all", lambda some: [_mean(some)] * len(some)),
    ("same_for_all", lambda some: [math.fsum(some)] * len(some)),
    ("evened_out", lambda some: [x - _mean(some) for x in some]),
    ("evened_out", lambda some: [x / max(some) for x in some] if max(some) else None),
    ("evened_out", lambda some: [x / max(map(abs, some)) for x in some] if any(some) else None),
    ("evened_out", lambda some: [x / math.hypot(*some) for x in some] if any(some) else None),
)
"""What may be done to several values; the form of the rest may have to fit."""
_OF_ANY: Final[tuple[tuple[str, Change], ...]] = (
    ("whole", lambda some: [float(math.trunc(x)) for x in some]),
    ("whole", lambda some: [float(math.floor(x)) for x in some]),
    ("rounded", lambda some: [float(round(x)) for x in some]),
    ("rounded", lambda some: [round(x, 1) for x in some]),
    ("rounded", lambda some: [round(x, 2) for x in some]),
    ("size", lambda some: [abs(x) for x in some]),
    ("sign", lambda some: [-x for x in some]),
    ("sign_cut", lambda some: [max(x, 0.0) for x in some]),
    ("direction", lambda some: [math.copysign(1.0, x) if x else 0.0 for x in some]),
    ("own_number", lambda some: [0.0] * len(some)),
    ("own_number", lambda some: [1.0] * len(some)),
    ("halved", lambda some: [x / 2 for x in some]),
    ("doubled", lambda some: [2 * x for x in some]),
    ("squared", lambda some: [x * x for x in some]),
)


_DEFAULTS: Final = (10.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.01, 0.005, 1e-3, 1e-4, 1e-6, 1e-8, 1e-10)
"""What people write where a parameter may be left out."""


def pretences(slot: Slot, calls: Sequence[Seen]) -> list[Pretence]:
    """Return what is worth trying; none where answers are missing or hardly any is wrong."""
    telling = [one for one in calls if is_telling(one) and is_answered(one)]
    if len(telling) < ENOUGH or any(map(is_open, calls)):
        return []
    found = [Pretence("reordered", "", _all_sorted)]
    for k, name in enumerate(slot.parameters):
        found += [Pretence(kind, name, _changed(k, new)) for kind, new in (*_OF_MANY, *_OF_ANY)]
        found += [Pretence(_kind_of(one), name, _put(k, one)) for one in _values(calls, k)]
        found += [Pretence("own_default", name, _filled_in(k, one)) for one in _DEFAULTS]
        for other in range(k):
            found.append(Pretence("names_swapped", "", _exchanged(other, k)))
    return found


def _kind_of(value: Value) -> str:
    return "own_number" if number(value) is not None else "own_thing"


def rounds(calls: Sequence[Seen]) -> list[Sequence[Seen]]:
    """Return the calls to be explained: one that sorts most pretences out, a few more, and all."""
    telling = [one for one in calls if is_telling(one) and is_answered(one)]
    return [telling[:1], telling[:_FEW], calls]


def asked_so(pretence: Pretence, one: Seen) -> Call | None:
    """Return the call with changed arguments, None where nothing can be changed so."""
    call = one.probe
    if not isinstance(call, Call):
        return None
    args = pretence.of(call.args)
    return (
        None
        if args is None or encode(args) == encode(call.args)
        else msgspec.structs.replace(call, args=args)
    )


def explains(one: Seen, right: Answer | None) -> bool:
    """Tell whether right code, asked with changed arguments, answers as the learner's does."""
    if right is None:
        return not is_telling(one)
    if right.status is not Status.OK or not is_answered(one):
        return right.status is one.answer.status
    return alike(trait(one.probe, one.answer).value, trait(one.probe, right).value)


def common(found: Sequence[Pretence]) -> Slip | None:
    """Return what all pretences that explain everything say alike, or None."""
    told = {(one.kind, one.about) for one in found}
    if len(told) != 1:
        return None
    ((kind, about),) = told
    return Slip((kind,), (about,), "")


# -- changing arguments ----------------------------------------------------------------------------


def _changed(k: int, new: Change) -> Callable[[tuple[Value, ...]], tuple[Value, ...] | None]:
    several = any(new is one for _, one in _OF_MANY)

    def of(args: tuple[Value, ...]) -> tuple[Value, ...] | None:
        known = numbers(args[k]) if k < len(args) else None
        if known is None or (several and (len(known[0]) != 1 or len(known[1]) < 2)):  # noqa: PLR2004
            return None
        if not known[1] or not all(map(math.isfinite, known[1])):
            return None
        some = new(known[1])
        return None if some is None else (*args[:k], _like(args[k], some), *args[k + 1 :])

    return of


def _all_sorted(args: tuple[Value, ...]) -> tuple[Value, ...] | None:
    sort = [_changed(k, sorted)(args) for k in range(len(args))]
    done = [args[k] if one is None else one[k] for k, one in enumerate(sort)]
    return tuple(done)


def _like(value: Value, some: Sequence[float]) -> Value:
    """Return numbers in the form of a value: whole where the value was and they are."""
    if isinstance(value, Array):
        whole = value.kind.startswith("int") and all(x == int(x) for x in some)
        shape = value.shape if len(some) == len(value.data) else (len(some),)
        return Array(shape, value.kind if whole else "float64", list(some))
    if isinstance(value, Items):
        return Items(value.kind, list(some))
    alone = some[0]
    return int(alone) if isinstance(value, int) and alone == int(alone) else alone


def _put(k: int, new: Value) -> Callable[[tuple[Value, ...]], tuple[Value, ...] | None]:
    return lambda args: (*args[:k], new, *args[k + 1 :]) if k < len(args) else None


def _filled_in(k: int, new: Value) -> Callable[[tuple[Value, ...]], tuple[Value, ...] | None]:
    return lambda args: (*args, new) if k == len(args) else None


def _exchanged(j: int, k: int) -> Callable[[tuple[Value, ...]], tuple[Value, ...] | None]:
    def of(args: tuple[Value, ...]) -> tuple[Value, ...] | None:
        if k >= len(args) or type(args[j]) is not type(args[k]) or number(args[j]) == args[k]:
            return None
        between = args[j + 1 : k]
        return (*args[:j], args[k], *between, args[j], *args[k + 1 :])

    return of


def _values(calls: Sequence[Seen], k: int) -> Iterator[Value]:
    """Yield the values of an argument that calls with a right answer have."""
    known: dict[bytes, Value] = {}
    for one in calls:
        if isinstance(one.probe, Call) and k < len(one.probe.args) and not is_telling(one):
            known.setdefault(encode(one.probe.args[k]), one.probe.args[k])
    yield from list(known.values())[:_MOST]
