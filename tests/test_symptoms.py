"""What wrong answers have in common is told where it holds for all of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec
import pytest

from autograder import wire
from autograder.model import Seen, Slip, Slot
from autograder.symptoms import cause, crossed, fits, symptom
from autograder.symptoms.pretended import Pretence, asked_so, common, explains, pretences
from autograder.wire import Answer, Array, Call, Fault, Items, Other, Status, Value

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


# -- what one answer is enough for -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("got", "want", "kind"),
    [
        (None, 1.5, "sometimes_nothing"),
        (math.nan, 1.5, "no_number"),
        (row(1.5, 2.5), 1.5, "several_for_one"),
        (row(1.5), 1.5, "wrapped"),
        (path(1.5), 1.5, "wrapped"),
        (Items("list", [row(1.5, 2.5)]), row(1.5, 2.5), "wrapped"),
        (Items("tuple", [1.5]), 1.5, "in_a_tuple"),
        (Items("dict", [Items("tuple", [0, 1.5])]), path(1.5, 2.5), "another_form"),
        (Other("generator"), path(1.5, 2.5), "another_form"),
        (1.5, row(1.5, 2.5), "one_for_several"),
        (path(), path(1.5), "empty_result"),
        (path(1.5), path(1.5, 2.5), "too_few_values"),
        (path(1.5, 2.5), path(1.5), "too_many_values"),
        (row(4.5, -3.0), Items("list", [row(4.5, -3.0)]), "another_form"),
        (row(4.5, -3.0), Array((1, 2), "float64", [4.5, -3.0]), "another_form"),
        (Items("list", [row(4.5, 1.0)] * 2), Items("list", [row(4.5, 1.0)]), "too_many_values"),
        ("shrink", "shrinks", "unknown_word"),
        (Array((2, 1), "f", [1.0, 2.0]), Array((1, 2), "f", [1.0, 2.0]), "turned_result"),
    ],
)
def test_another_form_is_plain_from_one_answer(got: Value, want: Value, kind: str) -> None:
    """What is handed back is no number, or not as many numbers."""
    assert of([((1.0,), got, want), ((2.0,), 3.5, 3.5)]) == Slip((kind,), ("",), "")


def test_one_answer_to_everything_is_told_whatever_its_form() -> None:
    """That as many values come each time is true of it, and says less."""
    wants: list[Value] = [path(1.5), path(2.5, 3.5), path(0.5, 1.5, 4.5)]
    asked: list[Asked] = [((k,), path(7.0, 8.0), want) for k, want in enumerate(wants)]
    assert of(asked) == Slip(("always_the_same",), ("",), "")
    others: list[Asked] = [((k,), path(k, 8.0), want) for k, want in enumerate(wants)]
    assert of(others) == Slip(("always_as_many",), ("",), "")


def test_several_things_that_come_back_as_they_were_are_told() -> None:
    """Whatever was worked out, none of it got there; one that is right otherwise refutes it."""
    asked: list[Asked] = [
        ((w, b), Items("tuple", [w, b]), Items("tuple", [w + c, b + c * w])) for w, b, c in ROWS
    ]
    assert of(asked, "w b") == Slip(("all_handed_back",), ("",), "")
    moved = Items("tuple", [3.5, 4.5])
    assert of([*asked, ((9.0, 8.0), moved, moved)], "w b") != Slip(("all_handed_back",), ("",), "")


def test_an_array_that_does_not_take_what_is_written_into_it_is_changed_as_well() -> None:
    """Of arrays with decimals one sees the change, and whole numbers stop the code: one cause."""
    changed = [
        Seen(
            probe=Call("g", "f.py", "f", (row(*some),)),
            answer=Answer(Status.OK, 1.5, after=(row(0.5, *some[1:]),)),
            expected=Answer(Status.OK, 1.5),
        )
        for some in ROWS
    ]
    right_ones = [msgspec.structs.replace(one, answer=one.expected) for one in changed[:1]]
    for fault, told in (
        (Fault("UFuncTypeError", "Cannot cast ufunc 'subtract' output from dtype"), True),
        (Fault("ZeroDivisionError", "division by zero"), False),
    ):
        stopped = Answer(Status.RAISED, fault=fault)
        whole = Seen(
            probe=Call("g", "f.py", "f", (Array((2,), "int64", [1.0, 2.0]),)),
            answer=stopped,
            expected=Answer(Status.OK, 1.5),
        )
        found = symptom(SLOT, [*right_ones, *changed, whole])
        assert (found == Slip(("changes_arguments",), ("",), "")) is told


def test_an_error_says_more_than_the_one_function_that_goes_right() -> None:
    """That all others go wrong is told where some of them have answers."""
    given = [
        wire.Function("parabola", "value"),
        *(wire.Function(f"other {k}", "value") for k in range(3)),
    ]
    calls = [Call("g", "f.py", "f", (one, x)) for one in given for x in (1.5, 2.5, 3.5)]
    stopped = Answer(Status.RAISED, fault=Fault("TypeError", "unsupported operand"))
    for some, kind in ((9, "sort_does_not_fit"), (2, "right_for_one"), (0, "right_for_one")):
        told = [
            Seen(
                probe=call,
                answer=Answer(Status.OK, 2.0 + k)
                if call.args[0] == given[0]
                else (stopped if k < 3 + some else Answer(Status.OK, 7.3 * k * k)),
                expected=Answer(Status.OK, 2.0 + k),
            )
            for k, call in enumerate(calls)
        ]
        found = symptom(SLOT, told)
        assert found is not None
        assert found.kinds == (kind,)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault("TypeError", "unsupported operand"), "sort_does_not_fit"),
        (Fault("ValueError", "operands could not be broadcast together"), "count_does_not_fit"),
        (Fault("ValueError", "The truth value of an array is ambiguous"), "one_yes_or_no"),
        (Fault("TypeError", "'float' object is not callable"), "calls_no_function"),
        (Fault("TypeError", "unhashable type: 'numpy.ndarray'"), "no_key"),
        (
            Fault("TypeError", "float() argument must be a string or a real number, not 'list'"),
            "sort_does_not_fit",
        ),
        (Fault("AttributeError", "'NoneType' object has no attribute 'sum'"), "part_of_nothing"),
        (Fault("AttributeError", "'list' object has no attribute 'sum'"), "unknown_part"),
        (Fault("IndexError", "index 3 is out of bounds"), "past_the_end"),
        (Fault("IndexError", "only integers, slices are valid"), "sort_does_not_fit"),
        (Fault("UnboundLocalError", "cannot access"), "unknown_name"),
        (Fault("ZeroDivisionError", "division by zero"), "divides_by_zero"),
    ],
)
def test_an_error_is_told_by_its_sort(fault: Fault, kind: str) -> None:
    """What all wrong answers stopped with, where that is one sort."""
    stopped = [
        Seen(probe=one.probe, answer=Answer(Status.RAISED, fault=fault), expected=one.expected)
        for one in seen(right)[:1]
    ]
    assert symptom(SLOT, [*stopped, *seen(right)[1:]]) == Slip((kind,), ("",), "")
    other = [
        Seen(
            probe=one.probe,
            answer=Answer(Status.RAISED, fault=Fault("ValueError", "math domain error")),
            expected=one.expected,
        )
        for one in seen(right)[1:2]
    ]
    assert symptom(SLOT, [*stopped, *other, *seen(right)[2:]]) is None


@pytest.mark.parametrize(
    ("message", "place", "kind"),
    [
        ("f() takes 1 positional argument but 2 were given", "", "definition_differs"),
        ("f() missing 1 required positional argument: 'epochs'", "", "definition_differs"),
        ("f() takes 1 positional argument but 2 were given", "f.py", "arguments_do_not_fit"),
        ("f() takes 2 positional arguments but 3 were given", "", "call_and_definition"),
        ("g() takes 1 positional argument but 2 were given", "", "call_and_definition"),
        ("expected 1 argument, got 2", "", "call_and_definition"),
    ],
)
def test_whose_call_does_not_fit_is_told(message: str, place: str, kind: str) -> None:
    """Where the kit's own call is refused, the definition is not that of the task."""
    fault = Fault("TypeError", message, place, 3 if place else 0)
    stopped = [
        Seen(probe=one.probe, answer=Answer(Status.RAISED, fault=fault), expected=one.expected)
        for one in seen(right)
    ]
    assert symptom(SLOT, stopped) == Slip((kind,), ("",), "")
    # Who answers elsewhere has the right parameters, and lacks one in a call of its own.
    some = symptom(SLOT, [*stopped[:2], *seen(right)[2:]])
    missing = "missing" in message
    assert some == Slip(("call_and_definition" if missing else kind,), ("",), "")


