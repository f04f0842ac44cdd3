"""Rules on single calls: what is right passes, and nothing else does."""

from __future__ import annotations

import math
from fractions import Fraction

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.model import Seen
from autograder.properties import Agrees, Repeats, Responds, Untouched
from autograder.run.values import Encoder
from autograder.wire import Answer, Array, Call, Fault, Items, Other, Ratio, Status, Value

RULE = Agrees(group="update", proof="exact")
NEVER: list[object] = [
    math.nan,
    math.inf,
    -math.inf,
    None,
    "2.83",
    True,
    [2.83],
    (2.83,),
    np.array([2.83]),
    np.array([[2.83]]),
    np.array(True),
    np.float64("nan"),
    {"x": 2.83},
    2.83 + 0j,
    object(),
]
SIZES = st.floats(-1e12, 1e12).filter(lambda x: abs(x) > 1e-6)


def value(thing: object) -> Value:
    """Return what goes over the wire for a learner's result."""
    return Encoder().encode(thing)


def seen(
    got: object, want: object = 2.83, group: str = "update", args: tuple[Value, ...] = (3, 1.7, 0.1)
) -> Seen:
    """Return one call as it was seen; `got` is a learner's result, or a whole answer."""
    answer = got if isinstance(got, Answer) else Answer(Status.OK, value(got))
    return Seen(
        probe=Call(group, "gd.py", "update", args),
        answer=answer,
        expected=Answer(Status.OK, value(want)),
    )


def exact(got: object, want: Fraction, *, straight: bool = True) -> Seen:
    """Return one call on exact rationals as it was seen."""
    return seen(Answer(Status.OK, value(got), straight=straight), want, "exact")


class TestAgrees:
    """Every answer is the reference's."""

    @pytest.mark.parametrize("got", NEVER, ids=str)
    def test_what_is_no_finite_number_never_passes(self, got: object) -> None:
        """NaN, infinity, None, text, bools and arrays do not pass for a number."""
        outcome = RULE.judge([seen(2.83), seen(got)])
        assert outcome.kind == "differs"
        assert outcome.reason.startswith("update(3, 1.7, 0.1) ")
        assert not outcome.broken

    @given(st.lists(SIZES, min_size=1, max_size=8), st.data())
    def test_any_result_off_by_a_hundred_thousandth_fails(
        self, wanted: list[float], data: st.DataObject
    ) -> None:
        """One result among many, off by 1e-5 of itself, fails the check."""
        at = data.draw(st.integers(0, len(wanted) - 1))
        by = data.draw(st.sampled_from([1 + 1e-5, 1 - 1e-5, -1.0, 0.0]))
        got = [w * by if k == at else w for k, w in enumerate(wanted)]
        assert RULE.judge([seen(g, w) for g, w in zip(got, wanted, strict=True)]).reason

    @given(st.lists(st.tuples(SIZES, st.floats(-1e-7, 1e-7)), min_size=1, max_size=8))
    def test_rounding_is_no_mistake(self, pairs: list[tuple[float, float]]) -> None:
        """Results within 1e-7 pass, all together."""
        outcome = RULE.judge([seen(want * (1 + off), want) for want, off in pairs])
        assert outcome == ("", f"tested at {len(pairs)} points", "", False)

    @given(st.lists(SIZES, min_size=1, max_size=5))
    def test_single_precision_passes(self, wanted: list[float]) -> None:
        """A float32 result is right."""
        assert not RULE.judge([seen(np.float32(w), w) for w in wanted]).reason

    def test_the_first_call_that_differs_is_told(self) -> None:
        """The reason shows call, result, and what was expected."""
        outcome = RULE.judge([seen(2.83), seen(3.17), seen(9.0)])
        assert outcome.reason == "update(3, 1.7, 0.1) returned 3.17 where 2.83 was expected."

    def test_what_is_no_number_is_told_as_such(self) -> None:
        """Where a number belongs, the reason says so; where an array belongs, it shows it."""
        assert RULE.judge([seen("2.83")]).reason == (
            "update(3, 1.7, 0.1) must return a number; it returned '2.83'."
        )
        assert RULE.judge([seen(None, [1.0, 2.0])]).reason == (
            "update(3, 1.7, 0.1) must return [1, 2]; it returned None."
        )

    def test_agreement_on_rationals_is_a_proof(self) -> None:
        """Straight arithmetic that gives the reference's rationals is proved right."""
        good = exact(Fraction(7, 3), Fraction(7, 3))
        assert RULE.judge([seen(2.83), good, good]).basis == "proved"

    @pytest.mark.parametrize(
        "odd",
        [
            exact(7 / 3, Fraction(7, 3)),
            exact(Fraction(7, 3), Fraction(7, 3), straight=False),
            exact(Fraction(7, 3) + Fraction(1, 10**30), Fraction(7, 3)),
            exact(Ratio("7", "0"), Fraction(7, 3)),
            seen(Answer(Status.RAISED, fault=Fault("TypeError", "…")), Fraction(7, 3), "exact"),
        ],
    )
    def test_without_a_proof_the_floats_count(self, odd: Seen) -> None:
        """Code that leaves the rationals loses nothing: it is tested, not proved."""
        good = exact(Fraction(7, 3), Fraction(7, 3))
        outcome = RULE.judge([seen(2.83), seen(2.83), good, odd])
        assert outcome == ("", "tested at 2 points", "", False)

    def test_a_proof_does_not_save_a_wrong_float(self) -> None:
        """Both have to hold."""
        good = exact(Fraction(7, 3), Fraction(7, 3))
        assert RULE.judge([seen(3.17), good]).reason

    @pytest.mark.parametrize(
        "status", [s for s in Status if s not in (Status.OK, Status.SANDBOX_BROKE)]
    )
    def test_no_answer_is_no_pass(self, status: Status) -> None:
        """What stopped the code is told, whatever the other calls gave."""
        outcome = RULE.judge([seen(2.83), seen(Answer(status, 2.83, Fault("E", "it stopped")))])
        assert outcome.kind == status.value
        assert "it stopped" in outcome.reason

    def test_a_call_that_went_wrong_is_told_before_a_later_crash(self) -> None:
        """What is told comes in the order of the questions: the friendly ones are the first."""
        crash = Answer(Status.RAISED, fault=Fault("OverflowError", "too large"))
        outcome = RULE.judge([seen(2.83), seen(3.17), seen(crash)])
        assert outcome.reason == "update(3, 1.7, 0.1) returned 3.17 where 2.83 was expected."
        assert "OverflowError" in RULE.judge([seen(2.83), seen(crash), seen(3.17)]).reason

    def test_our_fault_is_told_before_the_learners(self) -> None:
        """Where the sandbox broke, nothing else is held against the learner."""
        outcome = RULE.judge([seen(3.17), seen(Answer(Status.SANDBOX_BROKE))])
        assert outcome.broken


