"""The form of what is said of one sort of slip."""

from __future__ import annotations

from typing import Final, NamedTuple


class Words(NamedTuple):
    """One sort of slip: what such code does, and the ladder; `{it}` is a parameter's name."""

    does: str
    does_to_it: str
    property: str
    concept: str
    place: str


COMPARE: Final = "Set what came out beside what should have come out."
"""How many of the first hints begin."""
