"""Rules on a script that walks downhill: its learning rate, where x ends, where the cost ends."""

from __future__ import annotations

import math
from collections.abc import Sequence

from autograder.model import Seen
from autograder.objectives import OBJECTIVES
from autograder.properties import rates as theory
from autograder.properties.base import Outcome, RuleBase, named, of_group
from autograder.showing import show, trouble
from autograder.values import number, numbers
from autograder.wire import Answer, Items, Status, Value


class _OnScript(RuleBase, frozen=True):
    """The base of the rules on a script, run as it is (`group`) and with a `tape` of updates.

    The tape stands in for the learner's own update where that is wrong: it shows what the script
    does with whatever an update returns, so that one mistake costs once. `name` is the learning
    rate's, `position` that of x, `objective` the cost that the script walks down.
    """

    tape: str
    name: str
    position: str
    objective: str

    @property
    def groups(self) -> tuple[str, ...]:
        return (self.group, self.tape)

    def _rates(self, seen: Sequence[Seen]) -> theory.Rates:
        own = [one.answer for one in of_group(seen, self.group)]
        taped = [one.answer for one in of_group(seen, self.tape)]
        if any(map(theory.has_gap, own)):
            # After the end of a tape all walks end alike, and so none of them can be told.
            return theory.rates(own, self.name, self.position)
        # A script that brings its x home by itself shows what it does; the tape may mislead it.
        first = own if self._all_arrived(own) else taped
        return theory.rates([*first, *taped, *own], self.name, self.position)

    def _all_arrived(self, answers: Sequence[Answer], within: float = 1e-3) -> bool:
        """Tell whether every run brought x home; of several x, all of them."""
        minimum = OBJECTIVES[self.objective].minimum
        for answer in answers:
            last = answer.log[-1].result if answer.log else None
            x = numbers(answer.names.get(self.position, last))
            if not x or not x[1] or not all(abs(one - minimum) < within for one in x[1]):
                return False
        return bool(answers)

    def _called(self, seen: Sequence[Seen], used: Sequence[float]) -> str:
        """Return what to call the rates in a sentence: the name, if that is its value."""
        runs = [*of_group(seen, self.tape), *of_group(seen, self.group)]
        values = {number(one.answer.names.get(self.name)) for one in runs}
        return self.name if values <= {None} or set(used) & values else "the rate handed over"

    def _failed(
        self, seen: Sequence[Seen], used: Sequence[float], reason: str, kind: str
    ) -> Outcome:
        """Return the outcome of rates that are wrong by theory.

        The theory is that of the given gradient: where the script hands over another one, that is
        what is told. What is known of a wrong `name` holds where it is this one number that counts.
        """
        if miswired := self._miswired(seen, silent=True):
            return Outcome(miswired, kind="miswired")
        if len(used) > 1:
            kind = f"{kind}_while_changing"
        elif self._called(seen, used) != self.name:
            kind = f"{kind}_in_the_call"
        return Outcome(reason, kind=kind)

    def _miswired(self, seen: Sequence[Seen], *, silent: bool) -> str:
        """Return what the script does wrong between updates; `silent` where it makes none."""
        for one in of_group(seen, self.tape):
            log = one.answer.log
            walk = theory.chosen_walk(one.answer, self.name, self.position)
            if (log or not silent) and (
                reason := theory.miswired(walk, log, OBJECTIVES[self.objective], named(one))
            ):
                return reason
        return ""

    def _unjudged(self, seen: Sequence[Seen], found: theory.Rates) -> Outcome | None:
        """Return the outcome where our side failed, or where no learning rate is known."""
        runs = [*of_group(seen, self.tape), *of_group(seen, self.group)]
        for one in runs:
            if one.answer.status is Status.SANDBOX_BROKE:
                return Outcome(trouble(one.answer, named(one)), kind="broken", broken=True)
        file = runs[0].probe.file
        if found.odd == (None,):
            return Outcome(f"{self.name} in {file} is still None.", kind="unset")
        if found.odd is not None:
            return _no_number(self.name, file, *found.odd)
        if not found.used:
            stopped = [one for one in runs if one.answer.status is not Status.OK]
            for one in stopped:
                return Outcome(trouble(one.answer, named(one)), kind=one.answer.status.value)
            return Outcome(f"{self.name} is not set in {file}.", kind="unset")
        return None


def _no_number(name: str, file: str, value: Value) -> Outcome:
    """Return the outcome where `name` is something else than a number."""
    reason = f"{name} must be a number; in {file} it is {show(value)}."
    match value:
        case Items(kind="tuple", items=[int(), int()]):
            more = "A comma makes two numbers of one: Python writes a point."
            return Outcome(f"{reason} {more}", kind="decimal_comma")
        case Items(kind="tuple", items=[_]):
            more = "A comma behind a number makes a tuple of it."
            return Outcome(f"{reason} {more}", kind="comma_behind")
        case Items(kind=kind):
            return Outcome(reason, kind=f"is_{kind}")
        case _:
            return Outcome(reason, kind=f"is_{type(value).__name__.lower()}")


