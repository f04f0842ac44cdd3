"""What of an answer tells one computation from another: compared, and as a number to look up."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import Final

from autograder.model import Seen, Trait
from autograder.values import agree, close, numbers
from autograder.wire import Answer, Array, Call, Items, Other, Probe, Status, Value

MATCH: Final = 1e-7
"""Relative tolerance within which two answers are taken for the same computation."""
_FINE: Final = 1e6
"""How many steps of a signature there are to a factor of e: it takes 1e-6 for no difference."""
_OFFSET: Final = 0.377
"""Keeps the borders between two steps away from the numbers that people write."""
_NOTHING: Final = 1e-9
"""What is so small beside the largest number of an answer is 0, but for rounding."""


def trait(probe: Probe, answer: Answer) -> Trait:
    """Return what of an answer tells one computation from another."""
    unchanged = isinstance(probe, Call) and all(
        agree(after, before, 0.0) for after, before in zip(answer.after, probe.args, strict=False)
    )
    return Trait(
        value=_finite(answer.value),
        status=answer.status,
        error=answer.fault.type if answer.fault else "",
        after=() if unchanged else answer.after,
    )


def same(ours: Trait, theirs: Trait) -> bool:
    """Tell whether two answers are those of one computation."""
    return (
        (ours.status, ours.error) == (theirs.status, theirs.error)
        and alike(ours.value, theirs.value)
        and len(ours.after) == len(theirs.after)
        and all(alike(a, b) for a, b in zip(ours.after, theirs.after, strict=True))
    )


def alike(ours: Value, theirs: Value) -> bool:
    """Tell whether two values are the same computation's."""
    first, second = numbers(ours), numbers(theirs)
    if isinstance(ours, Items) and isinstance(theirs, Items) and first is second is None:
        sizes = (ours.kind, len(ours.items)), (theirs.kind, len(theirs.items))
        return sizes[0] == sizes[1] and all(map(alike, ours.items, theirs.items))
    if first is None or second is None:
        return type(ours) is type(theirs) and ours == theirs
    return first[0] == second[0] and all(
        close(a, b, MATCH) for a, b in zip(first[1], second[1], strict=True)
    )


def signature(calls: Sequence[Seen], looked_at: Collection[str]) -> str:
    """Return a short text for all answers to the calls of these groups.

    The same computation has the same signature, however it was rounded on the way (but for one in
    millions); of two that differ in any answer by more than a millionth of it, the signatures
    differ (but for one in 2⁶⁴).
    """
    # Slow to import, and a learner's own check needs none.
    import base64  # noqa: PLC0415
    import hashlib  # noqa: PLC0415

    whole = hashlib.blake2b(digest_size=8)
    for one in calls:
        if one.probe.group in looked_at:
            found = trait(one.probe, one.answer)
            parts = found.status.value, found.error, _token(found.value), *map(_token, found.after)
            whole.update(f"{one.probe.group} {parts}\n".encode())
    return base64.urlsafe_b64encode(whole.digest()).decode().rstrip("=")


def _token(value: Value) -> str:
    """Return a text that is the same for values that differ by rounding alone."""
    known = numbers(value)
    if known is not None:
        least = _NOTHING * max((abs(x) for x in known[1] if math.isfinite(x)), default=0.0)
        return f"{known[0]} {' '.join(_step(x, least) for x in known[1])}"
    if isinstance(value, Items):
        return f"{value.kind}[{','.join(map(_token, value.items))}]"
    return repr(value)


def _step(x: float, least: float) -> str:
    if not math.isfinite(x):
        return str(x)
    if abs(x) <= least:
        return "0"
    return f"{'-' if x < 0 else ''}{math.floor(math.log(abs(x)) * _FINE + _OFFSET)}"


def is_answered(one: Seen) -> bool:
    """Tell whether the code answered with a value."""
    return one.answer.status is Status.OK


def is_telling(one: Seen) -> bool:
    """Tell whether the answer tells the code from right code."""
    return not same(trait(one.probe, one.answer), trait(one.probe, one.expected))


def _finite(value: Value) -> Value:
    """Return the value, or a word for it where it holds ∞ or NaN: JSON knows neither."""
    if isinstance(value, float) and not math.isfinite(value):
        return Other(str(value))
    if isinstance(value, Array | Items):
        known = numbers(value)
        if known is not None and not all(map(math.isfinite, known[1])):
            return Other("array that is not finite")
        if known is None and isinstance(value, Items):
            return Items(value.kind, list(map(_finite, value.items)))
    return value
