"""Makes text that nobody here wrote safe to look at: what is hidden in it is shown instead."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_HIDING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_JOINERS: Final = frozenset("\u200c\u200d")
_COMMON: Final = re.compile("[ -\u02ff\u0370-\u0482\u2010-\u205e\u2070-\u20cf\u2100-\u27ff]*")
"""Letters and signs of which none is an accent; what hides among them is not printable."""
_MARKS: Final = 3
_LOOKALIKES: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def visible(text: str, most: int = 400) -> str:
    """Return `text` on one line, cut to `most` characters.

    Control characters are shown as `cat -v` does (^[), what turns or hides text as its number
    (⟨U+202E⟩), and a letter keeps three accents at most. All languages' letters stay as they are.
    """
    if len(text) > most:
        text = text[: most - 1] + "…"
    if text.isprintable() and _COMMON.fullmatch(text):
        return text
    shown: list[str] = []
    accents = 0
    before = ""
    for letter in text:
        accents = accents + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if accents <= _MARKS:
            shown.append(_picture(letter, before))
        before = letter
    return "".join(shown)


def first_lines(text: str, most: int = 20, width: int = 200) -> list[str]:
    """Return the first lines of `text`, each made visible; a last "…" where lines were left out."""
    lines = text[: (most + 1) * 10_000].replace("\r\n", "\n").expandtabs(4).split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    shown = [visible(line, width) for line in lines[:most]]
    return [*shown, "…"] if len(lines) > most else shown


def mixed_alphabets(name: str) -> bool:
    """Tell whether one word of `name` mixes alphabets that look alike (Latin, Cyrillic, …)."""
    if name.isascii():
        return False
    return any(
        len(_LOOKALIKES & {unicodedata.name(letter, "").split(" ")[0] for letter in word}) > 1
        for word in re.findall(r"[^\W\d_]+", name)
    )


def _picture(letter: str, before: str) -> str:
    """Return what stands for `letter`: itself, unless it hides something."""
    code = ord(letter)
    if letter == "\n":
        return "↵"
    if letter < " " or letter == "\x7f":
        return "^" + chr(code ^ 0x40)
    if letter in _JOINERS and before > "\u024f" and before not in _JOINERS:
        return letter  # they join letters of Persian and Hindi, and emoji; after Latin they hide
    if letter in _BLANKS or unicodedata.category(letter) in _HIDING:
        return f"⟨U+{code:04X}⟩"
    return letter
