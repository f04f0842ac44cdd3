"""The leak gate: nothing that a learner is given holds the answer.

Texts are compared without white space, and without the signs that break or comment a line, so that
no spacing hides one. A solution line counts as leaked when it stands in a text; a formula when one
of the exercise's `secrets` matches.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from autograder.model import Misconception
from autograder.sources import Source
from autograder.templates import solution_lines

_SHORTEST = 8
"""A shorter line (`return w`) says nothing."""


def leaks(source: Source, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield one sentence for each text (by its name) that holds a part of the answer."""
    secrets = [re.compile(pattern) for pattern in source.exercise.secrets]
    lines = set(_telling_lines(source))
    for name, text in texts.items():
        bare = _bare(text)
        for line in sorted(lines):
            if line in bare:
                yield f"{name} holds a line of the solution: {line}"
        for secret in secrets:
            if (found := secret.search(text.replace("\\\n", "\n"))) is not None:
                yield f"{name} holds the answer's formula: {found.group()}"


def released_texts(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return all text in the released files; that of JSON files string by string."""
    texts: dict[str, str] = {}
    for name, raw in files.items():
        if name.endswith((".json", ".ipynb")):
            texts[name] = "\n".join(_strings(json.loads(raw)))
        elif not name.endswith((".png", ".gif")):
            texts[name] = raw.decode(errors="replace")
    return texts


def hint_texts(misconceptions: Iterable[Misconception]) -> dict[str, str]:
    """Return all that learners may read of the misconceptions."""
    return {f"wrong/{m.name}.py": "\n".join((m.behaves_like, *m.hints)) for m in misconceptions}


def _telling_lines(source: Source) -> Iterator[str]:
    given = _bare("".join(p.text for t in source.templates for p in t.parts if not p.slot))
    for raw in source.reference.values():
        for line in solution_lines(raw.decode()):
            bare = _bare(re.sub(r"\s#.*$", "", line)).removeprefix("return")
            if len(bare) >= _SHORTEST and bare not in given:
                yield bare


def _bare(text: str) -> str:
    return re.sub(r"[\s\\#]+", "", text)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _strings(inner)
    elif isinstance(value, list):
        if value and all(isinstance(part, str) for part in value):
            # A notebook's source is a list of lines: a formula may run over two of them.
            yield "".join(value)
        else:
            for inner in value:
                yield from _strings(inner)
