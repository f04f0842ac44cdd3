"""Mutation testing of the checks: whoever slips once in a reference loses marks."""

from __future__ import annotations

import msgspec

from autograder.run.lane import Lane
from autograder.sources import Source
from autograder.survivors import survival


def test_no_slip_in_the_reference_keeps_full_marks(source: Source, lane: Lane) -> None:
    """Those that do answer as the reference does, to all that is ever asked."""
    (found,) = survival(source, lane.interview)
    assert found.problems == ()
    assert found.caught + found.equivalent == found.mutants > 80


def test_a_hole_in_the_checks_is_told(source: Source, lane: Lane) -> None:
    """Without the check of arrays, who cannot take them keeps full marks."""
    checks = tuple(one for one in source.exercise.checks if one.name != "arrays")
    exercise = msgspec.structs.replace(source.exercise, checks=checks)
    (found,) = survival(msgspec.structs.replace(source, exercise=exercise), lane.interview)
    assert any("np.mean" in problem for problem in found.problems)
