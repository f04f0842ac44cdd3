"""A learner's notebook, read cell by cell as data."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import msgspec

from autograder.exercises import Cell, Public
from autograder.wire import Kind, Module, Piece

MAX_CODE: Final = 4 << 20
"""Most bytes of code that a notebook's cells may add up to."""
MAX_CELLS: Final = 5_000
_SURROGATES: Final = re.compile(
    rb"(\\\\|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w)|\\u[dD][89a-fA-F]\w\w"
)
"""What is escaped in JSON: whole characters and backslashes, then half characters."""


class _Nbgrader(msgspec.Struct):
    grade_id: str = ""


class _Metadata(msgspec.Struct):
    nbgrader: _Nbgrader = msgspec.field(default_factory=_Nbgrader)


class _RawCell(msgspec.Struct):
    """A cell; its parts are decoded one by one, so that an odd one does not cost the others."""

    cell_type: str
    id: msgspec.Raw = msgspec.Raw()
    source: msgspec.Raw = msgspec.Raw()
    metadata: msgspec.Raw = msgspec.Raw()


class _Notebook(msgspec.Struct):
    cells: list[_RawCell]


_UNREADABLE: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


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
        notebook = _decoded(raw.removeprefix(b"\xef\xbb\xbf"))
    except _UNREADABLE as error:
        raise NotebookError(f"is no readable notebook ({error})") from error
    if len(notebook.cells) > MAX_CELLS:
        raise NotebookError(f"has more than {MAX_CELLS} cells and was not run")
    return [
        HandedIn(at, _identity(cell), cell.cell_type == "code", _source(cell))
        for at, cell in enumerate(notebook.cells, 1)
    ]


def _decoded(raw: bytes) -> _Notebook:
    try:
        return msgspec.json.decode(raw, type=_Notebook)
    except msgspec.DecodeError:
        # Jupyter cuts long outputs, and may cut a character in half.
        whole = _SURROGATES.sub(lambda found: found[1] or rb"\ufffd", raw)
    try:
        return msgspec.json.decode(whole, type=_Notebook)
    except msgspec.DecodeError as error:
        # Python writes NaN into the outputs of a notebook, which JSON does not know.
        try:
            plain = json.loads(whole.decode(), parse_constant=lambda _: None)
        except (ValueError, RecursionError):
            raise error from None
        return msgspec.json.decode(json.dumps(plain), type=_Notebook)


def _source(cell: _RawCell) -> str:
    try:
        return "".join(msgspec.json.decode(cell.source, type=str | list[str]))
    except _UNREADABLE:
        return ""


def _identity(cell: _RawCell) -> str:
    """Return nbgrader's id of a cell, else the notebook format's own."""
    try:
        if named := msgspec.json.decode(cell.metadata, type=_Metadata).nbgrader.grade_id:
            return named
    except _UNREADABLE:
        pass
    try:
        return msgspec.json.decode(cell.id, type=str)
    except _UNREADABLE:
        return ""


def answers(public: Public, cells: Sequence[HandedIn]) -> tuple[dict[str, HandedIn], list[str]]:
    """Return the cell that answers each slot, and notes on what was unusual.

    A slot's own cell is found by its id, whatever became of its type; of several the last that was
    filled in counts. Where none was, the last other cell that binds the slot's name counts.
    """
    found: dict[str, HandedIn] = {}
    notes: list[str] = []
    added = _added(public, cells)
    for cell in public.cells:
        if cell.role != "write":
            continue
        own = [one for one in cells if one.id == cell.id]
        filled = _filled(own, cell)
        others = [one for one in added if _binds(one, cell.slot)]
        if filled:
            found[cell.slot] = filled[-1]
            if len(own) > 1:
                at = filled[-1].at
                notes.append(f"The cell for {cell.slot} stands {len(own)} times: cell {at} counts.")
        elif others:
            found[cell.slot] = (_filled(others, cell) or others)[-1]
            why = "is not filled in" if own else "is not in the notebook"
            at = found[cell.slot].at
            notes.append(f"The cell for {cell.slot} {why}; cell {at} was taken for it.")
        elif own:
            found[cell.slot] = own[-1]
        else:
            notes.append(f"The cell for {cell.slot} is not in the notebook.")
    return found, notes