def test_code_that_hands_nothing_back_is_told_from_one_case_that_does_not() -> None:
    """Who returns in other cases has a return."""
    assert symptom(SLOT, seen(lambda *_: None)) == Slip(("returns_nothing",), ("",), "")
    some = seen(lambda x, r: right(x, r) if x > 0 else None)
    assert symptom(SLOT, some) == Slip(("sometimes_nothing",), ("",), "")
    mixed = seen(lambda x, r: 3 * right(x, r) if x > 0 else None)
    assert symptom(SLOT, mixed) is None


@pytest.mark.parametrize(
    ("attribute", "first", "kind"),
    [
        ("append", None, "gathers_nothing"),
        ("extend", None, "gathers_nothing"),
        ("append", path(1.0, 9.0), None),
        ("sum", None, None),
    ],
)
def test_a_list_that_became_none_is_told(attribute: str, first: Value, kind: str | None) -> None:
    """One round hands back None, the second one cannot add to it: the error says so."""
    fault = Fault("AttributeError", f"'NoneType' object has no attribute '{attribute}'", "f.py", 3)
    told = [
        Seen(
            probe=Call("g", "f.py", "f", (2.5, n)),
            answer=Answer(Status.OK, first) if n == 1 else Answer(Status.RAISED, fault=fault),
            expected=Answer(Status.OK, path(*(0.5**k for k in range(n + 1)))),
        )
        for n in (1, 2, 3, 5)
    ]
    assert symptom(SLOT, told) == (Slip((kind,), ("",), "") if kind else None)


