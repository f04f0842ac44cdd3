"""What a closer look is taken at, and whom it can ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from autograder.asking import Interview
from autograder.exercises import Public
from autograder.model import Seen, Slot
from autograder.templates import fill
from autograder.wire import Kind, Module, Piece, Program


class Case(NamedTuple):
    """What a closer look is taken at: one submission, and what was seen of it."""

    public: Public
    program: Program
    interview: Interview
    seen: Sequence[Seen]


def program_with(public: Public, slot: Slot, code: str) -> Program:
    """Return right code for everything but one slot."""
    answers = {name: known[""] for name, known in public.right.items()}
    answers[slot.name] = f"import math\nimport numpy as np\n{code}"
    texts = {one.file: fill(one, answers).encode() for one in public.templates}
    return Program(
        tuple(Module(file, (Piece(file, Kind.FILE, raw),)) for file, raw in sorted(texts.items()))
    )