def corrections(
    public: Public, cells: Sequence[HandedIn], written: dict[str, HandedIn]
) -> dict[str, HandedIn]:
    """Return by slot the last added cell below the one that answers it, which binds its name anew.

    It may be a better answer, and it may be somebody playing: nobody can tell from the outside.
    """
    found: dict[str, HandedIn] = {}
    for one in _added(public, cells):
        for name, cell in written.items():
            if one.at > cell.at and _binds(one, name):
                found[name] = one
    return found


def _added(public: Public, cells: Sequence[HandedIn]) -> list[HandedIn]:
    """Return the code cells that the learner added; a copy of a slot's stub may be one."""
    return [one for one in cells if one.code and not _is_released(one, public, ("write",))]


def _filled(ones: Sequence[HandedIn], cell: Cell) -> list[HandedIn]:
    return [one for one in ones if one.source.strip() not in ("", cell.source.strip())]


def _binds(one: HandedIn, name: str) -> bool:
    """Tell whether a cell defines `name` at its top level, or sets it."""
    binding = rf"(?m)^(?:(?:async[ \t]+)?def|class)[ \t]+{name}\b|^{name}[ \t]*(?::[^=\n]*)?=(?!=)"
    return re.search(binding, one.source) is not None


def modules(
    public: Public,
    cells: Sequence[HandedIn],
    written: dict[str, HandedIn],
    first: Mapping[str, HandedIn] = MappingProxyType({}),
) -> Iterator[Module]:
    """Yield the exercise's files as the notebook makes them up.

    Given code comes from the exercise, slots from the learner's cells. Cells that the learner added
    before a slot go in front of it: they may define what it uses. So does the cell that answered it
    `first`, where another was taken. A first attempt at a slot of another file stays out: it would
    stand in the place of the answer.
    """
    taken = {one.at for one in (*written.values(), *first.values())}
    added = [
        one for one in cells if one.code and one.at not in taken and not _is_released(one, public)
    ]
    for template in public.templates:
        elsewhere = [slot.name for slot in public.exercise.slots if slot.file != template.file]
        helpers = [one for one in added if not any(_binds(one, name) for name in elsewhere)]
        pieces: list[Piece] = []
        done = 0
        for part in template.parts:
            if not part.slot:
                pieces.append(Piece(template.file, Kind.GIVEN, part.text.encode()))
            elif part.slot in written:
                cell = written[part.slot]
                if (before := first.get(part.slot)) is not None:
                    pieces.append(_piece(before, Kind.EXTRA))
                pieces += [_piece(one, Kind.EXTRA) for one in helpers if done < one.at < cell.at]
                pieces.append(_piece(cell, Kind.CELL))
                done = cell.at
        yield Module(template.file, tuple(pieces))


def _is_released(one: HandedIn, public: Public, but: Collection[str] = ()) -> bool:
    """Tell whether a cell came with the exercise, by its id or its text; `but` names roles."""
    return any(
        one.id == cell.id or (cell.role not in but and one.source.strip() == cell.source.strip())
        for cell in public.cells
    )


def _piece(cell: HandedIn, kind: Kind) -> Piece:
    return Piece(f"cell {cell.at}", kind, cell.source.encode())


def is_untouched(public: Public, written: dict[str, HandedIn]) -> bool:
    """Tell whether no slot of the notebook was filled in."""
    stubs = {cell.slot: cell.source for cell in public.cells if cell.role == "write"}
    return all(cell.source.strip() == stubs[slot].strip() for slot, cell in written.items())
