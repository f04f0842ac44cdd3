"""A notebook as it was handed in → one that nbgrader can grade.

Which cell answers which slot is decided as in `autograder grade`. All that was released stands in
it once, with its own text and metadata; what a learner added is theirs, and nothing to nbgrader.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from autograder.collect import notebook
from autograder.exercises import Public

Cell = dict[str, Any]

_ADDED: Final = "added"
"""How the ids of the cells begin that a learner added."""


class Mended(NamedTuple):
    """The cells, and for the learner what was unusual about them."""

    cells: list[Cell]
    notes: tuple[str, ...]


def released_cells(raw: bytes) -> list[Cell]:
    """Return the cells of the released notebook that nbgrader knows, in order."""
    return [cell for cell in json.loads(raw)["cells"] if "nbgrader" in cell["metadata"]]


def mended(public: Public, released: Sequence[Cell], cells: Sequence[Mapping[str, Any]]) -> Mended:
    """Return a handed-in notebook's cells with everything `released` in them, once each.

    Args:
        public: the exercise.
        released: its `released_cells`.
        cells: the cells of the hand-in, as JSON or nbformat has them.

    Raises:
        NotebookError: they are no cells.
    """
    known = {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in released}
    handed_in = notebook.read_cells(json.dumps({"cells": cells}).encode())
    written, notes = notebook.answers(public, handed_in)
    places = {one.at: slot for slot, one in written.items()}
    places |= {at: id_ for id_, at in _others(known, handed_in, set(written), places).items()}
    out: list[Cell] = []
    for one, cell in zip(handed_in, cells, strict=True):
        if one.at in places:
            out.append(_as_released(known[places[one.at]], one.source, cell))
        elif not _is_copy(one, known):
            out.append(_own(cell, one, len(out)))
    _add_missing(out, released)
    _put_checks_last(out, released)
    return Mended(out, tuple(notes))


def _others(
    known: Mapping[str, Cell],
    handed_in: Sequence[notebook.HandedIn],
    slots: set[str],
    taken: Mapping[int, str],
) -> dict[str, int]:
    """Return where the rest of what is known stands: the last answer, else the first."""
    found: dict[str, int] = {}
    texts = {_text(cell): id_ for id_, cell in known.items() if _is_locked(cell)}
    for one in handed_in:
        id_ = one.id if one.id in known else texts.get(one.source.strip(), "")
        if not id_ or id_ in slots or one.at in taken:
            continue
        if id_ not in found or (not _is_locked(known[id_]) and not _is_copy(one, known)):
            found[id_] = one.at
    return found


def _is_copy(one: notebook.HandedIn, known: Mapping[str, Cell]) -> bool:
    """Tell whether a cell is no more than what was released, once again."""
    if one.id in known and _is_locked(known[one.id]):
        return True
    return bool(one.source.strip()) and any(
        one.source.strip() == _text(cell) for cell in known.values()
    )


def _is_locked(cell: Cell) -> bool:
    about = cell["metadata"]["nbgrader"]
    return not about["solution"]


def _text(cell: Cell) -> str:
    return "".join(cell["source"]).strip()


def _as_released(known: Cell, source: str, cell: Mapping[str, Any]) -> Cell:
    """Return the known cell, with the learner's text where it is theirs to write."""
    new = {key: known[key] for key in ("cell_type", "id", "metadata", "source")}
    new["source"] = "".join(known["source"]) if _is_locked(known) else _whole(source)
    return _with_parts(new, cell)


def _own(cell: Mapping[str, Any], one: notebook.HandedIn, number: int) -> Cell:
    """Return a cell that the learner added, under an id that nobody else has."""
    kind = cell["cell_type"] if cell["cell_type"] in ("code", "markdown") else "raw"
    new: Cell = {"cell_type": kind, "id": f"{_ADDED}-{number}", "metadata": {}}
    return _with_parts(new | {"source": _whole(one.source)}, cell)


def _with_parts(new: Cell, cell: Mapping[str, Any]) -> Cell:
    """Return the cell with whatever else its type has to have, or may have."""
    if new["cell_type"] == "code":
        outputs = cell.get("outputs") if cell.get("cell_type") == "code" else None
        made = list(outputs) if isinstance(outputs, list) else []
        return new | {"execution_count": None, "outputs": made}
    pasted = _pasted(cell.get("attachments")) if new["cell_type"] == "markdown" else {}
    return new | {"attachments": pasted} if pasted else new


def _pasted(attachments: Any) -> dict[str, dict[str, str]]:
    """Return the pictures that were pasted into a text, by name."""
    found: dict[str, dict[str, str]] = {}
    for name, bundle in attachments.items() if isinstance(attachments, dict) else ():
        match bundle:
            case {"image/png": str(raw)} if raw.isascii():
                found[_whole(name)] = {"image/png": raw}
            case {"image/jpeg": str(raw)} if raw.isascii():
                found[_whole(name)] = {"image/jpeg": raw}
            case _:
                pass
    return found


def _whole(text: str) -> str:
    """Return text that every file can hold: no half characters."""
    return text.encode("utf-8", "replace").decode()


def _add_missing(out: list[Cell], released: Sequence[Cell]) -> None:
    """Put each released cell that is not there behind the one that it follows."""
    at = 0
    for cell in released:
        here = next((k for k, one in enumerate(out) if one["id"] == cell["id"]), None)
        if here is None:
            here = at
            out.insert(here, _as_released(cell, "".join(cell["source"]), {}))
        at = max(at, here + 1)


def _put_checks_last(out: list[Cell], released: Sequence[Cell]) -> None:
    """Put each check behind all answers that it may be about: a kernel runs from top to bottom.

    An answer may call a later one. Then its checks stand behind that one as well.
    """
    texts = {one["id"]: one["source"] for one in out}
    slots = [c["id"] for c in released if c["cell_type"] == "code" and not _is_locked(c)]
    answers = called = 0
    for cell in released:
        here = next(k for k, one in enumerate(out) if one["id"] == cell["id"])
        if cell["id"] in slots:
            answers = max(answers, here + 1)
            more = _called(cell["id"], texts, slots)
            last = max(k for k, one in enumerate(out) if one["id"] in more)
            called = max(answers, called, last + 1)
        elif cell["cell_type"] == "code":
            behind = called if cell["metadata"]["nbgrader"]["grade"] else answers
            if here < behind:
                out.insert(behind - 1, out.pop(here))


def _called(
    slot: str, texts: Mapping[str, str], slots: Sequence[str], known: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Return a slot, those that its answer calls, those that these call, and so on."""
    found = known | {slot}
    for other in slots:
        if other not in found and re.search(rf"(?<!def )\b{re.escape(other)}\(", texts[slot]):
            found |= _called(other, texts, slots, found)
    return found
