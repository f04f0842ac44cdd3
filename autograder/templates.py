"""A reference file cut into what is given and what the learner writes.

The cuts are nbgrader's own marks: `### BEGIN SOLUTION` and `### END SOLUTION`. The comment
`# TODO …` above the first mark names the task. At the top level a region binds one name, and its
stub is `name = None`; inside a function its stub raises NotImplementedError with the task.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from autograder.exercises import ExerciseError, Part, Template
from autograder.model import Slot

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"


class Region(NamedTuple):
    """One solution: the lines of its marks, and the lines of the statement around it (from 0)."""

    begin: int
    end: int
    first: int
    last: int
    slot: Slot
    stub: str


def cut(file: str, text: str) -> tuple[Template, tuple[Slot, ...]]:
    """Return the template of a reference file and the slots that it holds.

    Raises:
        ExerciseError: the file is no Python, or a mark is nested, unclosed, without a task above
            it, binds no name, or shares its function with another.
    """
    lines = text.splitlines(keepends=True)
    regions = list(_regions(file, lines))
    parts: list[Part] = []
    at = 0
    for region in regions:
        parts.append(Part(text="".join(lines[at : region.first])))
        stub = [*lines[region.first : region.begin], region.stub]
        stub += lines[region.end + 1 : region.last + 1]
        parts.append(Part(text="".join(stub), slot=region.slot.name))
        at = region.last + 1
    parts.append(Part(text="".join(lines[at:])))
    kept = tuple(part for part in parts if part.text)
    return Template(file=file, parts=kept), tuple(region.slot for region in regions)


def marked(file: str, text: str) -> dict[str, str]:
    """Return the reference's code of each slot as it stands there, task and marks included.

    Raises:
        ExerciseError: as for `cut`.
    """
    lines = text.splitlines(keepends=True)
    return {
        region.slot.name: "".join(lines[region.first : region.last + 1])
        for region in _regions(file, lines)
    }


def solution_lines(text: str) -> list[str]:
    """Return the lines between the marks, stripped."""
    found: list[str] = []
    inside = False
    for line in text.splitlines():
        bare = line.strip()
        if bare in (BEGIN, END):
            inside = bare == BEGIN
        elif inside and bare:
            found.append(bare)
    return found


def fill(template: Template, answers: dict[str, str]) -> str:
    """Return the file with `answers` (slot name to source) in place of the stubs."""
    texts = (
        answers.get(part.slot, part.text) if part.slot else part.text for part in template.parts
    )
    return "".join(text if text.endswith("\n") else text + "\n" for text in texts)


def first_line(node: ast.stmt) -> int:
    """Return the line (from 0) where a statement starts, its decorators included."""
    decorators = getattr(node, "decorator_list", [])
    return int(min([node.lineno, *(one.lineno for one in decorators)])) - 1


def _regions(file: str, lines: Sequence[str]) -> Iterator[Region]:
    body = _parsed(file, lines)
    seen: set[str] = set()
    for begin, end in _marks(file, lines):
        inside = [node for node in body if first_line(node) <= end and _last_line(node) >= begin]
        if len(inside) != 1 or (name := _bound(inside[0])) is None:
            raise ExerciseError(f"{file}:{begin + 1}: a solution has to bind exactly one name")
        if name in seen:
            raise ExerciseError(f"{file}:{begin + 1}: {name} has a solution already; join the two")
        seen.add(name)
        task, above = _task(file, lines, begin)
        whole = first_line(inside[0]) < begin
        first = first_line(inside[0]) if whole else above
        last = max(end, _last_line(inside[0]))
        indent = lines[begin][: len(lines[begin]) - len(lines[begin].lstrip())]
        raised = f"{indent}raise NotImplementedError({json.dumps(task, ensure_ascii=False)})\n"
        slot = Slot(name=name, file=file, task=task, parameters=_parameters(inside[0]))
        yield Region(begin, end, first, last, slot, raised if whole else f"{name} = None\n")


def _parsed(file: str, lines: Sequence[str]) -> list[ast.stmt]:
    try:
        return ast.parse("".join(lines), file).body
    except SyntaxError as error:
        raise ExerciseError(f"{file}:{error.lineno}: {error.msg}") from error


def _marks(file: str, lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    begin: int | None = None
    for at, line in enumerate(lines):
        bare = line.strip()
        if bare == BEGIN and begin is not None:
            raise ExerciseError(f"{file}:{at + 1}: {BEGIN} inside another; close the first one")
        if bare == END and begin is None:
            raise ExerciseError(f"{file}:{at + 1}: {END} without a beginning; remove it")
        if bare == END and begin is not None:
            yield begin, at
            begin = None
        elif bare == BEGIN:
            begin = at
    if begin is not None:
        raise ExerciseError(f"{file}:{begin + 1}: {BEGIN} is never closed; add {END}")


def _task(file: str, lines: Sequence[str], begin: int) -> tuple[str, int]:
    """Return the task in the comment above line `begin`, and the line where that comment starts."""
    at = begin
    while at > 0 and lines[at - 1].strip().startswith("#"):
        at -= 1
    words = " ".join(line.strip().lstrip("# ") for line in lines[at:begin])
    found = re.search(r"TODO.*", words)
    if found is None:
        raise ExerciseError(f"{file}:{begin + 1}: put a comment '# TODO …' above {BEGIN}")
    start = next(k for k in range(at, begin) if "TODO" in lines[k])
    return found.group().replace('"', "'"), start


def _last_line(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - 1


def _parameters(node: ast.stmt) -> tuple[str, ...]:
    if not isinstance(node, ast.FunctionDef):
        return ()
    return tuple(one.arg for one in (*node.args.args, *node.args.kwonlyargs))


def _bound(node: ast.stmt) -> str | None:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return None
