"""The friendliest call that goes wrong: small numbers, worked by hand, that hide nothing.

A call hides mistakes where a number in it makes two ways of working coincide: 0 and ±1 (nothing is
added, nothing is scaled, squares and signs do not show), two numbers that are equal, and one half
beside a number and its double, as for a parabola's own gradient. Of equally friendly calls such a
one comes last, and one that most known wrong ways answer right is shown only where nothing else
goes wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from autograder.model import Counterexample, Misconception, Seen
from autograder.showing import show_call
from autograder.traits import same, trait
from autograder.values import agree, number, numbers
from autograder.wire import Call, Items, Status, Value

_LARGE: Final = 10
_MANY: Final = 8
_HALF: Final = 0.5


def counterexample(
    calls: Sequence[Seen], known: Sequence[Misconception] = ()
) -> Counterexample | None:
    """Return the friendliest of the calls that went wrong, with both values.

    `known` are wrong ways with an answer to each of the calls: one that most of them answer right
    hides mistakes. Of equally friendly ones it is the first: exercises ask the friendly ones first.
    """
    wrong = sorted((_unfriendliness(one), k) for k, one in enumerate(calls) if _went_wrong(one))
    order = [k for _, k in wrong]
    # Comparing with all wrong ways takes time, and is seldom done more than once.
    telling = (k for k in order if not _is_often_right(calls[k], known, k))
    best = next(telling, order[0] if order else None)
    if best is None:
        return None
    return _shown(calls[best])


def _shown(best: Seen) -> Counterexample | None:
    if not isinstance(best.probe, Call):
        return None
    return Counterexample(
        call=show_call(best.probe), expected=best.expected.value, got=best.answer.value
    )


def hides_mistakes(call: Call) -> bool:
    """Tell whether two ways of working may well coincide on this call."""
    single = [known for known in map(number, call.args) if known is not None]
    sizes = [abs(x) for x in single]
    twins = len(set(sizes)) < len(sizes)
    own_slope = _HALF in sizes and any(2 * x in sizes for x in sizes)
    return twins or own_slope or any(size in (0, 1) for size in sizes)


def _went_wrong(one: Seen) -> bool:
    # By the largest number: what is next to 0 in a path differs in its last digits.
    return one.answer.status is Status.OK and not agree(
        one.answer.value, one.expected.value, 1e-6, largest=True
    )


def _unfriendliness(one: Seen) -> tuple[bool, bool, bool, bool]:
    if not isinstance(one.probe, Call):
        return True, True, True, True
    given = [x for value in one.probe.args for x in _numbers_in(value)]
    return (
        any(abs(x) > _LARGE for x in given),
        len(given) + len([*_numbers_in(one.expected.value)]) > _MANY,
        any(round(x, 1) != x for x in given),
        hides_mistakes(one.probe),
    )


def _is_often_right(one: Seen, known: Sequence[Misconception], k: int) -> bool:
    """Tell whether most of the known wrong ways answer this call as right code does."""
    right = trait(one.probe, one.expected)
    answers = [wrong.traits[k] for wrong in known if k < len(wrong.traits)]
    return sum(same(answer, right) for answer in answers) > len(answers) / 2


def _numbers_in(value: Value) -> Iterator[float]:
    known = numbers(value)
    if known is not None:
        yield from known[1]
    elif isinstance(value, Items):
        for item in value.items:
            yield from _numbers_in(item)
