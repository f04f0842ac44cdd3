"""The line between what learners and teachers read: no sentence holds or shows the answer."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

from autograder.course import load_sources
from autograder.leak import leaks
from autograder.model import Slip
from autograder.mutants.order import first_order
from autograder.slips import KINDS, forbidden, saying

COURSE = Path(__file__).resolve().parent.parent
SOURCES = load_sources(COURSE)


@pytest.mark.parametrize("exercise", SOURCES)
def test_no_sentence_gives_the_answer_away(exercise: str) -> None:
    """Every sentence that can be made for an exercise goes through the leak gate."""
    source = SOURCES[exercise]
    names = {"", *(name for slot in source.exercise.slots for name in slot.parameters)}
    texts = {}
    for kind, name in itertools.product(KINDS, names):
        for slip in (Slip((kind,), (name,), ""), Slip((kind, "sign"), (name, ""), "")):
            told = saying(slip)
            texts[f"{kind} {name} {len(slip.kinds)}"] = "\n".join((told.behaves_like, *told.hints))
    assert list(leaks(source, texts)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_sentence_holds_a_formula_or_a_number(kind: str) -> None:
    """Without operators, brackets and numbers nothing can be read off by undoing one sign."""
    told = saying(Slip((kind,), ("learning_rate",), ""))
    for sentence in (told.behaves_like, *told.hints):
        assert forbidden(sentence) == ""


@pytest.mark.parametrize("text", ["x - learning_rate", "x + y", "2 times", "f(x)", "a = b", "x²"])
def test_a_formula_is_noticed(text: str) -> None:
    """The gate would stop these."""
    assert forbidden(text)


@pytest.mark.parametrize("kind", KINDS)
def test_each_hint_is_short_and_ends_with_a_question(kind: str) -> None:
    """Two short sentences at most, and the last is a question."""
    for hint in saying(Slip((kind,), ("",), "")).hints:
        assert hint.endswith("?")
        assert len(re.findall(r"[.?](?: |$)", hint)) <= 3
        assert len(hint) < 160


@pytest.mark.parametrize("exercise", list(SOURCES)[:3])
def test_every_edit_has_words(exercise: str) -> None:
    """Whatever can be edited in a reference can be told."""
    source = SOURCES[exercise]
    for slot in source.exercise.slots:
        if slot.parameters:
            code = source.answer(slot.name)
            assert {mutant.kinds[0] for mutant in first_order(code, slot.name)} <= set(KINDS)
