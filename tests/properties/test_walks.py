"""Rules on walks: at the edge they bounce, beyond it they run away by the right factor."""

from __future__ import annotations

import math
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.model import Seen
from autograder.objectives import OBJECTIVES
from autograder.properties import Bounces, Diverges
from autograder.wire import Answer, Array, Fault, Status, Walk

STARTS = st.floats(0.1, 100).flatmap(lambda x: st.sampled_from([x, -x]))
STEEP = st.floats(1.05, 5)


def walked(start: float, rate: float, steps: int, objective: str = "parabola") -> list[float]:
    """Return the path of gradient descent, worked out here."""
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - rate * OBJECTIVES[objective].slope(path[-1]))
    return path


def seen(
    path: list[float],
    rate: float,
    *,
    objective: str = "parabola",
    steps: int | None = None,
    fault: Fault | None = None,
) -> Seen:
    """Return a walk that gave this path."""
    count = len(path) - 1 if steps is None else steps
    probe = Walk("walk", "gd.py", "update", objective, path[0], rate, count)
    status = Status.OK if fault is None else Status.RAISED
    answer = Answer(status, Array((len(path),), "float64", path), fault)
    return Seen(probe=probe, answer=answer, expected=Answer(Status.OK))


class TestBounces:
    """At the edge."""

    RULE = Bounces(group="walk")

    @given(STARTS)
    def test_jumping_from_side_to_side_passes(self, start: float) -> None:
        """±x₀ for ever, from every start."""
        outcome = self.RULE.judge([seen(walked(start, 1.0, 20), 1.0)])
        assert outcome == ("", "run for 20 steps", "", False)

    def test_the_sides_are_those_of_the_minimum(self) -> None:
        """Where the minimum is not at 0, neither is the middle."""
        path = walked(5.0, 4 / 3, 10, "tilted")
        assert path[:3] == pytest.approx([5.0, -1.0, 5.0])
        assert not self.RULE.judge([seen(path, 4 / 3, objective="tilted")]).reason
        assert self.RULE.judge([seen([5.0, -5.0], 4 / 3, objective="tilted")]).reason

    @given(STARTS, st.integers(1, 20), st.sampled_from([1 + 1e-5, 1 - 1e-5, -1.0, 0.0, math.nan]))
    def test_one_step_that_is_off_fails(self, start: float, at: int, by: float) -> None:
        """Each single step counts, not just where the walk ends; the step is told."""
        path = walked(start, 1.0, 20)
        path[at] *= by
        outcome = self.RULE.judge([seen(path, 1.0)])
        assert outcome.kind == "does_not_bounce"
        assert f"step {at} went from" in outcome.reason

    def test_a_walk_that_stopped_fails(self) -> None:
        """What stopped it is told."""
        fault = Fault("ValueError", "no", "gd.py", 3)
        outcome = self.RULE.judge([seen([3.0, -3.0], 1.0, steps=20, fault=fault)])
        assert outcome.kind == "raised"

    @pytest.mark.parametrize("path", [[], [3.0], [3.0, -3.0], [0.0] * 13, [math.nan] * 13])
    def test_a_path_that_is_not_the_walk_fails(self, path: list[float]) -> None:
        """Of no steps nothing could be wrong, and any start bounces somewhere: neither counts."""
        whole = seen(walked(3.0, 1.0, 12), 1.0)
        answer = Answer(Status.OK, Array((len(path),), "float64", path))
        for forged in (answer, Answer(Status.OK)):
            assert self.RULE.judge([msgspec.structs.replace(whole, answer=forged)]).reason


