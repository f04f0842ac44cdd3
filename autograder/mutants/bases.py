"""The right code that is edited: the reference, and a few unusual right ways."""

from __future__ import annotations

import ast
import contextlib
from typing import Final

from autograder.model import Slot
from autograder.sources import Source

BASES: Final = 2
"""How many unusual right ways are edited beside the reference."""


def bases(source: Source, slot: Slot) -> dict[str, str]:
    """Return the right code that is edited, by name; the reference is called ""."""
    unusual = [
        (len(entry.code), entry.name, entry.code)
        for entry in source.right
        if entry.slot == slot.name and _defines(entry.code, slot.name)
    ]
    shortest = {name: code for _, name, code in sorted(unusual)[:BASES]}
    return {"": source.answer(slot.name)} | shortest


def _defines(code: str, name: str) -> bool:
    with contextlib.suppress(SyntaxError):
        return any(isinstance(n, ast.FunctionDef) and n.name == name for n in ast.parse(code).body)
    return False