class Shrinks(_OnScript, frozen=True, tag="shrinks"):
    """The script's learning rate is a number with which each step comes closer."""

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Decide by theory from the rates that were seen."""
        found = self._rates(seen)
        if (failed := self._unjudged(seen, found)) is not None:
            return failed
        objective = OBJECTIVES[self.objective]
        if kind := theory.regime(found.used, objective):
            called = self._called(seen, found.used)
            reason = theory.explain_regime(kind, called, found.used, objective)
            return self._failed(seen, found.used, reason, kind)
        return Outcome(basis="proved")


class Settles(_OnScript, frozen=True, tag="settles"):
    """Every start up to `start` away comes `within` reach of the minimum in `updates` updates.

    Decided by theory on the rates that the script really used, and by how the script carries the
    name `position` from one update to the next. `updates` is what the exercise gives; a script that
    makes more or fewer is neither helped nor harmed.
    """

    start: float
    updates: int
    within: float

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Decide by theory, then by where the runs ended or how they were wired."""
        found = self._rates(seen)
        if (failed := self._unjudged(seen, found)) is not None:
            return failed
        objective = OBJECTIVES[self.objective]
        used = found.used
        if not theory.reach(used, objective, self.start, self.updates) < self.within:
            called = self._called(seen, used)
            reason = theory.explain_reach(
                called,
                used,
                objective,
                start=self.start,
                updates=self.updates,
                within=self.within,
            )
            kind = theory.regime(used, objective) or theory.slowness(used, objective)
            return self._failed(seen, used, reason, kind)
        own = of_group(seen, self.group)
        arrived = self._all_arrived([one.answer for one in own], self.within)
        # A script without the update may still walk by itself.
        if reason := self._miswired(seen, silent=arrived):
            return Outcome(reason, kind="miswired")
        if arrived:
            return Outcome(basis=f"proved, and run from {len(own)} starts")
        return Outcome(basis="proved, apart from the update")


class CostEnds(_OnScript, frozen=True, tag="cost_ends"):
    """The script's own cost function ends at `value`, within `within`."""

    value: float
    within: float

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Decide by the cost at the end of the runs, with the learner's update or the tape's."""
        found = self._rates(seen)
        if (failed := self._unjudged(seen, found)) is not None:
            return failed
        for group in self.groups:
            runs = of_group(seen, group)
            if all(self._ended(one.answer) for one in runs):
                return Outcome(basis=f"{len(runs)} run{'' if len(runs) == 1 else 's'}")
        last = of_group(seen, self.tape)[-1]
        costs = [cost for cost in last.answer.applied if number(cost) is not None]
        if last.answer.status is not Status.OK and not costs:
            return Outcome(trouble(last.answer, named(last)), kind=last.answer.status.value)
        ended = f"it ended at {show(costs[0])}" if costs else "it is no number"
        reason = f"The cost should end at {show(self.value)}; in {last.probe.file} {ended}."
        return Outcome(reason, kind="other_cost")

    def _ended(self, answer: Answer) -> bool:
        plain = [cost for cost in answer.applied if not isinstance(cost, Items)]
        costs = [cost[1] for cost in map(numbers, plain) if cost is not None]
        # Of no cost at all, nothing could be wrong.
        first = costs[0] if costs else []
        return bool(first) and all(abs(cost - self.value) <= self.within for cost in first)


class InRegime(RuleBase, frozen=True, tag="in_regime"):
    """The value of `name`, read after the script ran, is a learning rate of one of the `regimes`.

    These are the words of `rates.regime_of`. Next to a border no mark hangs on the side.
    """

    name: str
    objective: str
    regimes: tuple[str, ...]

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Decide by theory on the value itself."""
        (one, *_) = of_group(seen, self.group)
        if one.answer.status is Status.SANDBOX_BROKE:
            return Outcome(trouble(one.answer, named(one)), kind="broken", broken=True)
        if self.name not in one.answer.names:
            if one.answer.status is not Status.OK:
                return Outcome(trouble(one.answer, named(one)), kind=one.answer.status.value)
            return Outcome(f"{self.name} is not set in {one.probe.file}.", kind="unset")
        value = one.answer.names[self.name]
        if value is None:
            return Outcome(f"{self.name} in {one.probe.file} is still None.", kind="unset")
        rate = number(value)
        if rate is None or not math.isfinite(rate):
            return _no_number(self.name, one.probe.file, value)
        objective = OBJECTIVES[self.objective]
        found = theory.regime_of(rate, objective)
        if found in self.regimes:
            return Outcome(basis="proved")
        if theory.border_near(rate, objective) in self.regimes:
            return Outcome(basis="at most a millionth away from such a rate")
        return Outcome(theory.explain_other(self.name, rate, found, objective), kind=found)
