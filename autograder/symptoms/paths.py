"""Lists of places, one after the other: which of the right ones are there, and from when on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH, Pair, all_near
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
    """Return which of the right places every wrong path holds."""
    known = _paths(asked)
    if len(wrong) < ENOUGH or not known:
        return None
    astray = [one for one in known if one.wrong]
    for kind, holds in _KINDS:
        if all(holds(one) for one in astray):
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
    return len(one.got) < len(one.want) and _begins(one.want, one.got)


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
    return repeated > 1 and len(rest) > 1 and _begins(one.want, rest)


def _is_backwards(one: Path) -> bool:
    return len(one.got) == len(one.want) and _begins(one.got, one.want[::-1])


def _stands_still(one: Path) -> bool:
    return len(one.got) > 1 and all(all_near(place, one.want[0]) for place in one.got)


_KINDS: Final[tuple[tuple[str, Callable[[Path], bool]], ...]] = (
    ("ends_early", _ends_early),
    ("ends_late", _ends_late),
    ("leaves_places_out", _leaves_some_out),
    ("path_backwards", _is_backwards),
    ("stands_still", _stands_still),
    ("comes_late", _comes_late),
)


# -- the first step --------------------------------------------------------------------------------


def first_step(slot: Slot, asked: Sequence[Seen], _: Sequence[Seen]) -> Slip | None:
    """Return what makes the first steps out of the right ones, where the starts are right."""
    steps = [_step(one) for one in _paths(asked) if min(len(one.got), len(one.want)) > 1]
    whole = [one for one in steps if one is not None]
    if not whole or len(whole) < len(steps):
        return None
    found = relation(slot, [one for one in whole if any(one.want)])
    return None if found is None else Slip(("first_step", *found.kinds), ("", *found.about), "")


def _step(one: Path) -> Pair | None:
    if not all_near(one.got[0], one.want[0]):
        return None
    ours, right = (
        [b - a for a, b in zip(some[0], some[1], strict=True)] for some in (one.got, one.want)
    )
    return Pair(one.args, ours, right, not all_near(one.got[1], one.want[1]))
