"""The released notebook, made of the lesson, the templates and the checks.

And nbgrader's source notebook: the same with the reference's code, its marks around it.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import msgspec

from autograder.exercises import Cell, Exercise, ExerciseError, Part, Template
from autograder.lesson import Block, blocks, split_play, split_question
from autograder.sources import Source
from autograder.templates import marked

_ANSWER = "YOUR ANSWER HERE"
_ANSWERED = (
    "*Whatever the learner says in their own words; the teacher's page has what to look for.*"
)


class _Draft(NamedTuple):
    """One cell of the notebook; `nbgrader` is its metadata there, `cell` what the grader knows.

    `answer` is what stands there in the teacher's notebook, where that is something else.
    """

    id: str
    type: str
    source: str
    nbgrader: dict[str, Any] | None = None
    cell: Cell | None = None
    answer: str = ""


def released(source: Source) -> tuple[bytes, tuple[Cell, ...]]:
    """Return the released notebook's bytes and its code cells as the grader has to know them.

    Raises:
        ExerciseError: the lesson does not place every slot and every check once, or given code
            imports another of the exercise's files in a way that no notebook can follow.
    """
    drafts = _checked(source)
    return _dump(drafts), tuple(draft.cell for draft in drafts if draft.cell is not None)


def source_notebook(source: Source) -> bytes:
    """Return the notebook that nbgrader makes the released one of: solutions between their marks.

    Raises:
        ExerciseError: as for `released`.
    """
    code: dict[str, str] = {}
    for file, raw in source.reference.items():
        code |= marked(file, raw.decode())
    texts = {_ANSWER: _ANSWERED}
    return _dump(
        draft._replace(answer=code.get(draft.id) or texts.get(draft.source, ""))
        for draft in _checked(source)
    )


def _checked(source: Source) -> list[_Draft]:
    """Return the notebook's cells, or raise an ExerciseError."""
    drafts = list(_drafts(source))
    for problem in _problems(source.exercise, [draft.id for draft in drafts]):
        raise ExerciseError(f"{source.folder / 'lesson.md'}: {problem}")
    return drafts


def filled(notebook: bytes, answers: dict[str, str]) -> bytes:
    """Return the notebook with `answers` (slot to source) written into their cells."""
    content = msgspec.json.decode(notebook)
    for cell in content["cells"]:
        slot = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if slot in answers:
            cell["source"] = _lines(answers[slot])
    return _encode(content)


def _drafts(source: Source) -> Iterator[_Draft]:
    exercise = source.exercise
    left = {t.file: _code_parts(t, exercise) for t in source.templates}
    counts: dict[str, int] = {}

    def fresh(kind: str) -> str:
        counts[kind] = counts.get(kind, 0) + 1
        return f"{kind}-{counts[kind]}"

    waiting: Block | None = None
    for block in blocks(source.lesson, "notebook"):
        text = block.text
        if block.kind == "text":
            if waiting is not None and waiting.kind == "play":
                code, text = split_play(text, waiting.line)
                yield _code(fresh("play"), code, "play")
            elif waiting is not None:
                question, text = split_question(text)
                yield from _question(waiting, question)
            if text.strip():
                yield _Draft(fresh("text"), "markdown", text.strip())
            waiting = None
        elif block.kind in ("play", "question"):
            waiting = block
        elif block.kind == "check":
            yield _check(exercise, block)
        else:
            yield _part(left, block, fresh)


def _problems(exercise: Exercise, ids: list[str]) -> Iterator[str]:
    for slot in exercise.slots:
        if slot.name not in ids:
            yield f"put <!-- kit:write {slot.name} --> where it is written"
    for check in exercise.checks:
        if f"check-{check.name}" not in ids:
            yield f"put <!-- kit:check {check.name} --> where it belongs"
    for twice in sorted({id_ for id_ in ids if ids.count(id_) > 1}):
        yield f"two cells are called {twice}"


def _code_parts(template: Template, exercise: Exercise) -> list[Part]:
    """Return the file's parts as they stand in a notebook, where files do not import each other."""
    siblings = {file.removesuffix(".py") for file in exercise.files}
    return [
        part if part.slot else Part(text=_alone(template.file, part.text, siblings))
        for part in template.parts
    ]


