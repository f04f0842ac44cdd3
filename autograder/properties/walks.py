"""Rules on walks: what an update does when it is repeated at and beyond the edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from autograder.model import Seen
from autograder.objectives import OBJECTIVES, Objective
from autograder.properties.base import ONE_STEP, Outcome, RuleBase, not_answered, of_group
from autograder.showing import show
from autograder.values import close, numbers
from autograder.wire import Walk

_HUGE: Final = 1e300
_FAR: Final = 1e3
"""How many times its start away a walk has run away."""
_SINGLE: Final = 3.4e38
"""Beyond these a walk has left the numbers of double and of single precision."""


def _distances(one: Seen, objective: Objective) -> list[float]:
    """Return the distances from the minimum of start and iterates."""
    path = numbers(one.answer.value)
    return [x - objective.minimum for x in path[1]] if path is not None else []


def _ran_away(one: Seen) -> bool:
    """Tell whether a walk was ended by its own numbers: an exception, far out.

    Not only floats overflow: Decimal, math.fsum and a learner's own guard raise other errors.
    """
    path = numbers(one.answer.value)
    if one.answer.fault is None or path is None or not path[1]:
        return False
    return abs(path[1][-1]) > _FAR * (1 + abs(path[1][0]))


def _walks(seen: Sequence[Seen], group: str) -> Iterator[tuple[Seen, Walk, list[float]]]:
    for one in of_group(seen, group):
        if isinstance(one.probe, Walk):
            yield one, one.probe, _distances(one, OBJECTIVES[one.probe.objective])


def _elsewhere(one: Seen, walk: Walk) -> Outcome | None:
    """Return the outcome where a path does not even begin where the walk was told to."""
    known = numbers(one.answer.value)
    if known is not None and known[1][:1] == [walk.start]:
        return None
    return Outcome(f"The walk did not begin at {show(walk.start)}.", kind="other_start")


def _too_short(walk: Walk, path: Sequence[float]) -> Outcome | None:
    if len(path) == walk.steps + 1:
        return None
    return Outcome("The walk ended before its last step.", kind="ended_early")


class Bounces(RuleBase, frozen=True, tag="bounces"):
    """Each walk of the group jumps from one side of the minimum to the other, always as far."""

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Look at every step of every walk."""
        if (failed := not_answered(of_group(seen, self.group))) is not None:
            return failed
        steps = 0
        for one, walk, path in _walks(seen, self.group):
            if elsewhere := _elsewhere(one, walk):
                return elsewhere
            for k, (here, there) in enumerate(pairwise(path)):
                if not close(there, -here, ONE_STEP):
                    reason = (
                        f"With learning rate {show(walk.rate)} the walk from {show(walk.start)} "
                        f"should jump to the other side, as far as before; step {k + 1} went "
                        f"from {show(path[k])} to {show(there)}."
                    )
                    return Outcome(reason, kind="does_not_bounce")
            if short := _too_short(walk, path):
                return short
            steps += len(path) - 1
        return Outcome(basis=f"run for {steps} steps")


class Diverges(RuleBase, frozen=True, tag="diverges"):
    """Each walk of the group runs away, by |1 − rate × curvature| at every step.

    A walk whose numbers outgrow the machine has diverged, whether that gave infinity or an
    OverflowError; up to there the factor has to be right.
    """

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Look at the factor of every step up to where numbers end."""
        asked = [one for one in of_group(seen, self.group) if not _ran_away(one)]
        if (failed := not_answered(asked)) is not None:
            return failed
        steps = 0
        for one, walk, path in _walks(seen, self.group):
            if elsewhere := _elsewhere(one, walk):
                return elsewhere
            factor = 1 - walk.rate * (OBJECTIVES[walk.objective].curvature or 0.0)
            finite = list(takewhile(lambda x: abs(x) < _HUGE, path))
            if len(finite) < len(path) and abs(factor * finite[-1]) < _SINGLE:
                last, beyond = show(finite[-1]), show(path[len(finite)])
                reason = f"The walk went from {last} to {beyond} in one step."
                return Outcome(reason, kind="wrong_factor")
            for here, there in pairwise(finite):
                if not close(there, factor * here, ONE_STEP):
                    reason = (
                        f"With learning rate {show(walk.rate)} each step should multiply the "
                        f"distance by {show(factor)}; one went from {show(here)} to {show(there)}."
                    )
                    return Outcome(reason, kind="wrong_factor")
            if not _ran_away(one) and (short := _too_short(walk, path)):
                return short
            steps += len(path) - 1
        return Outcome(basis=f"run for {steps} steps")