class TestDiverges:
    """Beyond the edge."""

    @pytest.mark.parametrize("path", [[], [3.0], [math.inf], [math.nan] * 3, walked(4.0, 1.1, 12)])
    @pytest.mark.parametrize("error", ["", "OverflowError", "ValueError"])
    def test_a_path_that_is_not_the_walk_fails(self, path: list[float], error: str) -> None:
        """Nor does an error help that is raised where the numbers are still small."""
        whole = seen(walked(3.0, 1.1, 12), 1.1)
        fault = Fault(error, "too far") if error else None
        status = Status.RAISED if error else Status.OK
        forged = Answer(status, Array((len(path),), "float64", path), fault)
        assert self.RULE.judge([msgspec.structs.replace(whole, answer=forged)]).reason

    RULE = Diverges(group="walk")

    @given(STARTS, STEEP)
    def test_running_away_by_the_factor_of_theory_passes(self, start: float, rate: float) -> None:
        """Every rate above the edge, from every start."""
        assert not self.RULE.judge([seen(walked(start, rate, 60), rate)]).reason

    @given(STARTS, STEEP, st.sampled_from([0.9, 1.1, 1 + 1e-5, -1.0, 0.0]), st.integers(1, 60))
    def test_one_step_by_another_factor_fails(
        self, start: float, rate: float, by: float, at: int
    ) -> None:
        """Running away is not enough: each step has to be gradient descent's."""
        path = walked(start, rate, 60)
        path[at] *= by
        assert self.RULE.judge([seen(path, rate)]).kind == "wrong_factor"

    def test_numbers_may_outgrow_the_machine(self) -> None:
        """Infinity, and what is made of it, comes after the largest number; so does an error."""
        path = walked(2.0, 100.0, 150)
        assert not math.isfinite(path[-1])
        assert not self.RULE.judge([seen(path, 100.0)]).reason
        finite = [x for x in path if math.isfinite(x)]
        fault = Fault("OverflowError", "too large")
        assert not self.RULE.judge([seen(finite, 100.0, steps=150, fault=fault)]).reason

    def test_single_precision_may_outgrow_itself(self) -> None:
        """A float32 is infinite from 3.4e38 on."""
        path = [x if abs(x) < 3.4e38 else math.copysign(math.inf, x) for x in walked(2, 100.0, 60)]
        assert math.inf in path
        assert not self.RULE.judge([seen(path, 100.0)]).reason

    def test_an_error_before_the_numbers_are_right_does_not_help(self) -> None:
        """Up to the OverflowError the factor has to be right."""
        fault = Fault("OverflowError", "too large")
        assert self.RULE.judge([seen([2.0, 3.0], 100.0, steps=150, fault=fault)]).reason

    @pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
    @pytest.mark.parametrize("at", [1, 3])
    def test_what_is_not_finite_too_early_fails(self, odd: float, at: int) -> None:
        """NaN is no running away, and infinity not after a few short steps."""
        path = walked(3.0, 1.1, 6)
        path[at:] = [odd] * (7 - at)
        assert self.RULE.judge([seen(path, 1.1)]).reason

    def test_another_error_is_no_divergence(self) -> None:
        """Only numbers that grow too large are a sign of running away."""
        fault = Fault("ValueError", "no", "gd.py", 3)
        path = walked(3.0, 1.1, 5)
        assert self.RULE.judge([seen(path, 1.1, steps=60, fault=fault)]).kind == "raised"

    def test_a_walk_that_ended_early_fails(self) -> None:
        """A path that is too short proves nothing."""
        assert self.RULE.judge([seen(walked(3.0, 1.1, 5), 1.1, steps=60)]).kind == "ended_early"

    def test_the_factor_is_told(self) -> None:
        """The reason shows the factor, and one step that does not have it."""
        outcome = self.RULE.judge([seen([3.0, -3.6, 4.0], 1.1)])
        assert "multiply the distance by -1.2; one went from -3.6 to 4." in outcome.reason

    def test_the_reference_in_these_tests_is_gradient_descent(self) -> None:
        """The factor of x² + 5 is 1 − 2η (CURRICULUM)."""
        for here, there in pairwise(walked(3.0, 1.1, 9)):
            assert there == pytest.approx((1 - 2 * 1.1) * here)
