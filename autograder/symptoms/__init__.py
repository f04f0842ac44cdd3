"""What can be said of answers by themselves: how they differ from the right ones, and where.

Where no known way and no small edit of right code gives the answers, they may still have one thing
in common: all are rounded, all end too early, all are wrong where one argument is below zero and
right elsewhere. That is said where it holds for every answer that was seen, and where so many
answers do not look like that by chance. What is plain from a single answer, as an error or a result
of another form, needs no more of them.

    pairs      answers as numbers, beside the right ones; what of them is looked at (views)
    faults     errors
    facts      nothing, text, what was handed in, another form
    relations  what makes the wrong result out of the right one
    paths      lists of places: which of them are right
    regions    for which arguments the answers are wrong
    crossing   the same, found by asking again with one argument exchanged
    pretended  right code that is asked with changed arguments
    fitting    whether a slip can be told of answers of their form
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from autograder.model import Seen, Slip, Slot
from autograder.symptoms.crossing import Crossed, cause, crossed, upheld
from autograder.symptoms.facts import form, nothing, unworked, words
from autograder.symptoms.faults import error, gathers_nothing, is_open
from autograder.symptoms.fitting import fits, shows_no_work
from autograder.symptoms.habits import habit
from autograder.symptoms.paths import early_places, first_step, places, rounded_places
from autograder.symptoms.regions import is_region, region, region_of_result
from autograder.symptoms.views import in_parts, in_steps, in_whole, part_alone
from autograder.traits import is_telling

Finder = Callable[[Slot, Sequence[Seen], Sequence[Seen]], Slip | None]

_ORDER: Final[tuple[Finder, ...]] = (
    *(habit, gathers_nothing, nothing, words, unworked, places, in_whole, rounded_places),
    *(first_step, in_parts, in_steps, region, error, form),
    *(region_of_result, part_alone, early_places),
)
"""What says most comes first; what only says where, last."""


def symptom(slot: Slot, calls: Sequence[Seen]) -> Slip | None:
    """Return what all wrong answers have in common, or None."""
    asked = [one for one in calls if not is_open(one)]
    wrong = [one for one in asked if is_telling(one)]
    if not wrong or len(asked) < len(calls):
        return None
    found = (find(slot, asked, wrong) for find in _ORDER)
    return next((one for one in found if one is not None), None)


def only_says_where(slip: Slip) -> bool:
    """Tell whether a symptom says where answers are wrong, and not how."""
    return slip.kinds in _PLACES or is_region(slip)


_PLACES: Final = (("one_part",), ("some_parts",), ("right_at_first",))

__all__ = [
    "Crossed",
    "cause",
    "crossed",
    "fits",
    "is_region",
    "only_says_where",
    "shows_no_work",
    "symptom",
    "upheld",
]