def test_one_word_that_comes_too_often_is_told() -> None:
    """Or too seldom: it is one of the right words all the same."""
    words = ["stays", "shrinks", "arrives", "bounces"]
    often = [((float(k),), "shrinks", word) for k, word in enumerate(words)]
    seldom = [((float(k),), word, "stays") for k, word in enumerate(words)]
    rest: list[Asked] = [((9.0 + k,), word, word) for k, word in enumerate(words)]
    assert of([*often, *rest]) == Slip(("one_word_too_often",), ("",), "")
    assert of([*seldom, *rest]) == Slip(("one_word_too_seldom",), ("",), "")


# -- whether a slip can be told --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kinds", "about", "fit"),
    [
        (("doubled",), ("x",), False),
        (("doubled",), ("n",), True),
        (("count", "sign"), ("", ""), True),
        (("sign", "rounded"), ("", ""), False),
        (("twice",), ("",), True),
        (("returns_nothing",), ("",), False),
    ],
)
def test_a_slip_in_a_formula_does_not_make_a_list_longer(
    kinds: tuple[str, ...], about: tuple[str, ...], *, fit: bool
) -> None:
    """Unless what it is about is how many there are."""
    slot = msgspec.structs.replace(SLOT, parameters=("x", "n"))
    told = [
        Seen(
            probe=Call("g", "f.py", "f", (2.5, n)),
            answer=Answer(Status.OK, path(*range(n + 2))),
            expected=Answer(Status.OK, path(*range(n + 1))),
        )
        for n in (0, 1, 2, 5)
    ]
    assert fits(slot, Slip(kinds, about, ""), told) is fit
    alike = seen(lambda x, r: 3 * right(x, r))
    assert fits(SLOT, Slip(kinds, about, ""), alike) is (kinds != ("returns_nothing",))


@pytest.mark.parametrize(
    ("got", "fit"),
    [
        (lambda x: path(x, x, x), False),
        (lambda _: path(), False),
        (lambda _: path(0.0, 0.0, 0.0), False),
        (lambda x: path(x, 0.0, 0.0), False),
        (lambda x: Items("tuple", [x, 0.5]), False),
        (lambda x: path(x, 2 * x, 2 * x), True),
    ],
    ids=[
        "the start again",
        "empty",
        "zeros",
        "zeros behind the start",
        "what was handed in",
        "some of the work",
    ],
)
def test_no_slip_is_told_where_no_work_is_seen(got: Callable[[float], Value], *, fit: bool) -> None:
    """An empty list, zeros and the start come of code with nothing missing in it as well."""
    told = [
        Seen(
            probe=Call("g", "f.py", "f", (x, 0.5)),
            answer=Answer(Status.OK, got(x)),
            expected=Answer(Status.OK, path(x, 2 * x, 3 * x)),
        )
        for x in (1.5, 2.5, -3.5)
    ]
    for kind in ("missing_step", "early_end", "own_number", "term"):
        assert fits(SLOT, Slip((kind,), ("",), ""), told) is fit
    # Where other calls show work, it is a case of its own that loses it.
    other = Answer(Status.OK, path(4.5, 9.0, 13.5))
    works = Seen(probe=Call("g", "f.py", "f", (4.5, 0.5)), answer=other, expected=other)
    assert fits(SLOT, Slip(("missing_step",), ("",), ""), [*told, works])


def test_two_slips_in_the_same_words_are_not_told() -> None:
    """What is said twice says nothing the second time; two signs by name are two things."""
    alike = seen(lambda x, r: 3 * right(x, r))
    assert not fits(SLOT, Slip(("swapped", "swapped"), ("", ""), ""), alike)
    assert fits(SLOT, Slip(("sign", "sign"), ("x", "rate"), ""), alike)


@pytest.mark.parametrize(
    ("kind", "fit"), [("comparison", True), ("condition", True), ("undone", False), ("term", False)]
)
def test_of_words_only_cases_are_told(kind: str, *, fit: bool) -> None:
    """A word has no sign, no factor and no part that is left out."""
    told = [
        Seen(
            probe=Call("g", "f.py", "f", (x, 0.5)),
            answer=Answer(Status.OK, "stays"),
            expected=Answer(Status.OK, "shrinks"),
        )
        for x in (0.1, 0.2, 0.3)
    ]
    assert fits(SLOT, Slip((kind,), ("",), ""), told) is fit
