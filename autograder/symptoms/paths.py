"""Lists of places, one after the other: which of the right ones are there, and from when on."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Final, NamedTuple

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH, Pair, all_near, near
from autograder.symptoms.relations import relation
from autograder.traits import is_answered, is_telling
from autograder.values import numbers
from autograder.wire import Call, Value

Place = Sequence[float]


class Path(NamedTuple):
    """The places of an answer, and the right ones."""

    args: tuple[Value, ...]
    got: Sequence[Place]
    want: Sequence[Place]
    wrong: bool


def places(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return which of the right places every wrong path holds.

    A way to write places down is always the same: right paths must be of that kind, too.
    """
    known = _paths(asked)
    if len(wrong) < ENOUGH or not known:
        return None
    astray = [one for one in known if one.wrong]
    for kind, holds in _KINDS:
        if all(map(holds, astray if kind in _NOW_AND_THEN else filter(_moves, known))):
            return Slip((kind,), ("",), "")
    return None


def early_places(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that the first step of every wrong path is right, where a later one is not."""
    astray = [one for one in _paths(asked) if one.wrong]
    if len(wrong) < ENOUGH or not astray:
        return None
    if all(len(o.got) == len(o.want) > 2 and _begins(o.got, o.want, 2) for o in astray):  # noqa: PLR2004
        return Slip(("right_at_first",), ("",), "")
    return None


def _paths(asked: Sequence[Seen]) -> list[Path]:
    """Return all answers as paths; nothing where the right ones are none, or one answer is none.

    Paths are lists whose length differs from call to call, while their places do not: of numbers,
    or of as many numbers as an argument holds.
    """
    if not all(map(is_answered, asked)):
        return []
    found = [_path(one) for one in asked]
    known = [one for one in found if one is not None]
    if len(known) < len(found) or len({len(one.want) for one in known}) < 2:  # noqa: PLR2004
        return []
    return known


def _path(one: Seen) -> Path | None:
    got, want = _rows(one.answer.value), _rows(one.expected.value)
    if got is None or want is None or not isinstance(one.probe, Call):
        return None
    return Path(one.probe.args, got, want, is_telling(one))


def _rows(value: Value) -> list[Place] | None:
    known = numbers(value)
    if known is None or not known[0]:
        return None
    shape, data = known
    width = len(data) // shape[0] if shape[0] else 1
    return [data[k * width : (k + 1) * width] for k in range(shape[0])]


# -- which places are there ------------------------------------------------------------------------


def _begins(whole: Sequence[Place], start: Sequence[Place], count: int | None = None) -> bool:
    some = start[:count]
    return len(whole) >= len(some) and all(map(all_near, whole, some))


def _ends_early(one: Path) -> bool:
    return 0 < len(one.got) < len(one.want) and _begins(one.want, one.got)


def _ends_late(one: Path) -> bool:
    return len(one.got) > len(one.want) and _begins(one.got, one.want)


def _leaves_some_out(one: Path) -> bool:
    """Tell whether all places are right and in order, but not all are there."""
    rest = iter(one.want)
    return 0 < len(one.got) < len(one.want) and all(
        any(all_near(place, other) for other in rest) for place in one.got
    )


def _comes_late(one: Path) -> bool:
    """Tell whether the start stands there more than once, and the right places follow."""
    repeated = 0
    while repeated < len(one.got) and all_near(one.got[repeated], one.want[0]):
        repeated += 1
    rest = one.got[max(repeated - 1, 0) :]
    return repeated > 1 and _begins(one.want, rest)


def _tells_twice(one: Path) -> bool:
    """Tell whether all right places are there, and some of them stand there again at once."""
    ours, right = _without_repeats(one.got), _without_repeats(one.want)
    return len(one.got) > len(one.want) and len(ours) == len(right) and _begins(ours, right)


def _without_repeats(some: Sequence[Place]) -> list[Place]:
    return [one for k, one in enumerate(some) if not k or not all_near(one, some[k - 1])]


def _is_backwards(one: Path) -> bool:
    return len(one.got) == len(one.want) and _begins(one.got, one.want[::-1])


def _stands_still(one: Path) -> bool:
    return len(one.got) > 1 and all(all_near(place, one.want[0]) for place in one.got)


def _ends_twice(one: Path) -> bool:
    """Tell whether the last step is not taken, and the place before it told once more."""
    count = len(one.want)
    return len(one.got) == count > 1 and _begins(one.got, [*one.want[:-1], one.want[-2]])


def _tells_moves(one: Path) -> bool:
    """Tell whether behind the start, if it is there, stands how far each step goes."""
    count = len(one.want) - 1
    if count < 1 or len(one.got) - count not in (0, 1):
        return False
    begins = len(one.got) == count or all_near(one.got[0], one.want[0])
    told = [x for place in one.got[-count:] for x in place]
    moves = [b - a for some in pairwise(one.want) for a, b in zip(*some, strict=True)]
    scale = max(abs(x) for place in one.want for x in place)
    return begins and any(
        all(near(x, way * move, scale) for x, move in zip(told, moves, strict=True))
        for way in (1, -1)
    )


def _moves(one: Path) -> bool:
    """Tell whether a path shows anything: its right places are not all the same."""
    return not all(all_near(place, one.want[0]) for place in one.want)


_KINDS: Final[tuple[tuple[str, Callable[[Path], bool]], ...]] = (
    ("ends_early", _ends_early),
    ("ends_late", _ends_late),
    ("leaves_places_out", _leaves_some_out),
    ("path_backwards", _is_backwards),
    ("stands_still", _stands_still),
    ("comes_late", _comes_late),
    ("ends_twice", _ends_twice),
    ("tells_twice", _tells_twice),
    ("tells_moves", _tells_moves),
)
_NOW_AND_THEN: Final = ("ends_early", "ends_late", "leaves_places_out")
"""What may come of a condition that holds for some paths only."""


# -- rounding --------------------------------------------------------------------------------------


def rounded_places(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return that code rounds each place behind the start, be it to go on from there or to tell it.

    What is lost in one step may be missing in the next, so that it is no right path, rounded.
    """
    known = [one for one in _paths(asked) if len(one.want) > 1]
    if len(wrong) < ENOUGH or sum(one.wrong for one in known) < len(wrong):
        return None
    for kind, change in _ROUNDINGS:
        shown = sum(not all_near(o.want[1], list(map(change, o.want[1]))) for o in known)
        if shown >= ENOUGH and all(_is_rounded(o, change) for o in known):
            return Slip((kind,), ("",), "")
    return None


_ROUNDINGS: Final[tuple[tuple[str, Callable[[float], float]], ...]] = (
    *(("whole_places", change) for change in (round, math.trunc, math.floor)),
    *(("rounded_places", partial(round, ndigits=digits)) for digits in range(1, 10)),
)


def _is_rounded(one: Path, change: Callable[[float], float]) -> bool:
    """Tell whether all places are rounded so, and the first of them is the right one, rounded."""
    told = [x for place in one.got[1:] for x in place]
    return (
        len(one.got) == len(one.want)
        and all(map(math.isfinite, (*told, *one.want[1])))
        and all(abs(change(x) - x) <= 4 * math.ulp(x) for x in told)
        and all_near(one.got[1], [change(x) for x in one.want[1]])
    )


# -- the first step --------------------------------------------------------------------------------


def first_step(slot: Slot, asked: Sequence[Seen], _: Sequence[Seen]) -> Slip | None:
    """Return what makes the first steps out of the right ones, where the starts are right."""
    steps = [_step(one) for one in _paths(asked) if min(len(one.got), len(one.want)) > 1]
    whole = [one for one in steps if one is not None]
    if not whole or len(whole) < len(steps):
        return None
    found = relation(slot, [one for one in whole if any(one.want)])
    if found is None or found.kinds[0] in _OF_PLACES:
        return None
    return Slip(("first_step", *found.kinds), ("", *found.about), "")


_OF_PLACES: Final = ("rounded_result", "whole_result", "always_zero", "sometimes_zero")
"""What is done to places, or to how they are told, and not to a step alone."""


def _step(one: Path) -> Pair | None:
    if not all_near(one.got[0], one.want[0]):
        return None
    ours, right = (
        [b - a for a, b in zip(some[0], some[1], strict=True)] for some in (one.got, one.want)
    )
    return Pair(one.args, ours, right, not all_near(one.got[1], one.want[1]))
