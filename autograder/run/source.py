"""The learner's source, compiled; what only a notebook understands is taken out first."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from types import CodeType
from typing import Final

from autograder.wire import Kind, Piece

_MAX_MENDS: Final = 100
_FOREIGN: Final = re.compile(
    r"\s*%%(bash|sh|script|html|javascript|js|latex|markdown|svg|writefile|file|cmd|perl|ruby)\b"
)
_KEEPS: Final = re.compile(
    r"(\s*)%(?:time|timeit|prun|memit)\b(?:\s+-\w+(?:\s*\d+)?)*\s+([^-\s].*)"
)
_ASSIGNS: Final = re.compile(r"(\s*[\w.]+(?:\s*,\s*[\w.]+)*\s*=\s*)[!%].*")
_DROPPED: Final = re.compile(r"(\s*)(?:[%!?].*|[\w.\[\]]+\?{1,2}\s*)")
_LENIENT: Final = (
    ast.Import,
    ast.ImportFrom,
    ast.FunctionDef,
    ast.ClassDef,
    ast.Assign,
    ast.AnnAssign,
)


class Codes:
    """The code of pieces of source, each compiled once."""

    def __init__(self) -> None:
        """Begin with nothing compiled."""
        self._done: dict[Piece, list[CodeType] | SyntaxError] = {}

    def of(self, piece: Piece) -> list[CodeType]:
        """Return the code of `piece`, in the order in which it is to be run.

        Raises:
            SyntaxError: it is no Python.
        """
        if piece not in self._done:
            try:
                self._done[piece] = list(_compiled(piece))
            except SyntaxError as error:
                self._done[piece] = error
        found = self._done[piece]
        if isinstance(found, SyntaxError):
            raise found.with_traceback(None)
        return found


def _compiled(piece: Piece) -> Iterator[CodeType]:
    match piece.kind:
        case Kind.CELL:
            yield _cell(piece)
        case Kind.EXTRA:
            yield from _extra(piece)
        case _:
            yield _compile(piece.source, piece.label)


def _compile(source: bytes | str | ast.Module, label: str) -> CodeType:
    try:
        return compile(source, label, "exec", dont_inherit=True)
    except ValueError as error:
        # Python 3.11 calls a NUL byte a ValueError, later ones a SyntaxError.
        raise SyntaxError(str(error), (label, 1, 1, "")) from None


def _cell(piece: Piece) -> CodeType:
    text = piece.source.decode("utf-8", "replace")
    try:
        return _compile(text, piece.label)
    except SyntaxError as error:
        mended = _mended(text, piece.label, error)
        if mended is None:
            raise
        return mended


def _mended(text: str, label: str, error: SyntaxError) -> CodeType | None:
    """Replace one magic line after another, each where Python stumbled, until it compiles."""
    lines = text.splitlines()
    if lines and _FOREIGN.match(next((line for line in lines if line.strip()), "")):
        return _compile("", label)
    for _ in range(_MAX_MENDS):
        at = (error.lineno or 0) - 1
        if not 0 <= at < len(lines) or (line := without_magic(lines[at])) == lines[at]:
            break
        lines[at] = line
        try:
            return _compile("\n".join(lines) + "\n", label)
        except SyntaxError as next_error:
            error = next_error
    try:
        return _compile("\n".join(map(without_magic, lines)) + "\n", label)
    except SyntaxError:
        return None


def without_magic(line: str) -> str:
    """Return `line` of a notebook cell as Python: `%time x = 1` as `x = 1`, `!ls` as `pass`."""
    if kept := _KEEPS.fullmatch(line):
        return kept[1] + kept[2]
    if assigned := _ASSIGNS.fullmatch(line):
        return assigned[1] + "[]"
    if dropped := _DROPPED.fullmatch(line):
        return dropped[1] + "pass"
    return line


def _extra(piece: Piece) -> Iterator[CodeType]:
    text = piece.source.decode("utf-8", "replace")
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        try:
            tree = ast.parse("\n".join(map(without_magic, text.splitlines())))
        except (SyntaxError, ValueError):
            return
    for statement in tree.body:
        if isinstance(statement, _LENIENT):
            yield _compile(ast.Module([statement], []), piece.label)
