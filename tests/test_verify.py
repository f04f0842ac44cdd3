"""The kit proves itself, and a broken exercise is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from autograder.exercises import Public
from autograder.keys import make_key
from autograder.publics import public_of
from autograder.sources import Entry, Source
from autograder.verify import FORMS, Proof, verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.run.lane import Lane

    Verify = Callable[..., dict[str, Proof]]

EVERY = 7
"""The command `autograder verify` tries every entry with every seed; here it is one in so many."""
KEPT = "climbs_the_gradient"


@pytest.fixture(scope="module")
def verified(lane: Lane) -> Verify:
    """Verify a source with one seed; return the proofs by form."""

    def of(source: Source) -> dict[str, Proof]:
        return {
            proof.form: proof
            for proof in verify(
                source, lane.interview, lane.interview_trusted, [_public(source, lane)]
            )
        }

    return of


def _public(source: Source, lane: Lane) -> Public:
    return public_of(source, make_key(source, 5, lane.interview_trusted))


def entry(entries: tuple[Entry, ...], name: str) -> Entry:
    """Return the entry of that name."""
    return next(one for one in entries if one.name == name)


@pytest.fixture(scope="module")
def small(source: Source) -> Source:
    """Return the exercise with one wrong way and one unusual right way."""
    wrong, right = entry(source.wrong, KEPT), entry(source.right, "recursion")
    return msgspec.structs.replace(source, wrong=(wrong,), right=(right,))


def test_the_real_exercise_has_no_problems(verified: Verify, source: Source) -> None:
    """In both forms: reference full, stub zero, right passed, every wrong way caught and named."""
    some = msgspec.structs.replace(source, wrong=source.wrong[::EVERY], right=source.right[::EVERY])
    proofs = verified(some)
    assert tuple(proofs) == FORMS
    for proof in proofs.values():
        assert proof.problems == ()
        assert (proof.reference, proof.stub, proof.max_score) == (10, 0, 10)
        assert proof.right_passed == proof.right > 0
        assert proof.caught == proof.named == proof.wrong == len(some.wrong)
        assert proof.misnamed == 0
    assert proofs["scripts"].right == len(some.right)


def test_a_right_way_that_is_wrong_is_told(verified: Verify, small: Source) -> None:
    """What is said to be right has to get full marks, or the reason is told."""
    lying = msgspec.structs.replace(small.wrong[0], name="lying", misconception=None)
    for proof in verified(msgspec.structs.replace(small, right=(lying,))).values():
        (problem,) = proof.problems
        assert problem.startswith("right/lying gets 5: ")
        assert "3.17 where 2.83 was expected" in problem
        assert (proof.right, proof.right_passed) == (1, 0)


def test_a_wrong_way_that_is_right_is_told(verified: Verify, small: Source) -> None:
    """What is said to be wrong must not get full marks."""
    right = msgspec.structs.replace(small.wrong[0], code=small.answer(small.wrong[0].slot))
    for proof in verified(msgspec.structs.replace(small, wrong=(right,))).values():
        assert f"wrong/{KEPT} gets full marks" in proof.problems
        assert (proof.caught, proof.named) == (0, 0)


def test_a_wrong_way_that_is_another_is_told(verified: Verify, small: Source) -> None:
    """Two known ways that do the same cannot be told apart: only what they share is said."""
    (first,) = small.wrong
    assert first.misconception is not None
    twin = msgspec.structs.replace(
        first,
        name="twin",
        code=first.code.replace("x + learning_rate * gradx", "x - -gradx * learning_rate"),
        misconception=msgspec.structs.replace(first.misconception, name="twin"),
    )
    assert twin.code != first.code
    for proof in verified(msgspec.structs.replace(small, wrong=(first, twin))).values():
        assert set(proof.problems) == {
            f"wrong/{KEPT} is taken for step_and_sign_of_result",
            "wrong/twin is taken for step_and_sign_of_result",
        }
        assert (proof.caught, proof.named, proof.misnamed) == (2, 0, 2)


def test_a_reference_that_fails_is_told(verified: Verify, small: Source) -> None:
    """A check that the reference does not pass is a mistake in the exercise."""
    bad = small.reference["f.py"].replace(b"learning_rate = 0.1", b"learning_rate = 0.01")
    broken = msgspec.structs.replace(small, reference=small.reference | {"f.py": bad}, right=())
    for proof in verified(broken).values():
        assert proof.reference < proof.max_score
        (told,) = [one for one in proof.problems if one.startswith("the reference gets")]
        assert "1326.2 is left" in told


def test_a_stub_that_earns_something_is_told(verified: Verify, small: Source) -> None:
    """Nobody gets points for handing in what was released."""
    gd, f = small.templates
    parts = tuple(
        msgspec.structs.replace(part, text="learning_rate = 0.1\n") if part.slot else part
        for part in f.parts
    )
    templates = (gd, msgspec.structs.replace(f, parts=parts))
    for proof in verified(msgspec.structs.replace(small, templates=templates)).values():
        assert proof.stub == 3
        assert "the stub gets 3 points" in proof.problems


@pytest.mark.parametrize(
    ("hint", "problem"),
    [
        ("Look at the sign.", "a hint ends with a question; this one does not: Look at the sign."),
        ("Is it x - lr * gradx?", "holds the answer's formula: x - lr * grad"),
    ],
)
def test_a_hint_that_is_none_is_told_once(
    verified: Verify, small: Source, hint: str, problem: str
) -> None:
    """Hints end with a question and hold no answer; this is told in the first form's proof."""
    (first,) = small.wrong
    assert first.misconception is not None
    hints = (hint, *first.misconception.hints[1:])
    told = msgspec.structs.replace(first.misconception, hints=hints)
    changed = msgspec.structs.replace(first, misconception=told)
    proofs = verified(msgspec.structs.replace(small, wrong=(changed,), right=()))
    (found,) = proofs["scripts"].problems
    assert found.startswith(f"wrong/{KEPT}.py")
    assert problem in found
    assert proofs["notebook"].problems == ()
