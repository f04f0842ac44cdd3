"""An exercise as it is declared, checked, and given to learners as data.

Exercise   what learners write, the checks and their points
Template   one of its files, cut at what the learner writes
Public     all that a learner's folder holds of it: no answer
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from autograder.errors import KitError
from autograder.model import Key, Slot
from autograder.properties import Rule


class ExerciseError(KitError):
    """The exercise's source is wrong; the message names the file, the line and the mend."""


class _Declared(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of what an exercise declares."""


class Check(_Declared, frozen=True):
    """One sentence that the learner reads, its points, and the rule that must hold.

    `slot` is what the check is about; `after` names the checks that it stands on: where one of them
    does not pass, this one is skipped. The questions of a `late` one take long: they are asked only
    where it is not skipped.
    """

    name: str
    says: str
    points: float
    slot: str
    rule: Rule
    after: tuple[str, ...] = ()
    late: bool = False


class Exercise(_Declared, frozen=True):
    """One teachable unit, with its learners' files in order.

    `name` and `slots` are read off its folder and its files. `secrets` are regular expressions of
    the answer's formula, however it is spaced or written; none of them may match anything that a
    learner is given.
    """

    title: str
    files: tuple[str, ...]
    checks: tuple[Check, ...]
    secrets: tuple[str, ...]
    name: str = ""
    slots: tuple[Slot, ...] = ()

    @property
    def max_score(self) -> float:
        """The points of all checks together."""
        return sum(check.points for check in self.checks)

    def slot(self, name: str) -> Slot:
        """Return the slot of that name."""
        return next(slot for slot in self.slots if slot.name == name)

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the declaration, one sentence each."""
        known = {slot.name for slot in self.slots}
        before: set[str] = set()
        for check in self.checks:
            if check.slot not in known:
                yield f"check {check.name!r} is about {check.slot!r}, which is no slot"
            if missing := set(check.after) - before:
                yield f"check {check.name!r} stands on {sorted(missing)}, not declared before it"
            if check.name in before:
                yield f"two checks are called {check.name!r}"
            if check.points <= 0:
                yield f"check {check.name!r} has no points"
            before.add(check.name)


class Part(_Declared, frozen=True):
    """A stretch of a file: given code, or the place of a slot with the stub that stands there."""

    text: str
    slot: str = ""


class Template(_Declared, frozen=True):
    """One file as learners get it, cut into given code and slots; the texts make up the stub."""

    file: str
    parts: tuple[Part, ...]

    @property
    def stub(self) -> str:
        """The whole file as learners get it."""
        return "".join(part.text for part in self.parts)


class Cell(_Declared, frozen=True):
    """One code cell of the released notebook, by its nbgrader id.

    `write` is the slot's own cell, `given` code that the exercise gives; `check` and `play` cells
    are never run by the grader.
    """

    id: str
    role: Literal["write", "given", "check", "play"]
    file: str = ""
    slot: str = ""
    source: str = ""


class Public(_Declared, frozen=True):
    """What a learner's folder holds of an exercise, next to stubs, notebook and lesson.

    The keys hold questions and what right and wrong code answers to them: numbers, and no formula.
    A grader holds two: that of its seed, and that of the learners' folder, whose questions can be
    asked as well. It alone holds `right`, the right code of each slot by name ("" is the
    reference): what is edited to see what a learner's code computes. No folder is given that.
    """

    exercise: Exercise
    templates: tuple[Template, ...]
    cells: tuple[Cell, ...]
    keys: tuple[Key, ...]
    right: dict[str, dict[str, str]] = {}


DATA_FILE = "checks.json"
"""The file in a learner's folder that holds `Public`."""


def read_public(raw: bytes) -> Public:
    """Return the exercise from the bytes of its data file.

    Raises:
        ExerciseError: they are no such file.
    """
    try:
        return msgspec.json.decode(raw, type=Public)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ExerciseError(f"{DATA_FILE} is damaged: {error}. Get a fresh copy of it.") from error


def write_public(public: Public) -> bytes:
    """Return the bytes of the data file: a line for each part, so that changes can be read."""
    parts = msgspec.structs.asdict(public)
    lines = [msgspec.json.encode(k) + b": " + msgspec.json.encode(v) for k, v in parts.items()]
    return b"{\n" + b",\n".join(lines) + b"\n}\n"
