"""Rules on single calls: right, heeding its arguments, without memory, leaving arrays alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

from autograder.model import Seen
from autograder.properties.base import (
    ONE_STEP,
    Outcome,
    RuleBase,
    differs,
    in_single,
    named,
    not_answered,
    of_group,
    same,
)
from autograder.showing import show, show_apart, show_call, trouble
from autograder.values import agree, fraction, number
from autograder.wire import Answer, Array, Call, Items, Status, Value, encode


class Agrees(RuleBase, frozen=True, tag="agrees"):
    """Every answer in the group is the reference's, within `rtol` of it or `atol`.

    With `largest`, `rtol` is relative to the largest number of the answer, as for a path. An answer
    that came in float32 may be off by `single` where that is more: its own digits end there.

    `proof` names a group of the same question on exact rationals. An agreement there at random
    points proves straight-line code right (Schwartz-Zippel: degree over the number of points drawn
    from, 2⁻⁶⁴ a point); code that leaves the rationals is judged on the floats alone.

    `apart` names a group of the same question in which oracles stand in for the learner's earlier
    parts. Where it agrees, this part is right, whatever the earlier ones are: a mistake costs once.

    Of an answer of several values, only those at the places `parts` are compared, where given.
    """

    rtol: float = ONE_STEP
    atol: float = 0.0
    largest: bool = False
    single: float = 0.0
    parts: tuple[int, ...] = ()
    proof: str = ""
    apart: str = ""

    @property
    def reserve(self) -> tuple[str, ...]:
        """The group that stands apart."""
        return (self.apart,) if self.apart else ()

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Compare every answer of the group, then of the group that stands apart."""
        outcome = self._compared(of_group(seen, self.group))
        if not outcome.reason:
            exact = of_group(seen, self.proof) if self.proof else []
            return Outcome(basis="proved") if exact and all(map(_proves, exact)) else outcome
        return _or_apart(outcome, self, seen, lambda: self._compared(of_group(seen, self.apart)))

    def _compared(self, asked: Sequence[Seen]) -> Outcome:
        if (broke := next((one for one in asked if _broke(one)), None)) is not None:
            return Outcome(trouble(broke.answer, named(broke)), kind="broken", broken=True)
        for one in asked:
            # In their order: the friendly call that went wrong says more than a later crash.
            if (failed := not_answered([one])) is not None:
                return failed
            got, want = one.answer.value, one.expected.value
            rtol = max(self.rtol, self.single) if in_single(got) else self.rtol
            if not same(got, want, rtol, atol=self.atol, largest=self.largest, parts=self.parts):
                return differs(one, rtol, self.atol, self.parts)
        return Outcome(basis=f"tested at {len(asked)} points")


def _or_apart(
    outcome: Outcome, rule: RuleBase, seen: Sequence[Seen], apart: Callable[[], Outcome]
) -> Outcome:
    """Return the outcome; where it fails and what stands apart was asked and holds, that one."""
    was_asked = rule.reserve and all(of_group(seen, group) for group in rule.reserve)
    if not outcome.reason or outcome.broken or not was_asked or (found := apart()).reason:
        return outcome
    return Outcome(basis=f"{found.basis}, apart from your earlier parts")


def _broke(one: Seen) -> bool:
    return one.answer.status is Status.SANDBOX_BROKE


def _proves(one: Seen) -> bool:
    return one.answer.straight and _is_exactly(one.answer.value, one.expected.value)


def _is_exactly(got: Value, want: Value) -> bool:
    """Tell whether two rationals, or two lists of them, are the same."""
    if isinstance(got, Items) and isinstance(want, Items):
        pairs = zip(got.items, want.items, strict=False)
        return len(got.items) == len(want.items) and all(_is_exactly(*pair) for pair in pairs)
    exact = fraction(got)
    return exact is not None and exact == fraction(want)


