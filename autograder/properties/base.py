"""What the rules share: the outcome, the base, and what to say of an answer that is no value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from autograder.model import Seen
from autograder.values import number, numbers, show, show_call, trouble
from autograder.wire import Call, Status

ONE_STEP: Final = 1e-6
"""Relative tolerance of one update: lets float32 pass, and no wrong formula."""


class Outcome(NamedTuple):
    """What a rule found: `reason` is empty where it holds; `kind` names the sort of failure."""

    reason: str = ""
    basis: str = ""
    kind: str = ""
    broken: bool = False


class RuleBase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of the rules. `group` names the questions that the rule looks at first."""

    group: str

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups of questions that the rule looks at."""
        return (self.group,)


def of_group(seen: Sequence[Seen], group: str) -> list[Seen]:
    """Return what was seen of one group of questions, in their order."""
    return [one for one in seen if one.probe.group == group]


def named(one: Seen) -> str:
    return show_call(one.probe) if isinstance(one.probe, Call) else one.probe.file


def not_answered(seen: Sequence[Seen]) -> Outcome | None:
    """Return the outcome where a question got no value at all, else None."""
    for one in seen:
        if one.answer.status is Status.SANDBOX_BROKE:
            return Outcome(trouble(one.answer, named(one)), kind="broken", broken=True)
    for one in seen:
        if one.answer.status is not Status.OK:
            return Outcome(trouble(one.answer, named(one)), kind=one.answer.status.value)
    return None


def differs(one: Seen) -> Outcome:
    got, want = one.answer.value, one.expected.value
    if number(want) is not None and number(got) is None:
        reason = f"{named(one)} must return a number; it returned {show(got)}."
    elif numbers(want) is not None and numbers(got) is None:
        reason = f"{named(one)} must return {show(want)}; it returned {show(got)}."
    else:
        reason = f"{named(one)} returned {show(got)} where {show(want)} was expected."
    return Outcome(reason, kind="differs")
