"""A learner's notebook, read cell by cell as data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from autograder.exercises import Cell, Public
from autograder.wire import Kind, Module, Piece


class _Nbgrader(msgspec.Struct):
    grade_id: str = ""


class _Metadata(msgspec.Struct):
    nbgrader: Any = None


class _RawCell(msgspec.Struct):
    cell_type: str = "code"
    id: str = ""
    source: str | list[str] = ""
    metadata: Any = None


class _Notebook(msgspec.Struct):
    cells: list[_RawCell]


class HandedIn(msgspec.Struct, frozen=True):
    """One cell of a learner's notebook; `at` is its place, from 1."""

    at: int
    id: str
    code: bool
    source: str


class NotebookError(Exception):
    """The file is no notebook; the message says what is wrong with it."""


def read_cells(raw: bytes) -> list[HandedIn]:
    """Return the cells of a notebook file.

    Raises:
        NotebookError: it is no notebook.
    """
    try:
        notebook = msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"), type=_Notebook)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotebookError(f"is no readable notebook ({error})") from error
    return [
        HandedIn(at, _identity(cell), cell.cell_type == "code", "".join(cell.source))
        for at, cell in enumerate(notebook.cells, 1)
    ]


def _identity(cell: _RawCell) -> str:
    """Return nbgrader's id of a cell, else the notebook format's own."""
    metadata = cell.metadata if isinstance(cell.metadata, dict) else {}
    nbgrader = metadata.get("nbgrader")
    grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return grade_id if isinstance(grade_id, str) and grade_id else cell.id


def answers(public: Public, cells: Sequence[HandedIn]) -> tuple[dict[str, HandedIn], list[str]]:
    """Return the cell that answers each slot, and notes on what was unusual.

    A slot's own cell is found by its id, whatever became of its type; where that id is gone, by the
    name that the cell binds. Of several the last that was filled in counts.
    """
    found: dict[str, HandedIn] = {}
    notes: list[str] = []
    released = {cell.id for cell in public.cells}
    for cell in public.cells:
        if cell.role != "write":
            continue
        own = [one for one in cells if one.id == cell.id]
        if not own:
            binds = re.compile(rf"(?m)^(?:async\s+)?(?:def\s+|class\s+)?{cell.slot}\s*[=(:]")
            own = [c for c in cells if c.code and c.id not in released and binds.search(c.source)]
            notes.append(
                f"The cell for {cell.slot} is not in the notebook"
                + (f"; cell {own[-1].at} was taken for it." if own else ".")
            )
        filled = [one for one in own if one.source.strip() != cell.source.strip()]
        if len(own) > 1:
            counts = (filled or own)[-1].at
            notes.append(f"The cell for {cell.slot} stands {len(own)} times: cell {counts} counts.")
        if own:
            found[cell.slot] = (filled or own)[-1]
    return found, notes


def modules(
    public: Public, cells: Sequence[HandedIn], written: dict[str, HandedIn]
) -> Iterator[Module]:
    """Yield the exercise's files as the notebook makes them up.

    Given code comes from the exercise, slots from the learner's cells. Cells that the learner added
    before a slot go in front of it: they may define what it uses.
    """
    released = {cell.id: cell for cell in public.cells}
    taken = {one.at for one in written.values()}
    added = [
        one for one in cells if one.code and one.at not in taken and not _is_released(one, released)
    ]
    for template in public.templates:
        pieces: list[Piece] = []
        done = 0
        for part in template.parts:
            if not part.slot:
                pieces.append(Piece(template.file, Kind.GIVEN, part.text.encode()))
            elif part.slot in written:
                cell = written[part.slot]
                for extra in added:
                    if done < extra.at < cell.at:
                        pieces.append(_piece(extra, Kind.EXTRA))
                pieces.append(_piece(cell, Kind.CELL))
                done = cell.at
        yield Module(template.file, tuple(pieces))


def _is_released(one: HandedIn, released: dict[str, Cell]) -> bool:
    return one.id in released or one.source.strip() in {c.source.strip() for c in released.values()}


def _piece(cell: HandedIn, kind: Kind) -> Piece:
    return Piece(f"cell {cell.at}", kind, cell.source.encode("utf-8", "replace"))


def is_untouched(public: Public, written: dict[str, HandedIn]) -> bool:
    """Tell whether no slot of the notebook was filled in."""
    stubs = {cell.slot: cell.source for cell in public.cells if cell.role == "write"}
    return all(written[s].source.strip() == stub.strip() for s, stub in stubs.items() if s in written)
