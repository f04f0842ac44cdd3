"""The nouns of the kit, each a frozen typed value.

    Exercise ──┬── Slot          what the learner writes
               ├── Check ── Rule  what must hold, and its points (rules live in `properties`)
               ├── Misconception  one known wrong way
               └── Key            one seed's questions, and what the reference answers
    Submission ─ Program ─▶ Evidence ─▶ Finding, Diagnosis ─▶ Report

Nothing here reads, runs or prints anything.
"""

from __future__ import annotations

import enum

import msgspec

from autograder.wire import Answer, Probe, Status, Value


class _Noun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of the nouns: immutable, compared by value, strict about its fields."""


class Verdict(enum.StrEnum):
    """What became of one check."""

    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    SKIPPED = "skipped"
    BROKEN = "broken"


class Slot(_Noun, frozen=True):
    """One thing that the learner writes: the top-level `name` in `file`.

    `task` is what an open slot is called to the learner ("TODO 1: …"); `parameters` are those of a
    function.
    """

    name: str
    file: str
    task: str
    parameters: tuple[str, ...] = ()


class Submission(_Noun, frozen=True):
    """What one learner handed in, as bytes. Nothing here has been run or parsed.

    `notes` says what was noticed on the way in (a file under another name, a file left out).
    """

    student: str
    exercise: str
    files: dict[str, bytes]
    notes: tuple[str, ...] = ()


class Seen(_Noun, frozen=True):
    """One question, what the learner's code answered, and what the reference answers."""

    probe: Probe
    answer: Answer
    expected: Answer


class Finding(_Noun, frozen=True):
    """One check's verdict and why.

    `because` is one sentence for the learner, empty on a pass. `basis` says on what the verdict
    stands: "proved", "tested at 64 points", ….
    """

    check: str
    says: str
    verdict: Verdict
    points: float
    max_points: float
    because: str = ""
    basis: str = ""


class Trait(_Noun, frozen=True, omit_defaults=True):
    """What of one answer tells one computation from another.

    `error` is the type of the exception; `after` holds the arguments where the call changed any.
    """

    value: Value = None
    status: Status = Status.OK
    error: str = ""
    after: tuple[Value, ...] = ()


class Misconception(_Noun, frozen=True):
    """One wrong way to fill a slot.

    `behaves_like` and `hints` (property, concept, place) are for the learner and hold no formula of
    the answer; `reason` is for the teacher. A wrong function is known by its `traits`, one for each
    call of its slot, in their order; a wrong value by `kinds`, the sorts of failure that the checks
    of its slot find.
    """

    name: str
    slot: str
    behaves_like: str
    hints: tuple[str, str, str]
    reason: str
    traits: tuple[Trait, ...] = ()
    kinds: tuple[str, ...] = ()


class Slip(msgspec.Struct, frozen=True, array_like=True):
    """One edit or two of right code: their kinds, the parameters that they are about ("" if none).

    `recipe` says which piece of right code was edited and how, to whoever has it: there is no code
    in it.
    """

    kinds: tuple[str, ...]
    about: tuple[str, ...]
    recipe: str


class Mutants(_Noun, frozen=True):
    """What edits of right code answer to a key's questions on one slot.

    `known` leads from the signature of the answers to the simplest slip that gives them. `digest`
    is that of all that it was made from.
    """

    slot: str
    digest: str
    known: dict[str, Slip]


class Counterexample(_Noun, frozen=True):
    """The friendliest call on which the learner's result differs."""

    call: str
    expected: Value
    got: Value


class Diagnosis(_Noun, frozen=True):
    """The one explanation that reproduces the evidence.

    Where none does, `name` and `behaves_like` are empty and the counterexample speaks alone.
    `formula` is what the code computes, as source: for the teacher alone. `slot` is what it is
    about.
    """

    name: str
    behaves_like: str
    hints: tuple[str, ...]
    counterexample: Counterexample | None = None
    slot: str = ""
    formula: str = ""


class Key(_Noun, frozen=True):
    """All that one seed decides: the questions, the reference's answers, the known wrong ways."""

    seed: int
    probes: tuple[Probe, ...]
    expected: tuple[Answer, ...]
    misconceptions: tuple[Misconception, ...]
    mutants: tuple[Mutants, ...] = ()


class Report(_Noun, frozen=True):
    """All that is known of one submission; every page, row and export is drawn from it.

    `score` is None where a finding is BROKEN: a fault of ours is never shown as a mark.
    `status` is the gravest thing that was seen ("ok", "raised", "timed_out", …), "missing" where
    nothing was handed in, "untouched" where nothing was filled in, "unfinished" where a part is
    still open, "broken" for a fault of ours. `diagnosis` explains the first slot with a failed
    check of which something can be said, `also` each further one. `form` is "scripts" or
    "notebook". `printed` is what the learner's code printed first.
    """

    student: str
    exercise: str
    score: float | None
    max_score: float
    seed: int
    sandbox: str
    findings: tuple[Finding, ...]
    diagnosis: Diagnosis | None
    also: tuple[Diagnosis, ...] = ()
    intake: tuple[str, ...] = ()
    status: str = "ok"
    form: str = "scripts"
    printed: str = ""
