"""Which known wrong ways give the answers that were seen, and are refuted by none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

import msgspec

from autograder.model import Key, Misconception, Seen, Slot, Trait
from autograder.traits import is_telling, same, trait
from autograder.values import agree, number, numbers
from autograder.wire import Array, Call, Items, Other, Status, Value

_ROUGHLY: Final = 1e-6
"""Relative tolerance of answers that nobody has looked at yet: long walks gather rounding."""
_NOTHING: Final = 1e-12
"""What is so small is 0 there: far out, one way to write a formula gives 0 and another nearly."""
_ENDLESS: Final = frozenset({"nan", "inf", "-inf", "array that is not finite"})
"""What a trait calls that."""
_LIMITS: Final = frozenset({"OverflowError", "RecursionError"})
"""Errors that come from how large something gets."""
_OUTSIDE: Final = re.compile(r"unhashable type|\(\) takes |\(\) missing \d+ required")
"""What an error says that may come before the first line of a function."""


def seen_trait(one: Seen) -> Trait:
    """Return what tells a call's answer from others, lists of numbers as arrays.

    They say the same, take less room, and are compared sooner: with hundreds of known ways.
    """
    found = trait(one.probe, one.answer)
    after = tuple(map(_packed, found.after))
    return msgspec.structs.replace(found, value=_packed(found.value), after=after)


def _packed(value: Value) -> Value:
    if not isinstance(value, Items):
        return value
    known = numbers(value)
    return Array(known[0], "float64", known[1]) if known is not None and known[0] else value


def matching(
    key: Key, slot: Slot, calls: Sequence[Seen], groups: Collection[str]
) -> list[Misconception]:
    """Return the known wrong ways that give the answers to all questions of these groups.

    What was asked besides, for a check that waits, must not refute them (an argument of another
    form may end in an error). Where code stops before its first line, no way of working is to
    blame.
    """
    looked = [one for one in calls if one.probe.group in groups]
    if any(map(_stopped_outside, looked)):
        return []
    forms = {_forms(one) for one in looked}
    besides = [
        (k, _forms(one) in forms) for k, one in enumerate(calls) if one.probe.group not in groups
    ]
    ours = [seen_trait(one) for one in calls]

    def is_ours(wrong: Misconception) -> bool:
        theirs = wrong.traits
        return (
            len(theirs) == len(calls)
            and all(
                same(ours[k], theirs[k]) for k, one in enumerate(calls) if one.probe.group in groups
            )
            and not _refuted(
                (is_telling(calls[k]), _as_well(ours[k], theirs[k], alike_asked=alike_asked))
                for k, alike_asked in besides
            )
        )

    known = (one for one in key.misconceptions if one.slot == slot.name)
    return [one for one in known if is_ours(one)]


def _stopped_outside(one: Seen) -> bool:
    """Tell whether the call itself stopped, at no line of the learner's.

    In a running notebook no line is known: there it takes the words of the error as well.
    """
    fault = one.answer.fault
    return fault is not None and not fault.place and bool(_OUTSIDE.search(fault.message))


def _refuted(besides: Iterable[tuple[bool, bool]]) -> bool:
    """Tell whether a wrong answer is not that of a known way, or most right ones are not.

    Of each answer it is known whether it is wrong, and whether the known way may give it as well.
    """
    answers = list(besides)
    right_alone = sum(not wrong and not as_well for wrong, as_well in answers)
    return (True, False) in answers or right_alone > sum(wrong for wrong, _ in answers)


def _as_well(mine: Trait, theirs: Trait, *, alike_asked: bool) -> bool:
    """Tell whether a known way may have answered so as well.

    How far a long walk gets before numbers or time end is no way of working. Arguments of a form
    that nobody has looked at, as arrays, one way may take and another one not.
    """
    if Status.OK is mine.status is theirs.status:
        if _is_endless(mine.value) or _is_endless(theirs.value):
            return True
        return agree(mine.value, theirs.value, _ROUGHLY, atol=_NOTHING, largest=True)
    if not alike_asked or {mine.error, theirs.error} & _LIMITS:
        return True
    if mine.status not in (Status.OK, Status.RAISED):
        return True
    return (mine.status, mine.error) == (theirs.status, theirs.error)


def _is_endless(value: Value) -> bool:
    """Tell whether a trait's value stands for ∞ or NaN: numbers came to their end."""
    if isinstance(value, Items):
        return any(map(_is_endless, value.items))
    return isinstance(value, Other) and value.name in _ENDLESS


def _forms(one: Seen) -> tuple[object, ...]:
    """Return of which forms the arguments of a call are."""
    args = one.probe.args if isinstance(one.probe, Call) else ()
    return tuple("number" if number(arg) is not None else type(arg) for arg in args)
