"""The outcome of one check below its cell in a notebook: as text, and the further hints as HTML.

Frontends that show no HTML show the text, which says the same and holds the first hint.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from autograder.model import Verdict
from autograder.report import words
from autograder.report.advice import advice_on, is_open
from autograder.report.visible import visible

if TYPE_CHECKING:
    from autograder.model import Diagnosis, Finding

_INDENT: Final = "  "


def render(finding: Finding, diagnosis: Diagnosis | None) -> str:
    """Return what becomes of a check, why, and the first hint, in lines."""
    lines = [finding.because] if finding.verdict is not Verdict.PASS else []
    if finding.verdict is Verdict.FAIL:
        lines += [_behaves(diagnosis), _hint(finding, diagnosis)]
    first = f"{words.MARKS[finding.verdict]} {finding.says}"
    return "\n".join((first, *(_INDENT + visible(line) for line in lines if line)))


def _behaves(diagnosis: Diagnosis | None) -> str:
    like = diagnosis.behaves_like if diagnosis is not None else ""
    return f"Your code behaves like this: {like}" if like else ""


def _hint(finding: Finding, diagnosis: Diagnosis | None) -> str:
    if diagnosis is not None and diagnosis.hints:
        return f"Hint 1 of {len(diagnosis.hints)}: {diagnosis.hints[0]}"
    if is_open(finding):
        return ""
    return f"Hint: {advice_on(finding, diagnosis)}"


def render_ladder(finding: Finding, diagnosis: Diagnosis | None) -> str:
    """Return the points, and below them each further hint folded into the one before it."""
    s = "" if finding.max_points == 1 else "s"
    points = f"{words.number(finding.points)} of {words.number(finding.max_points)} point{s}"
    hints = diagnosis.hints if finding.verdict is Verdict.FAIL and diagnosis is not None else ()
    html = ""
    for number, hint in reversed(list(enumerate(hints[1:], start=2))):
        name = "The last hint" if number == len(hints) else "Another hint"
        head = f"<summary>{name} ({number} of {len(hints)})</summary>"
        html = f"<details>{head}<p>{escape(visible(hint))}</p>{html}</details>"
    return f"<b>{points}</b>{html}"