class TestResponds:
    """The result changes when one argument does."""

    RULE = Responds(group="update", argument=1, name="gradx")

    def family(self, *results: object, x: float = 3.0) -> list[Seen]:
        """Return calls that differ in the gradient alone."""
        return [seen(got, args=(x, 1.7 * k, 0.1)) for k, got in enumerate(results, 1)]

    def test_a_result_that_moves_passes(self) -> None:
        """It need not be right: that is another check's business."""
        assert self.RULE.judge(self.family(1.0, 2.0, 3.0)).basis == "tested at 3 points"

    @pytest.mark.parametrize("results", [(1.0, 1.0, 2.0), (1.0, 2.0, 2.0)])
    def test_a_result_that_stays_fails(self, results: tuple[float, ...]) -> None:
        """Both calls are shown, and the argument that was not heeded."""
        outcome = self.RULE.judge(self.family(*results))
        assert outcome.kind == "silent"
        assert outcome.reason.endswith("although gradx is not the same.")
        assert "update(3.0, 3.4, 0.1)" in outcome.reason

    @pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf, 10**400])
    def test_what_is_not_finite_is_no_response(self, odd: object) -> None:
        """NaN and infinity differ from everything, and show that nothing was heeded."""
        assert self.RULE.judge(self.family(odd, odd, odd)).kind == "differs"
        assert self.RULE.judge(self.family(1.0, odd, 3.0)).kind == "differs"

    def test_code_that_never_repeats_itself_does_not_respond(self) -> None:
        """Whoever answers one call differently, in any group, would answer all differently."""
        asked = self.family(1.0, 2.0, 3.0)
        before = msgspec.structs.replace(
            asked[1],
            probe=msgspec.structs.replace(asked[1].probe, group="other"),
            answer=Answer(Status.OK, 2.5),
        )
        outcome = self.RULE.judge([before, *asked])
        assert outcome.kind == "remembers"
        assert outcome.reason == "update(3.0, 3.4, 0.1) returned 2 one time and 2.5 another time."

    def test_families_are_not_mixed(self) -> None:
        """The last of one family and the first of the next may well agree."""
        calls = [*self.family(1.0, 2.0), *self.family(2.0, 3.0, x=4.0)]
        assert not self.RULE.judge(calls).reason

    @pytest.mark.parametrize("got", [None, "a", True, [1.0], np.ones(3)], ids=str)
    def test_what_is_no_number_fails(self, got: object) -> None:
        """Text that changes is no result that moves."""
        assert self.RULE.judge([*self.family(1.0), seen(got, args=(3, 9.0, 0.1))]).reason


