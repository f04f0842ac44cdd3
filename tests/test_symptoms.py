"""What wrong answers have in common is told where it holds for all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.model import Seen, Slip, Slot
from autograder.symptoms import symptom
from autograder.wire import Answer, Call, Fault, Items, Status, Value

SLOT = Slot(name="f", file="f.py", task="TODO", parameters=("x", "rate"))
POINTS = [
    *((x + 0.37, rate) for x in (-7, -3, -1, 2, 4, 9) for rate in (0.1, 0.5, 2.5)),
    *((0.0, rate) for rate in (0.1, 0.5, 2.5)),
]
Function = Callable[[float, float], Value]


def right(x: float, rate: float) -> float:
    """Return what the reference answers."""
    return (1 - rate) * x + 0.01234


def seen(function: Function, points: list[tuple[float, float]] = POINTS) -> list[Seen]:
    """Return what was seen of a function at these points."""
    return [
        Seen(
            probe=Call("g", "f.py", "f", point),
            answer=Answer(Status.OK, function(*point)),
            expected=Answer(Status.OK, right(*point)),
        )
        for point in points
    ]


@pytest.mark.parametrize(
    ("function", "kind", "about"),
    [
        (lambda x, r: right(x, r) if r < 2 else x, "where_large", "rate"),
        (lambda x, r: right(x, r) if x >= 0 else x, "where_below_zero", "x"),
        (lambda x, r: right(x, r) if x else 5.0, "where_zero", "x"),
        (lambda x, r: right(x, r) if abs(x) > 3 or not x else 5.0, "where_small", "x"),
        (lambda x, r: -right(x, r), "sign_of_result", ""),
        (lambda x, r: 3 * right(x, r), "scaled_result", ""),
        (lambda x, r: right(x, r) + 4, "shifted_result", ""),
        (lambda x, r: round(right(x, r), 1), "rounded_result", ""),
        (lambda *_: 7.0, "always_the_same", ""),
        (lambda x, r: str(right(x, r)), "text", ""),
    ],
)
def test_what_all_have_in_common_is_told(function: Function, kind: str, about: str) -> None:
    """How all results differ, or where alone they do."""
    assert symptom(SLOT, seen(function)) == Slip((kind,), (about,), "")


@pytest.mark.parametrize(
    "function",
    [
        right,
        lambda x, r: right(x, r) * (1 + 0.1 * x * r),
        lambda x, r: right(x, r) if (x > 0) == (r < 1) else x,
        lambda x, r: right(x, r) if x != POINTS[0][0] else 5.0,
    ],
    ids=["right", "no one thing", "two arguments", "too few"],
)
def test_what_is_not_so_for_all_is_not_told(function: Function) -> None:
    """Nothing is guessed at."""
    assert symptom(SLOT, seen(function)) is None


def test_few_answers_are_no_pattern() -> None:
    """Three wrong ones of six lie on one side by chance, now and then."""
    few = [(1.5, 0.1), (2.5, 0.3), (3.5, 0.6), (4.5, 0.2), (5.5, 0.7), (6.5, 0.4)]
    assert symptom(SLOT, seen(lambda x, r: right(x, r) if x < 4 else x, few)) is None


def test_a_memory_is_told() -> None:
    """The same question, and another answer."""
    calls = iter(range(100))
    points = [*POINTS[:6], *POINTS[:6]]
    assert symptom(SLOT, seen(lambda x, r: right(x, r) + next(calls), points)) == Slip(
        ("remembers",), ("",), ""
    )


@pytest.mark.parametrize(("change", "kind"), [(-1, "ends_early"), (1, "ends_late")])
def test_a_path_that_is_too_short_or_too_long_is_told(change: int, kind: str) -> None:
    """As far as both go, they are the same."""

    def path(length: int) -> Items:
        return Items("list", [0.5**k for k in range(length)])

    told = [
        Seen(
            probe=Call("g", "f.py", "f", (float(n), 0.5)),
            answer=Answer(Status.OK, path(n + change)),
            expected=Answer(Status.OK, path(n)),
        )
        for n in range(3, 8)
    ]
    assert symptom(SLOT, told) == Slip((kind,), ("",), "")


def test_code_that_is_not_there_has_no_symptoms() -> None:
    """What is still open is not wrong."""
    fault = Fault("NotImplementedError", "TODO")
    still_open = [
        Seen(probe=one.probe, answer=Answer(Status.RAISED, fault=fault), expected=one.expected)
        for one in seen(right)
    ]
    assert symptom(SLOT, still_open) is None
