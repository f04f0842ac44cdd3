"""What edits of right code answer to the questions of a key, as numbers to look up.

Right code is the reference, and the shortest of the unusual right ways: what can slip depends on
how it is written. Nothing of the code is kept, only the signature of its answers, and the recipe by
which whoever holds the solutions can make it again.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Container, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from autograder import oracles
from autograder.evidence import calls_of, is_plain_call
from autograder.explain import enough
from autograder.judge import look
from autograder.keys import program_of
from autograder.matching import matching
from autograder.model import Key, Mutants, Seen, Slip, Slot
from autograder.mutants.bases import bases
from autograder.mutants.limits import limited
from autograder.mutants.order import Mutant, bare, first_order, guarded, second_order
from autograder.run.responder import Responder
from autograder.sources import Entry, Source
from autograder.traits import signature
from autograder.wire import Answer, Call, Status

_MAKERS: Final = ("edits.py", "moves.py", "order.py", "surgery.py")
_BLANK: Final = Answer(Status.OK)
_PLACE: Final = "_here_stands_a_mutant_ = None\n"


def make_mutants(source: Source, key: Key, before: Sequence[Mutants] = ()) -> tuple[Mutants, ...]:
    """Return what edits of right code answer to the questions of `key`, for each function.

    What was made `before` from the same code and questions is taken over.
    """
    made = []
    for slot in source.exercise.slots:
        if is_called(slot, key):
            digest = digest_of(source, slot, key)
            old = next((m for m in before if (m.slot, m.digest) == (slot.name, digest)), None)
            made.append(old or _made(source, slot, key, digest))
    return tuple(made)


def is_called(slot: Slot, key: Key) -> bool:
    """Tell whether a slot is a function that is called, and no value."""
    return any(isinstance(p, Call) and p.function == slot.name for p in key.probes)


def digest_of(source: Source, slot: Slot, key: Key) -> str:
    """Return the digest of all that the mutants of a slot depend on: no comment, no sentence."""
    whole = hashlib.sha256(_engine())
    wrong = {one.name: one.code for one in source.wrong if one.slot == slot.name}
    files = {name: raw.decode() for name, raw in source.reference.items()}
    for name, code in (*bases(source, slot).items(), *wrong.items(), *files.items()):
        whole.update(f"{name}\0{bare(code)}\0".encode())
    checks = [(c.rule, c.after) for c in source.exercise.checks if c.slot == slot.name]
    probes = [probe for probe in key.probes if is_plain_call(slot, probe)]
    for part in (probes, checks):
        whole.update(msgspec.msgpack.encode(part))
    return whole.hexdigest()[:16]


def all_mutants(source: Source, slot: Slot) -> Iterator[tuple[str, Mutant]]:
    """Yield the mutants of one slot with the name of what was edited, the simplest first."""
    known = bases(source, slot)
    seen: set[str] = set()
    for order, names in ((first_order, known), (second_order, ("",))):
        for name in names:
            for mutant in order(known[name], slot.name):
                if mutant.code not in seen:
                    seen.add(mutant.code)
                    yield name, mutant


class Bench:
    """Where mutants of one slot are run, one after the other."""

    def __init__(self, source: Source, slot: Slot, key: Key) -> None:
        """Fill every other slot with the reference's code."""
        self._checks = [check for check in source.exercise.checks if check.slot == slot.name]
        self._slot = slot
        self._key = key
        self._files = source.files(Entry(name="", slot=slot.name, code=_PLACE))

    def tried(self, code: str, *, every: bool = False) -> tuple[tuple[Seen, ...], set[str]]:
        """Return what `code` answers, and the groups of questions that were looked at.

        Those that only wait for a failed check are not asked (as nobody looks at them later, see
        `explain.looked_at`), unless `every` question is; they have blanks for answers, and so have
        those on other slots.

        Raises:
            TimeoutError: it goes on and on.
        """
        filled = guarded(code).encode()
        files = {name: raw.replace(_PLACE.encode(), filled) for name, raw in self._files.items()}
        responder = Responder(program_of(files), oracles.consult)
        answers = [_BLANK] * len(self._key.probes)
        groups: set[str] = set()
        passed: set[str] = set()
        own = {check.name for check in self._checks}
        with limited():
            if every:
                self._ask(responder, {probe.group for probe in self._key.probes}, answers)
                return look(self._key, answers), groups
            for check in self._checks:
                if set(check.after) & own <= passed:
                    self._ask(responder, set(check.rule.groups) - groups, answers)
                    groups.update(check.rule.groups)
                    if not check.rule.judge(look(self._key, answers)).reason:
                        passed.add(check.name)
        return look(self._key, answers), groups

    def _ask(self, responder: Responder, groups: set[str], answers: list[Answer]) -> None:
        for at, probe in enumerate(self._key.probes):
            if probe.group in groups and is_plain_call(self._slot, probe):
                answers[at] = responder.answer(probe)
                fault = answers[at].fault
                if fault is not None and fault.type == "TimeoutError":
                    raise TimeoutError(f"{self._slot.name} does not come to an end")


def _made(source: Source, slot: Slot, key: Key, digest: str) -> Mutants:
    known: dict[str, Slip] = {}
    bench = Bench(source, slot, key)
    for base, mutant in all_mutants(source, slot):
        about = tuple(name if name in slot.parameters else "" for name in mutant.about)
        slip = Slip(mutant.kinds, about, f"{base}:{'.'.join(map(str, mutant.recipe))}")
        with contextlib.suppress(TimeoutError):
            for found in _signatures(bench, slot, key, mutant.code, known):
                known.setdefault(found, slip)
    return Mutants(slot=slot.name, digest=digest, known=known)


def _signatures(
    bench: Bench, slot: Slot, key: Key, code: str, known: Container[str]
) -> tuple[str, ...]:
    """Return the signatures of all that code answers, and of what is looked at.

    There are none where it is not wrong often enough, or known already.

    Raises:
        TimeoutError: it goes on and on.
    """
    seen, groups = bench.tried(code)
    calls = calls_of(slot, seen)
    asked = [one for one in calls if one.probe.group in groups]
    found = signature(calls, groups)
    if not enough(asked) or found in known:
        return ()
    whole = calls_of(slot, bench.tried(code, every=True)[0])
    if matching(key, slot, whole, groups):
        return ()
    return signature(whole, {one.probe.group for one in whole}), found


@cache
def _engine() -> bytes:
    """Return the digest of the code that makes mutants and signatures."""
    folder = Path(__file__).parent
    files = [*map(folder.joinpath, _MAKERS), folder.parent / "traits.py"]
    return hashlib.sha256("\0".join(bare(path.read_text()) for path in files).encode()).digest()
