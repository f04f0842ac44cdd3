"""What of an answer is looked at: the whole, one of several things, how far it moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.pairs import ENOUGH, Pair, flat, pairs, parts_of, single
from autograder.symptoms.relations import relation
from autograder.traits import is_answered
from autograder.values import agree
from autograder.wire import Answer, Items, Status, Value

_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")


def in_whole(slot: Slot, asked: Sequence[Seen], _: Sequence[Seen]) -> Slip | None:
    """Return what makes the wrong results out of the right ones."""
    return relation(slot, pairs(asked))


# -- one of several things -------------------------------------------------------------------------


def in_parts(slot: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return which of several things alone is wrong, and what makes it out of the right one.

    Where the others are wrong as well, one cause may be that of all. Then it is told of a thing
    only that it was not worked out.
    """
    parts = _wrong_parts(asked, wrong)
    for some in [parts] if parts else [[k] for k in range(_count_of_parts(asked))]:
        only = [_only(one, some) for one in asked]
        found = relation(slot, pairs(only)) or _step(slot, only)
        if found is not None and (parts or found.kinds[0] in _NOT_WORKED_OUT):
            return _within(*_called(some), found)
    return None


_NOT_WORKED_OUT: Final = ("handed_back", "left_at_zero", "left_as_it_was", "always_zero")


def part_alone(_: Slot, asked: Sequence[Seen], wrong: Sequence[Seen]) -> Slip | None:
    """Return which of several things alone is wrong."""
    parts = _wrong_parts(asked, wrong)
    if not parts or len(wrong) < ENOUGH:
        return None
    view, about = _called(parts)
    return Slip((view,), (about,), "")


def _count_of_parts(asked: Sequence[Seen]) -> int:
    """Return how many things each answer holds, and should hold; 0 where that is not so."""
    held = [parts_of(v) or () for one in asked for v in (one.answer.value, one.expected.value)]
    counts = {len(some) for some in held} if all(map(is_answered, asked)) else {0}
    return counts.pop() if len(counts) == 1 and max(counts) <= len(_ORDINALS) else 0


def _called(parts: Sequence[int]) -> tuple[str, str]:
    ordinals = [_ORDINALS[part] for part in parts]
    return "one_part" if len(parts) == 1 else "some_parts", " and ".join(ordinals)


def _wrong_parts(asked: Sequence[Seen], wrong: Sequence[Seen]) -> list[int]:
    """Return the parts that are wrong in wrong answers; none where that may be any of them."""
    if not all(map(is_answered, asked)):
        return []
    astray: set[int] = set()
    whole = 0
    for one in wrong:
        got, want = parts_of(one.answer.value), parts_of(one.expected.value)
        if got is None or want is None or len(got) != len(want) or len(got) > len(_ORDINALS):
            return []
        whole = len(want)
        both = enumerate(zip(got, want, strict=True))
        astray |= {k for k, (g, w) in both if not _alike(g, w)}
    return sorted(astray) if len(astray) < whole else []


def _alike(got: Value, want: Value) -> bool:
    return agree(got, want, 1e-7, atol=1e-12, largest=True)


def _only(one: Seen, parts: Sequence[int]) -> Seen:
    """Return what would have been seen of some parts of a result."""

    def cut(answer: Answer) -> Answer:
        every = parts_of(answer.value) or ()
        held: list[Value] = [part for k, part in enumerate(every) if k in parts]
        return Answer(Status.OK, held[0] if len(parts) == 1 == len(held) else Items("tuple", held))

    return msgspec.structs.replace(one, answer=cut(one.answer), expected=cut(one.expected))


def _within(view: str, about: str, found: Slip) -> Slip:
    return Slip((view, *found.kinds), (about, *found.about), "")


# -- how far it moves ------------------------------------------------------------------------------


def in_steps(slot: Slot, asked: Sequence[Seen], _: Sequence[Seen]) -> Slip | None:
    """Return what makes a wrong move out of the right one, where a result is a moved argument."""
    return _step(slot, asked)


def _step(slot: Slot, asked: Sequence[Seen]) -> Slip | None:
    known = pairs(asked)
    for k, name in enumerate(slot.parameters):
        moves = [_move(one, k) for one in known]
        whole = [one for one in moves if one is not None]
        if whole and len(whole) == len(moves):
            found = relation(slot, whole)
            if found is not None and found.kinds[0] in _OF_MOVES:
                return _within("step", name, found)
    return None


_OF_MOVES: Final = (
    *("sign_of_result", "scaled_result", "size_of_result", "off_by_factor", "limited_result"),
    *("direction_of_result", "divided_by_count", "multiplied_by_count", "result_cut_at_zero"),
)
"""What can be told of a move: it is a difference, and not a result by itself."""


def _move(one: Pair, k: int) -> Pair | None:
    alone = single(one.args, k)
    known = flat(one.args[k]) if k < len(one.args) else None
    start = [alone] if alone is not None else known[1] if known is not None else ()
    if len(start) != len(one.want):
        return None
    got, want = ([x - s for x, s in zip(some, start, strict=True)] for some in (one.got, one.want))
    return one._replace(got=got, want=want)
