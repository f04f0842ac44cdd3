"""What is plain from one answer, and which slips' words fit what came out."""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec
import pytest

from autograder import wire
from autograder.model import Seen, Slip
from autograder.symptoms import fits, symptom
from autograder.wire import Answer, Array, Call, Fault, Items, Other, Status, Value
from tests.test_symptoms import ROWS, SLOT, Asked, of, path, right, row, seen


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
