"""What wrong answers have in common is told where it holds for all of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec
import pytest

from autograder.model import Seen, Slip, Slot
from autograder.symptoms import cause, crossed, symptom
from autograder.symptoms.pretended import Pretence, asked_so, common, explains, pretences
from autograder.wire import Answer, Array, Call, Fault, Items, Status, Value

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


def test_two_answers_to_one_question_are_told() -> None:
    """The same question, and another answer."""
    calls = iter(range(100))
    points = [*POINTS[:6], *POINTS[:6]]
    assert symptom(SLOT, seen(lambda x, r: right(x, r) + next(calls), points)) == Slip(
        ("two_answers",), ("",), ""
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


Asked = tuple[tuple[Value, ...], Value, Value]
"""Arguments, an answer, and the right one."""


# -- results of other forms ------------------------------------------------------------------------


def of(pairs: Sequence[Asked], parameters: str = "x") -> Slip | None:
    """Return what is said of code that was asked with some arguments, answered, and should have."""
    told = [
        Seen(
            probe=Call("g", "f.py", "f", args),
            answer=Answer(Status.OK, got),
            expected=Answer(Status.OK, want),
        )
        for args, got, want in pairs
    ]
    return symptom(msgspec.structs.replace(SLOT, parameters=tuple(parameters.split())), told)


def row(*numbers: float) -> Array:
    """Return an array."""
    return Array((len(numbers),), "float64", list(numbers))


def path(*numbers: float) -> Items:
    """Return a list."""
    return Items("list", list(numbers))


ROWS = [(1.5, -2.0, 0.7), (2.5, 3.0, -1.1), (-0.5, 4.0, 2.2), (3.5, 0.4, -6.0)]
WALKS = [(4.0, 2.0, 1.0, 0.5), (3.0, 1.5, 0.75), (-8.0, -4.0, -2.0, -1.0, -0.5)]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda a, b, c: (c, b, a), "backwards"),
        (lambda a, b, c: (b, a, c), "misplaced"),
        (lambda a, b, c: (a + b + c,) * 3, "one_for_all"),
        (lambda a, b, c: (a, a + b, a + b + c), "running_sums"),
        (lambda a, b, _: (a, b, 0.0), "left_at_zero"),
        (lambda a, b, c: (a / 3, b / 3, c / 3), "scaled_result"),
        (lambda a, b, c: (max(a, 0.0), max(b, 0.0), max(c, 0.0)), "result_cut_at_zero"),
        (lambda *all_: tuple(map(abs, all_)), "size_of_result"),
        (lambda *all_: tuple(x * x for x in all_), "result_squared"),
        (lambda *_: (0.0, 0.0, 0.0), "always_zero"),
    ],
)
def test_what_became_of_the_places_of_an_array_is_told(
    change: Callable[..., tuple[float, ...]], kind: str
) -> None:
    """Whatever makes all wrong results out of the right ones."""
    asked = [((float(k),), row(*change(*want)), row(*want)) for k, want in enumerate(ROWS, 11)]
    assert of(asked) == Slip((kind,), ("",), "")


def test_a_relation_that_fails_once_is_not_told() -> None:
    """One answer that is right in another way refutes it."""
    asked = [((float(k),), row(*want[::-1]), row(*want)) for k, want in enumerate(ROWS, 11)]
    assert of([*asked, ((19.0,), row(1.0, 2.0, 9.0), row(1.0, 2.0, 3.0))]) is None


def test_where_numbers_are_put_is_the_same_in_each_result() -> None:
    """Who turns some results round, and not all, does not put the last number first."""
    asked: list[Asked] = [
        ((float(k),), row(*want[::-1]), row(*want)) for k, want in enumerate(ROWS, 11)
    ]
    assert of(asked) == Slip(("backwards",), ("",), "")
    others: list[Asked] = [((float(k),), row(1.0, 2.0, k), row(1.0, 2.0, k)) for k in (3, 4, 5)]
    assert of([*asked, *others]) == Slip(("misplaced",), ("",), "")


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (lambda walk: (walk[0], *walk[2:]), "leaves_places_out"),
        (lambda walk: walk[::-1], "path_backwards"),
        (lambda walk: (walk[0], *walk[:-1]), "comes_late"),
        (lambda walk: (walk[0],) * len(walk), "stands_still"),
        (lambda walk: (*walk[:2], *(x + 1 for x in walk[2:])), "right_at_first"),
        (lambda walk: (walk[0], walk[-1], 0.0, 0.0)[:2], "leaves_places_out"),
        (lambda walk: (walk[0], *walk), "comes_late"),
        (lambda walk: (*walk[:-1], walk[-2]), "ends_twice"),
        (lambda walk: (walk[0], *(x for x in walk[1:] for _ in range(2))), "tells_twice"),
        (lambda walk: (walk[0], *(b - a for a, b in pairwise(walk))), "tells_moves"),
    ],
)
def test_which_places_of_a_path_are_right_is_told(
    change: Callable[[tuple[float, ...]], tuple[float, ...]], kind: str
) -> None:
    """A path is known by its length, which differs from call to call."""
    asked = [((walk[0],), path(*change(walk)), path(*walk)) for walk in WALKS]
    assert of(asked) == Slip((kind,), ("",), "")


def test_moves_in_place_of_places_are_told_without_a_start() -> None:
    """Their number is one less, and their sign may be either."""
    walks = [(4.0, 3.0, 1.5, 1.0), (3.0, 1.25, 0.5), (-8.0, -5.0, -1.0, 0.5, 0.75)]
    for way in (1, -1):
        moves = [path(*(way * (b - a) for a, b in pairwise(walk))) for walk in walks]
        asked: list[Asked] = [
            ((walk[0],), move, path(*walk)) for walk, move in zip(walks, moves, strict=True)
        ]
        assert of(asked) == Slip(("tells_moves",), ("",), "")


@pytest.mark.parametrize(
    "change",
    [
        lambda walk: walk[::-1],
        lambda walk: (walk[0], *walk),
        lambda walk: (walk[0],) * len(walk),
        lambda walk: (walk[0], *(b - a for a, b in pairwise(walk))),
    ],
    ids=["backwards", "late", "still", "moves"],
)
def test_a_way_to_write_down_places_is_the_same_in_each_path(
    change: Callable[[tuple[float, ...]], tuple[float, ...]],
) -> None:
    """What only some paths look like, while others are right, is not how they are written."""
    asked = [((walk[0],), path(*change(walk)), path(*walk)) for walk in WALKS]
    assert of(asked) is not None
    others = [((walk[0] + 0.25,), path(*walk, 9.0), path(*walk, 9.0)) for walk in WALKS]
    kinds = {"path_backwards", "comes_late", "stands_still", "tells_moves"}
    told = of([*asked, *others])
    assert told is None or not kinds & set(told.kinds)


@pytest.mark.parametrize(
    ("change", "kind"),
    [(lambda x: round(x, 2), "rounded_places"), (math.floor, "whole_places")],
)
def test_rounding_on_the_way_is_told_of_all_places(
    change: Callable[[float], float], kind: str
) -> None:
    """Not of the first step alone: the next one goes on from a rounded place."""

    def walk(start: float, count: int, kept: Callable[[float], float]) -> Items:
        places = [start]
        for _ in range(count):
            places.append(float(kept(0.7123 * places[-1] + 0.1)))
        return path(*places)

    starts = [(7.377, 3), (-5.123, 4), (91.77, 2), (3.339, 6), (-8.5, 0)]
    asked: list[Asked] = [((x, n), walk(x, n, change), walk(x, n, float)) for x, n in starts]
    assert of(asked, "x n") == Slip((kind,), ("",), "")
    # A first place that is rounded, and others that are not, are no habit.
    once: list[Asked] = [
        ((x, n), path(x, change(0.7123 * x + 0.1), *(0.3 * k + x for k in range(n))), want)
        for (x, n), (_, _, want) in zip(starts[:4], asked, strict=False)
    ]
    told = of(once, "x n")
    assert told is None or kind not in told.kinds


@pytest.mark.parametrize(
    ("wrong_at", "told"),
    [
        (lambda n: n > 2, None),
        (lambda n: n > 0, None),
        (lambda n: n == 0, Slip(("where_zero",), ("n",), "")),
    ],
    ids=["many rounds", "any round", "no round"],
)
def test_a_number_of_rounds_is_not_blamed_for_what_each_round_does(
    wrong_at: Callable[[int], bool], told: Slip | None
) -> None:
    """A loop that goes wrong does so once it goes round often enough; no rounds are a case."""
    asked: list[Asked] = [
        ((x, n), 3.1 * x * n + 1 + (x * x if wrong_at(n) else 0.0), 3.1 * x * n + 1)
        for n in (0, 1, 2, 3, 5, 9)
        for x in (1.5, 2.5, -3.5, 0.5)
    ]
    assert of(asked, "x n") == told


def test_the_first_step_alone_may_tell() -> None:
    """Where it is turned round, what follows is wrong in many ways."""
    asked: list[Asked] = [
        ((walk[0],), path(walk[0], 1.5 * walk[0], *(x**2 for x in walk[2:])), path(*walk))
        for walk in WALKS
    ]
    assert of(asked) == Slip(("first_step", "sign_of_result"), ("", ""), "")


def test_which_of_several_things_is_wrong_is_told() -> None:
    """And how, where that can be told."""

    def both(a: Value, b: Value) -> Items:
        return Items("tuple", [a, b])

    signs = [((float(k),), both(w, -c), both(w, c)) for k, (w, _, c) in enumerate(ROWS, 11)]
    odd = [((float(k),), both(w, c + w * b), both(w, c)) for k, (w, b, c) in enumerate(ROWS, 11)]
    assert of(signs) == Slip(("one_part", "sign_of_result"), ("second", ""), "")
    assert of(odd) == Slip(("one_part",), ("second",), "")


def test_a_step_of_another_length_is_told() -> None:
    """The result is an argument, moved: its way is what is compared."""
    asked: list[Asked] = [
        ((x, rate), x + rate * 3, x - rate * 3)
        for x, rate in ((1.5, 0.3), (2.5, 0.9), (-7.5, 0.7), (4.5, 0.2))
    ]
    assert of(asked, "x rate") == Slip(("step", "sign_of_result"), ("x", ""), "")


def test_a_mean_in_place_of_a_sum_is_told() -> None:
    """The more values, the smaller the share."""
    lists = [path(*range(1, n)) for n in (3, 4, 6, 9)]
    asked: list[Asked] = [
        ((some,), 7.3 * k / len(some.items), 7.3 * k) for k, some in enumerate(lists, 1)
    ]
    assert of(asked) == Slip(("divided_by_count",), ("x",), "")


@pytest.mark.parametrize("power", [1, -1])
def test_a_count_that_is_always_the_same_is_no_cause(power: int) -> None:
    """Twice as much of two values each is twice as much, whatever was counted."""
    asked: list[Asked] = [
        ((path(k, 2.5),), 7.3 * k * 2.0**power, 7.3 * k) for k in (1.5, 2.5, 4.0, 7.5)
    ]
    assert of(asked) == Slip(("scaled_result",), ("",), "")
    # Of single numbers it may be right: that is still one count alone that goes wrong.
    single: list[Asked] = [((k,), 3.1 * k, 3.1 * k) for k in (1.5, 2.5)]
    assert of([*asked, *single]) is None


def test_one_thing_is_not_blamed_where_all_are_wrong() -> None:
    """What makes several things wrong at once need not be what one of them looks like."""
    asked: list[Asked] = [
        ((row(w, b),), Items("tuple", [2 * w, b + c]), Items("tuple", [w, b + c * w]))
        for w, b, c in ROWS
    ]
    assert of(asked) is None


def test_a_thing_that_was_never_worked_out_is_told_even_then() -> None:
    """It is just what was handed in, and the others are wrong."""
    asked: list[Asked] = [
        ((w, b), Items("tuple", [w, b + c]), Items("tuple", [w + c, b + c * w])) for w, b, c in ROWS
    ]
    assert of(asked, "w b") == Slip(("one_part", "handed_back"), ("first", "w"), "")


# -- on which argument it hangs --------------------------------------------------------------------


def crossing(
    function: Callable[..., float],
    reference: Callable[..., float],
    calls: Sequence[Sequence[Value]],
) -> Slip | None:
    """Return the argument on which a mistake hangs, asked again with one exchanged."""
    slot = msgspec.structs.replace(SLOT, parameters=("x", "y", "h"))

    def look(call: Call) -> Seen:
        got, want = (Answer(Status.OK, one(*call.args)) for one in (function, reference))
        return Seen(probe=call, answer=got, expected=want)

    seen = [look(Call("g", "f.py", "f", tuple(args))) for args in calls]
    asked = crossed(slot, seen, ())
    return cause(slot, seen, asked, [look(one.call) for one in asked])


def test_an_argument_that_is_left_out_is_the_cause() -> None:
    """To leave it out is a value like any other, and puts right and wrong again."""
    points = [(1.5, 2.5), (2.5, -1.5), (-3.5, 0.5), (4.5, 7.5)]
    calls = [
        *points[:3],
        *((x, y, h) for (x, y), h in zip(points, (0.3, 0.7, 0.1, 0.9), strict=True)),
    ]
    told = crossing(lambda x, y, h=0.5: x + y * h, lambda x, y, h=0.001: x + y * h, calls)
    assert told == Slip(("where_left_out",), ("h",), "")


def test_of_several_values_the_wider_word_is_told() -> None:
    """What holds of arrays alone, of the calls that were tried, is not said of lists."""
    rows = [row(1.5, 2.5), row(-1.5, 0.5, 2.5), row(3.5, 4.5)]
    calls = [(some, 0.5, h) for some, h in zip(rows, (0.3, 0.7, 0.1), strict=True)]
    singles = [(x, 0.5, h) for x, h in ((1.5, 0.4), (-2.5, 0.6), (3.5, 0.8))]

    def total(x: Value, y: float, h: float) -> float:
        return sum(x.data if isinstance(x, Array) else [x]) + y * h  # type: ignore[list-item]

    told = crossing(
        lambda x, y, h: total(x, y, h) + isinstance(x, Array), total, [*calls, *singles]
    )
    assert told == Slip(("where_several",), ("x",), "")


def test_what_goes_along_with_an_argument_that_is_left_out_is_no_cause() -> None:
    """Some values hide the mistake, and are left out together with it: nothing is said."""
    calls = [(1.5, 2.5), (1.5, 0.0, 0.3), (1.5, 2.5, 0.2), (2.5, 0.0, 0.7), (4.5, 0.0)]
    assert crossing(lambda x, y, h=0.5: x + y * h, lambda x, y, h=0.001: x + y * h, calls) is None


def test_what_mends_a_call_has_to_break_another_one() -> None:
    """Two arguments must both be large: neither of them is the cause alone."""

    def wrong(x: float, y: float, h: float) -> float:
        return x + y + h + (x > 5 and y > 5)

    small = [(1.5, 2.5, 0.3), (2.5, 1.5, 0.4), (3.5, 0.5, 0.6)]
    large = [(6.5, 7.5, 0.7), (8.5, 9.5, 0.8), (7.5, 6.5, 0.9)]
    half = [(6.0, 2.0, 0.1), (9.0, 1.0, 0.2)]
    # Nearly every second number is large, so that the first ones seem to decide.
    left = [(x, y, 0.5) for x, y in ((1.0, 9.0), (2.0, 8.0), (3.0, 2.0), (4.0, 7.0), (0.5, 2.0))]
    for calls in ([*small, *large], [*half, *small, *large], [*left, *large]):
        assert crossing(wrong, lambda x, y, h: x + y + h, calls) is None


# -- as if something else had been handed in -------------------------------------------------------


def test_a_default_of_its_own_is_told() -> None:
    """Right code that is handed the number answers so; what is handed in goes right."""
    slot = msgspec.structs.replace(SLOT, parameters=("x", "h"))

    def look(*args: float) -> Seen:
        x, h = args if len(args) > 1 else (args[0], 0.001)
        got = x * x + h if len(args) > 1 else x * x + 0.1
        answer, expected = (Answer(Status.OK, one) for one in (got, x * x + h))
        return Seen(probe=Call("g", "f.py", "f", args), answer=answer, expected=expected)

    def explained(pretence: Pretence, one: Seen) -> bool:
        call = asked_so(pretence, one)
        if call is None:
            return explains(one, None)
        numbers = [arg for arg in call.args if isinstance(arg, int | float)]
        x, h = numbers if len(numbers) > 1 else (numbers[0], 0.001)
        return explains(one, Answer(Status.OK, x * x + h))

    calls = [look(1.5), look(2.5), look(-3.5), look(1.5, 0.3), look(2.5, 0.7)]
    left = [one for one in pretences(slot, calls) if all(explained(one, call) for call in calls)]
    assert common(left) == Slip(("own_default",), ("h",), "")
