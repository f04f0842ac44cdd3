"""What exact code really computes: its polynomial."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

import msgspec

from autograder import polynomial
from autograder.closer.case import Case, program_with
from autograder.evidence import calls_of, looked_at
from autograder.explain import enough
from autograder.model import Seen, Slip, Slot
from autograder.slips import Saying, saying
from autograder.values import close, fraction, number
from autograder.wire import Call, Program, Ratio

_ROUNDED: Final = 1e-9
"""How far, relative to its arguments, a polynomial's value may be off in floats."""
_OF_STEPS: Final = ("sign", "doubled", "halved", "scaled")
"""What a first step can show of all steps."""


def by_polynomial(case: Case, slot: Slot) -> tuple[Saying | None, str]:
    """Return what is said of the polynomial that the learner's code is, and its formula."""
    exact = [one for one in case.seen if _is_exact(slot, one)]
    if not exact or not all(one.answer.straight for one in exact):
        return None, ""
    call = exact[0].probe
    assert isinstance(call, Call)  # noqa: S101 - narrows: `_is_exact` has looked
    places = [k for k, arg in enumerate(call.args) if isinstance(arg, Ratio)]
    args = dict(zip(places, polynomial.question(len(places)), strict=True))
    ask = msgspec.structs.replace(
        call, args=tuple(args.get(k, arg) for k, arg in enumerate(call.args))
    )
    ours = _read(case, case.program, ask, exact, places)
    if ours is None:
        return None, ""
    shown = [slot.parameters[k] for k in places]
    formula = ", ".join(polynomial.as_source(one, shown) for one in ours)
    reference = program_with(case.public, slot, case.public.right[slot.name][""])
    right = _read(case, reference, ask, (), places)
    if right is None or len(right) != len(ours):
        return None, formula
    both = enumerate(zip(ours, right, strict=True))
    pairs = [(k, pair) for k, pair in both if dict(pair[0]) != dict(pair[1])]
    if not pairs:
        # Right for exact numbers: what is wrong is something else.
        return None, ""
    if not _fits(case, slot, ours, places):
        return None, formula
    at, first = pairs[0]
    kind, about = polynomial.compared(*first)
    if len(ours) > 1 and (at != 1 or kind not in _OF_STEPS):
        # In a path one place follows from another: it is the first step that tells.
        kind = ""
    slip = Slip((kind,), (shown[about] if about >= 0 else "",), "")
    return (saying(slip) if kind else None), formula


def _is_exact(slot: Slot, one: Seen) -> bool:
    call = one.probe
    return (
        isinstance(call, Call)
        and call.function == slot.name
        and not call.given
        and any(isinstance(arg, Ratio) for arg in call.args)
    )


def _read(
    case: Case, program: Program, ask: Call, exact: Sequence[Seen], places: Sequence[int]
) -> list[polynomial.Polynomial] | None:
    """Return the polynomials that a program's answer holds, proved at the `exact` points."""
    (answer,) = case.interview(program, [ask])
    if not answer.straight:
        return None
    found = [polynomial.read_off(one, len(places)) for one in polynomial.flat(answer.value)]
    whole = [one for one in found if one is not None]
    if len(whole) < len(found) or not all(_proves(whole, one, places) for one in exact):
        return None
    return whole


def _proves(found: Sequence[polynomial.Polynomial], one: Seen, places: Sequence[int]) -> bool:
    call = one.probe
    got = [fraction(value) for value in polynomial.flat(one.answer.value)]
    args = call.args if isinstance(call, Call) else ()
    point = [fraction(args[k]) or Fraction(0) for k in places]
    return len(got) == len(found) and all(
        polynomial.value_at(p, point) == value for p, value in zip(found, got, strict=True)
    )


def _fits(
    case: Case, slot: Slot, found: Sequence[polynomial.Polynomial], places: Sequence[int]
) -> bool:
    """Tell whether a polynomial gives the answers in floats, too, and enough of them are wrong."""
    calls = calls_of(slot, case.seen)
    groups = looked_at(case.public.exercise, slot, case.seen)
    if not enough([one for one in calls if one.probe.group in groups]):
        return False
    return len(found) > 1 or all(
        _fits_one(found[0], one, places) for one in calls if one.probe.group in groups
    )


def _fits_one(found: polynomial.Polynomial, one: Seen, places: Sequence[int]) -> bool:
    call = one.probe
    got = number(one.answer.value)
    args = [number(call.args[k]) for k in places] if isinstance(call, Call) else []
    if got is None or None in args:
        return False
    want = float(polynomial.value_at(found, [Fraction(x or 0.0) for x in args]))
    return close(got, want, _ROUNDED, max(abs(x or 0.0) for x in args))