class TestRepeats:
    """Asked again, the code answers the same."""

    RULE = Repeats(group="update", again="again")

    def test_the_same_answers_pass(self) -> None:
        """Right or wrong, what counts is that nothing is remembered."""
        assert not self.RULE.judge([seen(9.0), seen(9.0, group="again")]).reason

    @pytest.mark.parametrize("later", [9.1, None, math.nan, [9.0]], ids=str)
    def test_another_answer_fails(self, later: object) -> None:
        """Both answers are shown."""
        outcome = self.RULE.judge([seen(9.0), seen(later, group="again")])
        assert outcome.kind == "remembers"
        assert outcome.reason.startswith("update(3, 1.7, 0.1) returned 9 the first time and ")

    @pytest.mark.parametrize("group", ["update", "again"])
    def test_overwriting_an_earlier_result_fails(self, group: str) -> None:
        """All values may be right: who holds two results holds one of them twice."""
        late = seen(Answer(Status.OK, value([9.0]), overwrote=True), group=group)
        outcome = self.RULE.judge([seen([9.0]), late, seen([9.0], group="again")])
        assert outcome.kind == "overwrites"
        assert outcome.reason == (
            "update(3, 1.7, 0.1) changed the result that the call before it had returned."
        )

    def test_calls_are_compared_by_their_arguments(self) -> None:
        """The order in which they are asked again does not count."""
        first = [seen(1.0, args=(1, 2, 3)), seen(2.0, args=(4, 5, 6))]
        again = [seen(2.0, args=(4, 5, 6), group="again"), seen(1.0, args=(1, 2, 3), group="again")]
        assert not self.RULE.judge([*first, *again]).reason


class TestUntouched:
    """Arrays are answered, and come back as they were."""

    RULE = Untouched(group="arrays")
    GIVEN = Array((2,), "float64", [3.0, 4.0])
    SLOPES = Array((2,), "float64", [1.0, 2.0])

    def call(self, got: object, *after: Value) -> Seen:
        """Return a call with two arrays; `after` is what became of the arguments."""
        answer = Answer(Status.OK, value(got), after=after or (self.GIVEN, self.SLOPES, 0.5))
        return seen(answer, [2.5, 3.0], "arrays", (self.GIVEN, self.SLOPES, 0.5))

    @pytest.mark.parametrize(
        "got", [np.array([2.5, 3]), [2.5, 3], (2.5, 3.0), np.array([2.5, 3], dtype=np.float32)]
    )
    def test_right_numbers_in_any_container_pass(self, got: object) -> None:
        """Lists, tuples and arrays are accepted."""
        assert not self.RULE.judge([self.call(got)]).reason

    @pytest.mark.parametrize(
        "got", [[2.5, 3.1], [2.5], 2.5, None, [2.5, math.nan], [[2.5, 3.0]], Items("list", [])]
    )
    def test_wrong_numbers_fail(self, got: object) -> None:
        """Values and shape have to be right."""
        assert self.RULE.judge([self.call(got)]).kind == "differs"

    @pytest.mark.parametrize(
        "changed",
        [
            Array((2,), "float64", [2.5, 3.0]),
            Array((2,), "float64", [3.0, 4.0000001]),
            Array((2,), "float64", [3.0, math.nan]),
            Array((1,), "float64", [3.0]),
            Other("array"),
        ],
        ids=str,
    )
    def test_a_changed_argument_is_told_first(self, changed: Value) -> None:
        """Right numbers do not excuse it, and with wrong numbers it is the cause."""
        for got in ([2.5, 3.0], [0.0, 0.0]):
            outcome = self.RULE.judge([self.call(got, changed, self.SLOPES, 0.5)])
            assert outcome.kind == "changes_argument"
            assert outcome.reason.startswith("update(")
            assert "changed what it was given: array([3, 4]) " in outcome.reason
