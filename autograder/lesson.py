"""One lesson text, two forms: the page beside the scripts, and the cells of the notebook.

A lesson is Markdown with directives, each an HTML comment alone on its line:

    <!-- kit:given f.py -->      the given code of that file, up to the next slot or its end
    <!-- kit:write NAME -->      the cell in which the learner writes that slot
    <!-- kit:check NAME -->      the test cell of that check
    <!-- kit:play -->            the fenced code below is there to play with
    <!-- kit:question NAME 2 --> the text below is a written question worth 2 points
    <!-- kit:scripts --> … <!-- kit:end -->    only for those who work with scripts
    <!-- kit:notebook --> … <!-- kit:end -->   only for those who work in the notebook
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from autograder.exercises import ExerciseError

_DIRECTIVE = re.compile(
    r"<!-- kit:(?:(given|write|check) ([\w.-]+)|(question) ([\w-]+) (\d+(?:\.\d+)?)"
    r"|(play|scripts|notebook|end)) -->"
)
_MEANT = re.compile(r"<!--\s*kit\b")
_FORMS = ("scripts", "notebook")
_FENCED = re.compile(r"\s*```python\n(.*?)```\n?", re.DOTALL)


class Block(NamedTuple):
    """A stretch of text (`kind` "text") or a directive with its words."""

    kind: str
    words: tuple[str, ...]
    text: str
    line: int


def blocks(lesson: str, form: str) -> Iterator[Block]:
    """Yield the lesson's blocks in one form.

    Raises:
        ExerciseError: a directive is unknown or stands where it must not, or a form's section is
            not closed.
    """
    only = ""
    text: list[str] = []
    for number, line in enumerate(lesson.splitlines(), 1):
        if _MEANT.search(line) is None:
            if only in ("", form):
                text.append(line)
            continue
        kind, *words = _directive(line, number)
        if kind in _FORMS and not only:
            only = kind
        elif kind == "end" and only:
            only = ""
        elif kind not in (*_FORMS, "end") and not only:
            yield Block("text", (), "\n".join(text), number)
            text.clear()
            yield Block(kind, tuple(words), "", number)
        else:
            raise ExerciseError(f"lesson.md:{number}: '{line.strip()}' does not belong here")
    if only:
        raise ExerciseError(f"lesson.md: a section '{only}' is never closed with <!-- kit:end -->")
    yield Block("text", (), "\n".join(text), 0)


def _directive(line: str, number: int) -> list[str]:
    """Return the kind of a directive and its words."""
    found = _DIRECTIVE.fullmatch(line.strip())
    if found is None:
        raise ExerciseError(
            f"lesson.md:{number}: '{line.strip()}' is no directive: "
            "write it alone on its line, as in <!-- kit:check NAME -->"
        )
    return [word for word in found.groups() if word is not None]


def page(lesson: str) -> str:
    """Return the lesson as those who work with scripts read it: one page of Markdown."""
    texts: list[str] = []
    for block in blocks(lesson, "scripts"):
        if block.kind == "question":
            points = block.words[1]
            texts.append(f"*Written question, {points} points; your teacher reads the answer.*")
        elif block.kind == "text" and block.text.strip():
            texts.append(block.text.strip("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(texts)) + "\n"


def split_play(text: str, line: int) -> tuple[str, str]:
    """Return the fenced code with which a text begins, and the rest of the text.

    Raises:
        ExerciseError: it does not begin with a fenced block of Python.
    """
    found = _FENCED.match(text + "\n")
    if found is None:
        raise ExerciseError(f"lesson.md:{line}: put a ```python block below kit:play")
    return found.group(1), (text + "\n")[found.end() :]


def split_question(text: str) -> tuple[str, str]:
    """Return the question (up to the next heading) and the rest of the text."""
    found = re.search(r"(?m)^#{1,6} ", text)
    at = found.start() if found is not None else len(text)
    return text[:at], text[at:]