class Responds(RuleBase, frozen=True, tag="responds"):
    """The result changes whenever argument number `argument`, called `name`, does.

    The group holds families of calls that differ in this argument alone. Code that answers one and
    the same call differently would answer anything differently: that is no response.
    """

    argument: int
    name: str

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Look at neighbours in the group that differ in this argument alone."""
        asked = of_group(seen, self.group)
        if (failed := not_answered(asked)) is not None:
            return failed
        for one in asked:
            single = number(one.answer.value)
            if single is None or not math.isfinite(single):
                # Infinity and NaN differ from everything, whatever the argument was.
                return differs(one)
        if unsteady := _unsteady(asked, seen):
            return Outcome(unsteady, kind="remembers")
        for first, second in pairwise(asked):
            calls = first.probe, second.probe
            if isinstance(calls[0], Call) and isinstance(calls[1], Call):
                same = self._others(calls[0]) == self._others(calls[1])
                if same and agree(first.answer.value, second.answer.value, 1e-9):
                    return Outcome(self._silent(calls[0], calls[1], first.answer), kind="silent")
        return Outcome(basis=f"tested at {len(asked)} points")

    def _others(self, call: Call) -> tuple[Value, ...]:
        return call.args[: self.argument] + call.args[self.argument + 1 :]

    def _silent(self, first: Call, second: Call, answer: Answer) -> str:
        return (
            f"{show_call(first)} and {show_call(second)} both returned {show(answer.value)}, "
            f"although {self.name} is not the same."
        )


class Repeats(RuleBase, frozen=True, tag="repeats"):
    """Questions asked `again` later get the answers that they got in `group`, and leave those be.

    `apart` names the same two groups with oracles in place of the learner's earlier parts: where
    these repeat, this part does, whatever the earlier ones remember.
    """

    again: str
    apart: tuple[str, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups of questions that the rule looks at."""
        return (self.group, self.again, *self.reserve)

    @property
    def reserve(self) -> tuple[str, ...]:
        """The groups that stand apart."""
        return self.apart

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Compare later answers with the earlier ones."""
        outcome = _repeated(seen, self.group, self.again)
        return _or_apart(outcome, self, seen, lambda: _repeated(seen, *self.apart))


def _repeated(seen: Sequence[Seen], group: str, again: str) -> Outcome:
    later = of_group(seen, again)
    if (failed := not_answered(later)) is not None:
        return failed
    for one in (*of_group(seen, group), *later):
        if one.answer.overwrote:
            reason = f"{named(one)} changed the result that the call before it had returned."
            return Outcome(reason, kind="overwrites")
    earlier = {_asked(one): one.answer.value for one in of_group(seen, group)}
    for one in later:
        before = earlier.get(_asked(one))
        if not agree(one.answer.value, before, 1e-12):
            reason = (
                f"{named(one)} returned {show(before)} the first time "
                f"and {show(one.answer.value)} when it was asked again."
            )
            return Outcome(reason, kind="remembers")
    return Outcome(basis=f"tested at {len(later)} points")


def _unsteady(asked: Sequence[Seen], seen: Sequence[Seen]) -> str:
    """Return how one of the calls differs from itself, wherever it was asked, or ""."""
    own = [
        (other.probe, other.answer.value)
        for other in seen
        if isinstance(other.probe, Call)
        and not other.probe.given
        and other.answer.status is Status.OK
    ]
    for one in asked:
        for probe, value in own:
            # The arguments first: they differ nearly always.
            again = _args(one) == probe.args and _is_of(probe, one)
            if again and not agree(value, one.answer.value, 1e-9):
                shown = show_apart(one.answer.value, value)
                return f"{named(one)} returned {shown[0]} one time and {shown[1]} another time."
    return ""


def _args(one: Seen) -> tuple[Value, ...] | None:
    return one.probe.args if isinstance(one.probe, Call) else None


def _is_of(call: Call, one: Seen) -> bool:
    other = one.probe
    return isinstance(other, Call) and (call.file, call.function) == (other.file, other.function)


def _asked(one: Seen) -> bytes:
    """Return the arguments of a call, comparable."""
    return encode(one.probe.args if isinstance(one.probe, Call) else None)


class Untouched(RuleBase, frozen=True, tag="untouched"):
    """The answers agree, and the arrays and lists that were handed in come back as they were.

    The fields are those of `Agrees`.
    """

    rtol: float = ONE_STEP
    atol: float = 0.0
    largest: bool = False
    single: float = 0.0
    apart: str = ""

    @property
    def reserve(self) -> tuple[str, ...]:
        """The group that stands apart."""
        return (self.apart,) if self.apart else ()

    def judge(self, seen: Sequence[Seen]) -> Outcome:
        """Compare arguments after the calls, then the answers."""
        outcome = self._kept(seen, self.group)
        return _or_apart(outcome, self, seen, lambda: self._kept(seen, self.apart))

    def _kept(self, seen: Sequence[Seen], group: str) -> Outcome:
        for one in of_group(seen, group):
            if reason := _change(one):
                return Outcome(reason, kind="changes_argument")
        return Agrees(
            group=group,
            rtol=self.rtol,
            atol=self.atol,
            largest=self.largest,
            single=self.single,
        ).judge(seen)


def _change(one: Seen) -> str:
    """Return what became of an array or a list that was handed in, "" where nothing did."""
    if isinstance(one.probe, Call):
        for before, after in zip(one.probe.args, one.answer.after, strict=False):
            if isinstance(before, Array | Items) and not agree(after, before, 0.0):
                became = f"{show(before)} became {show(after)}"
                if show(before) == show(after):
                    became = f"{show(before)} is no longer exactly the same"
                return f"{named(one)} changed what it was given: {became}."
    return ""
