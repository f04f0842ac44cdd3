"""The counterexample: friendly numbers, and none that hide a mistake."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.friendly import counterexample, hides_mistakes
from autograder.model import Misconception, Seen, Trait
from autograder.wire import Answer, Call, Status

Args = tuple[float, ...]


def seen(points: list[Args], wrong: Callable[..., float]) -> list[Seen]:
    """Return what is seen of an update that does `wrong`."""
    return [
        Seen(
            probe=Call("g", "f.py", "f", args),
            answer=Answer(Status.OK, wrong(*args)),
            expected=Answer(Status.OK, args[0] - args[2] * args[1]),
        )
        for args in points
    ]


def climbs(x: float, slope: float, rate: float) -> float:
    """Go the wrong way."""
    return x + rate * slope


@pytest.mark.parametrize(
    ("points", "best"),
    [
        ([(3.217, 1.7, 0.1), (3, 4, 0.5)], "f(3, 4, 0.5)"),
        ([(300, 4, 0.5), (3, 4, 0.5)], "f(3, 4, 0.5)"),
        ([(3, 4, 1), (3, 4, 0.3)], "f(3, 4, 0.3)"),
        ([(3, 6, 0.5), (3, 5, 0.5)], "f(3, 5, 0.5)"),
        ([(4, 4, 0.5), (3, 5, 0.5)], "f(3, 5, 0.5)"),
        ([(3, 1, 0.5), (3, 5, 0.5)], "f(3, 5, 0.5)"),
        ([(3, 0, 0.5), (3, 5, 0.5)], "f(3, 5, 0.5)"),
        ([(3, 5, 0.5), (2, 6, 0.1)], "f(3, 5, 0.5)"),
    ],
    ids=["decimals", "large", "rate 1", "own slope", "twins", "slope 1", "slope 0", "the first"],
)
def test_the_friendliest_is_shown(points: list[Args], best: str) -> None:
    """Small numbers, few decimals, nothing that hides a mistake; else the first one asked."""
    shown = counterexample(seen(points, climbs))
    assert shown is not None
    assert shown.call == best
    assert shown.expected != shown.got


def test_a_call_that_most_wrong_ways_answer_right_comes_last() -> None:
    """What hides most of the known mistakes hides yours, too, or nearly."""
    points = [(3.0, 5.0, 0.5), (2.25, 6.5, 0.1)]
    both = seen(points, climbs)
    values = [Trait(value=one.expected.value) for one in both]
    blind = Misconception(
        name="blind",
        slot="f",
        behaves_like="",
        hints=("", "", ""),
        reason="",
        traits=(values[0], Trait(value=99.0)),
    )
    shown = counterexample(both, [blind])
    assert shown is not None
    assert shown.call == "f(2.25, 6.5, 0.1)"


@pytest.mark.parametrize(
    ("args", "hides"),
    [((3, 4, 1), True), ((3, 6, 0.5), True), ((2, 2, 0.1), True), ((3, 1.7, 0.1), False)],
)
def test_calls_that_hide_mistakes_are_known(args: Args, *, hides: bool) -> None:
    """A rate of 1, a half beside a parabola's own slope, two equal numbers."""
    assert hides_mistakes(Call("g", "f.py", "f", args)) is hides
