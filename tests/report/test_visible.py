"""What hides is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.report.visible import first_lines, mixed_alphabets, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Søren Ørsted", "Søren Ørsted"),
        ("محمد", "محمد"),
        ("\x1b[31mred", "^[[31mred"),
        ("a\nb", "a↵b"),
        ("\u202egnp.exe", "⟨U+202E⟩gnp.exe"),
        ("a\u200bd\u200da", "a⟨U+200B⟩d⟨U+200D⟩a"),
        ("\x9b2J", "⟨U+009B⟩2J"),
        ("\u06cc\u200c\u062e", "\u06cc\u200c\u062e"),
        ("z" + "\u0351" * 40, "z" + "\u0351" * 3),
        ("\ud800", "⟨U+D800⟩"),
        ("\u3164", "⟨U+3164⟩"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    """Control, turning and invisible characters are shown; letters of all languages stay."""
    assert visible(text) == shown


@given(st.text() | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Mn"])))
def test_visible_hides_nothing(text: str) -> None:
    """No character is left that hides something, but joiners between letters that need them."""
    left = {
        unicodedata.category(letter) for letter in visible(text) if letter not in "\u200c\u200d"
    }
    assert not left & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def test_visible_is_cut() -> None:
    """A long text ends with an ellipsis."""
    assert visible("x" * 1_000, 10) == "xxxxxxxxx…"


def test_first_lines() -> None:
    """Of many lines the first are kept, and an ellipsis tells of the others."""
    assert first_lines("1\r\n2\n3\n4\n", 2) == ["1", "2", "…"]
    assert first_lines("1\t2\n\n\n") == ["1   2"]
    assert first_lines("") == []


def test_mixed_alphabets() -> None:
    """A word of two alphabets that look alike is noticed; a name of one alphabet is not."""
    assert mixed_alphabets("ad\u0430")
    assert not mixed_alphabets("Иван Smith")
    assert not mixed_alphabets("Søren")
    assert not mixed_alphabets("李明x")