def _alone(file: str, text: str, siblings: set[str]) -> str:
    """Return given code without its `from sibling import name`."""
    lines = text.splitlines(keepends=True)
    tree = ast.parse(text)
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module in siblings:
            names = [node.module]
            if node in tree.body and not any(alias.asname for alias in node.names):
                end = node.end_lineno or node.lineno
                lines[node.lineno - 1 : end] = [""] * (end - node.lineno + 1)
                continue
        for name in siblings.intersection(names):
            raise ExerciseError(
                f"{file}: in a notebook there is no file to import: "
                f"write 'from {name} import …' at the top level, without 'as'"
            )
    return re.sub(r"\n{4,}", "\n\n\n", "".join(lines))


def _part(left: dict[str, list[Part]], block: Block, fresh: Any) -> _Draft:
    """Return the cell of a `given` or `write` directive, taken off the parts that are left."""
    (word,) = block.words
    for file, parts in left.items():
        for part in parts:
            if block.kind == "given" and file == word and not part.slot:
                parts.remove(part)
                return _code(fresh("given"), part.text, "given", file=file, locked=True)
            if block.kind == "write" and part.slot == word:
                del parts[: parts.index(part) + 1]
                return _code(word, part.text, "write", file=file, slot=word)
    raise ExerciseError(f"lesson.md:{block.line}: nothing is left for kit:{block.kind} {word}")


def _check(exercise: Exercise, block: Block) -> _Draft:
    (name,) = block.words
    for check in exercise.checks:
        if check.name == name:
            points = f"{check.points:g} point{'' if check.points == 1 else 's'}"
            code = (
                f"# {check.says} ({points})\n"
                f"from autograder.notebook import check\n\n"
                f'check("{name}", globals())\n'
            )
            cell = Cell(id=f"check-{name}", role="check", source=code.rstrip("\n"))
            about = _nbgrader(cell.id, grade=True, locked=True, points=check.points)
            return _Draft(cell.id, "code", code, about, cell)
    raise ExerciseError(f"lesson.md:{block.line}: there is no check called {name}")


def _question(block: Block, text: str) -> Iterator[_Draft]:
    name, points = block.words
    yield _Draft(f"ask-{name}", "markdown", text.strip())
    about = _nbgrader(name, grade=True, solution=True, points=float(points))
    yield _Draft(name, "markdown", _ANSWER, about)


def _code(
    id_: str, code: str, role: Any, *, file: str = "", slot: str = "", locked: bool = False
) -> _Draft:
    bare = code.strip("\n")
    cell = Cell(id=id_, role=role, file=file, slot=slot, source=bare)
    marked = role in ("write", "given")
    about = _nbgrader(id_, solution=role == "write", locked=locked) if marked else None
    return _Draft(id_, "code", bare, about, cell)


def _nbgrader(
    grade_id: str,
    *,
    grade: bool = False,
    solution: bool = False,
    locked: bool = False,
    points: float | None = None,
) -> dict[str, Any]:
    about: dict[str, Any] = {
        "grade": grade,
        "grade_id": grade_id,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    return about if points is None else about | {"points": points}


def _dump(drafts: Iterable[_Draft]) -> bytes:
    cells = []
    for draft in drafts:
        cell: dict[str, Any] = {"cell_type": draft.type, "id": draft.id}
        cell["metadata"] = {} if draft.nbgrader is None else _metadata(draft, draft.nbgrader)
        if draft.type == "code":
            cell |= {"execution_count": None, "outputs": []}
        cells.append(cell | {"source": _lines(draft.answer or draft.source)})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    about = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return _encode({"cells": cells, "metadata": about, "nbformat": 4, "nbformat_minor": 5})


def _metadata(draft: _Draft, about: dict[str, Any]) -> dict[str, Any]:
    """Return a cell's metadata as nbgrader releases it.

    What is graded cannot be deleted, what is locked cannot be edited, and the checksum says whether
    it was all the same: it is that of nbgrader.utils.compute_checksum.
    """
    locked = not about["solution"] and (about["grade"] or about["locked"])
    source = draft.source.strip("\n")
    parts = [source, draft.type, about["grade"], about["solution"], locked, draft.id]
    parts += [float(about["points"])] if about["grade"] else []
    checksum = hashlib.md5("".join(map(str, parts)).encode(), usedforsecurity=False).hexdigest()
    fixed = {"deletable": False, "editable": False} if locked else {"deletable": False}
    return fixed | {"nbgrader": about | {"cell_type": draft.type, "checksum": checksum}}


def _lines(text: str) -> list[str]:
    return text.strip("\n").splitlines(keepends=True)


def _encode(content: Any) -> bytes:
    # Sorted as Jupyter sorts them, so that saving a notebook there changes no line.
    return msgspec.json.format(msgspec.json.encode(content, order="sorted"), indent=1) + b"\n"
