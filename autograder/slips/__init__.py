"""What a learner is told of a slip, and what only a teacher reads.

Where the line runs:

- A learner reads what sort of slip the code behaves like (a sign turned round, a factor left out),
  never what the code computes: of a formula with one turned sign the right one can be read off.
- Of the code's names a learner may read those of the function's own parameters, which stand in the
  task. No sentence holds an operator, a bracket, or a number of the answer.
- The hints climb from what is seen (property) over what holds in general (concept) to where to look
  (place). The place is a sort of place, never a line of the answer. Each ends with a question.
- A teacher reads the formula: `Diagnosis.formula` is drawn by the report for teachers alone.

The gate is a test: every sentence that can be produced for an exercise goes through `leak.leaks`,
and through `forbidden` below.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from autograder.model import Slip
from autograder.slips.answers import ANSWERS
from autograder.slips.expressions import EXPRESSIONS
from autograder.slips.facts import FACTS
from autograder.slips.paths import PATHS
from autograder.slips.results import NOUNS, RESULTS, VIEWS
from autograder.slips.statements import STATEMENTS
from autograder.slips.structure import STRUCTURE
from autograder.slips.words import Words

_FORBIDDEN: Final = re.compile(r"[=*/^<>+\[\]{}()²³·×∂η]|\w\s[-−–]\s\w|\d")


KINDS: Final[Mapping[str, Words]] = MappingProxyType(
    {**EXPRESSIONS, **STRUCTURE, **STATEMENTS, **ANSWERS, **FACTS, **PATHS, **RESULTS, **VIEWS}
)
"""All sorts of slips by name."""


class Saying(NamedTuple):
    """What learners are told of code with one slip or two."""

    name: str
    behaves_like: str
    hints: tuple[str, str, str]


def saying(slip: Slip) -> Saying:
    """Return what learners are told of a slip: its name, what such code is like, three hints."""
    first, last = KINDS[slip.kinds[0]], KINDS[slip.kinds[-1]]
    return Saying(
        name="_and_".join(dict.fromkeys(slip.kinds)),
        behaves_like=_behaves(slip),
        hints=(first.property, last.concept, last.place),
    )


def forbidden(text: str) -> str:
    """Return what of a sentence no learner may read, "" where it may go out."""
    found = _FORBIDDEN.search(text)
    return found.group() if found else ""


def _behaves(slip: Slip) -> str:
    both = list(zip(slip.kinds, slip.about, strict=True))
    views = [NOUNS[kind].format(it=name or "it") for kind, name in both if kind in NOUNS]
    slips = [_does(kind, name) for kind, name in both if kind not in NOUNS]
    if slips and (views or both[0][0] in RESULTS):
        return f"code in which {views[-1] if views else 'the result'} {', and '.join(slips)}"
    if len(slips) > 1:
        return f"code with two slips: it {', and it '.join(slips)}"
    return f"code that {slips[0] if slips else _does(*both[0])}"


def _does(kind: str, name: str) -> str:
    words = KINDS[kind]
    # A step is called by what it does: the name that it sets need not be the learner's.
    return words.does_to_it.format(it=name) if name and kind not in STATEMENTS else words.does
