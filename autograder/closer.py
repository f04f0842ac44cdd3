"""A closer look at what nothing known explains: a second, short interview of the same submission.

The questions of the learners' own folder are asked. For these the small edits of right code are
known by their answers (`mutants`), and of two known wrong ways that gave the same answers so far
some of them tell one from the other. What is found has to explain what was seen before, too: it is
run on those questions, and named only where it gives each of these answers.

Code that is exact is also asked for its polynomial. A teacher reads what it computes.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, NamedTuple

import msgspec

from autograder import polynomial
from autograder.asking import Interview
from autograder.exercises import Public
from autograder.explain import (
    apart_from_others,
    calls_of,
    diagnosis_of,
    enough,
    failed,
    looked_at,
    looked_up,
    matching,
    with_symptoms,
)
from autograder.judge import look
from autograder.model import Diagnosis, Finding, Key, Misconception, Seen, Slip, Slot
from autograder.mutants.order import follow
from autograder.slips import Saying, saying
from autograder.templates import fill
from autograder.traits import same, trait
from autograder.values import close, fraction, number
from autograder.wire import Answer, Call, Kind, Module, Piece, Program, Ratio, Status

_BLANK: Final = Answer(Status.OK)
_ROUNDED: Final = 1e-9
"""How far, relative to its arguments, a polynomial's value may be off in floats."""


class Case(NamedTuple):
    """What a closer look is taken at: one submission, and what was seen of it."""

    public: Public
    program: Program
    interview: Interview
    seen: Sequence[Seen]


def look_closer(
    case: Case, findings: Sequence[Finding], diagnoses: Sequence[Diagnosis]
) -> tuple[Diagnosis, ...]:
    """Return the diagnoses, with a name and a formula where a closer look finds them.

    Where the exercise holds one key alone, as in a learner's folder, nothing more is asked.
    """
    known = {one.slot: one for one in diagnoses}
    if len(case.public.keys) > 1:
        for slot in failed(case.public.exercise, findings):
            before = known.get(slot.name)
            if before is not None and not before.name and calls_of(slot, case.seen):
                known[slot.name] = _looked(case, slot, before)
    return with_symptoms(case.public.exercise, case.seen, findings, tuple(known.values()))


def _looked(case: Case, slot: Slot, before: Diagnosis) -> Diagnosis:
    found, formula = _by_practice(case, slot)
    if found is None:
        found, formula = _by_polynomial(case, slot)
    after = diagnosis_of(slot, found, before.counterexample)
    return msgspec.structs.replace(after, formula=formula)


def _by_practice(case: Case, slot: Slot) -> tuple[Misconception | Saying | None, str]:
    key, practice = case.public.keys
    exercise = case.public.exercise
    again = _asked(case, slot, practice)
    for first, second in (
        (case.seen, again),
        (apart_from_others(slot, case.seen), apart_from_others(slot, again)),
    ):
        groups = looked_at(exercise, slot, first), looked_at(exercise, slot, second)
        calls = calls_of(slot, first), calls_of(slot, second)
        if not enough([one for one in calls[1] if one.probe.group in groups[1]]):
            continue
        known = {one.name: one for one in matching(key, slot, calls[0], groups[0])}
        if known:
            left = [o for o in matching(practice, slot, calls[1], groups[1]) if o.name in known]
            return (known[left[0].name], "") if len(left) == 1 else (None, "")
        slip = looked_up(practice, slot, calls[1], groups[1])
        if slip is not None and (formula := _confirmed(case, slot, slip, calls[0], groups[0])):
            return saying(slip), formula
    return None, ""


def _asked(case: Case, slot: Slot, key: Key) -> tuple[Seen, ...]:
    """Return the key's questions with the learner's answers to those that call the slot."""
    wanted = [isinstance(p, Call) and p.function == slot.name for p in key.probes]
    some = [probe for probe, want in zip(key.probes, wanted, strict=True) if want]
    answers = iter(case.interview(case.program, some))
    return look(key, [next(answers) if want else _BLANK for want in wanted])


def _confirmed(case: Case, slot: Slot, slip: Slip, calls: Sequence[Seen], groups: set[str]) -> str:
    """Return what a slip writes, where the code with it gives all answers that were seen."""
    name, _, edits = slip.recipe.rpartition(":")
    try:
        right = case.public.right[slot.name][name]
        code = follow(right, slot.name, [int(edit) for edit in edits.split(".")])
    except LookupError:
        return ""
    answers = case.interview(_program(case.public, slot, code), [one.probe for one in calls])
    alike = all(
        same(trait(one.probe, one.answer), trait(one.probe, theirs))
        for one, theirs in zip(calls, answers, strict=True)
        if one.probe.group in groups or Status.OK is one.answer.status is theirs.status
    )
    if not alike or not enough([one for one in calls if one.probe.group in groups]):
        return ""
    return _changed(follow(right, slot.name, ()), code)


def _changed(before: str, after: str) -> str:
    """Return the lines that an edit made, or those that it left out."""
    lines = [[line.strip() for line in code.splitlines()] for code in (before, after)]
    made = [line for line in lines[1] if line not in lines[0]]
    lost = [line for line in lines[0] if line not in lines[1]]
    return "; ".join(made) or f"without {'; '.join(lost) or 'the order of the lines'}"


def _program(public: Public, slot: Slot, code: str) -> Program:
    """Return right code for everything but one slot."""
    answers = {name: known[""] for name, known in public.right.items()}
    answers[slot.name] = f"import math\nimport numpy as np\n{code}"
    texts = {one.file: fill(one, answers).encode() for one in public.templates}
    return Program(
        tuple(Module(file, (Piece(file, Kind.FILE, raw),)) for file, raw in sorted(texts.items()))
    )


# -- polynomials -----------------------------------------------------------------------------------


def _by_polynomial(case: Case, slot: Slot) -> tuple[Saying | None, str]:
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
    reference = _program(case.public, slot, case.public.right[slot.name][""])
    right = _read(case, reference, ask, (), places)
    if right is None or len(right) != len(ours):
        return None, formula
    pairs = [pair for pair in zip(ours, right, strict=True) if dict(pair[0]) != dict(pair[1])]
    if not pairs:
        # Right for exact numbers: what is wrong is something else.
        return None, ""
    if not _fits(case, slot, ours, places):
        return None, formula
    kind, about = polynomial.compared(*pairs[0])
    if len(pairs) > 1 and kind == "factor":
        kind = ""  # in a path one place follows from another: a name that is lost is not the whole
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
