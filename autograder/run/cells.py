"""What a notebook's session and its controller say to each other: one cell, many outputs, one end.

It is JSON, since that is what outputs end as: whatever can be decoded here can be written into a
notebook. The words are those of Jupyter's messages, from which the outputs come.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

import msgspec

from autograder.wire import WireError

_MAX_DEPTH: Final = 50
_MOST_CELLS: Final = 1 << 31
_JSON_DATA: Final = ("application/json", "+json")
"""How the names of those kinds of data begin or end that are more than text."""


class _Said(msgspec.Struct, frozen=True, tag_field="said"):
    """One message. Anything that is not declared here is refused."""


class Cell(_Said, frozen=True, tag="cell"):
    """Run `source`. What refers to this request later, as some widgets do, calls it `id`."""

    source: str
    id: str = ""


class Stream(_Said, frozen=True, tag="stream"):
    """The cell printed `text`."""

    name: Literal["stdout", "stderr"]
    text: str


class Shown(_Said, frozen=True, tag="shown"):
    """The cell displayed something, or it is the cell's result; `data` by kind (MIME type).

    `display_id` names what a later "update_display_data" replaces; "" for most.
    """

    kind: Literal["display_data", "update_display_data", "execute_result"]
    data: dict[str, Any]
    metadata: dict[str, Any]
    display_id: str = ""


class Clear(_Said, frozen=True, tag="clear"):
    """The cell wants its outputs so far removed; with `wait`, as soon as there is a new one."""

    wait: bool


class Comm(_Said, frozen=True, tag="comm"):
    """What a widget would tell the browser; `kind` is comm_open, comm_msg or comm_close."""

    kind: Literal["comm_open", "comm_msg", "comm_close"]
    content: dict[str, Any]
    buffers: tuple[bytes, ...] = ()


class Error(_Said, frozen=True, tag="error"):
    """An exception as a notebook shows it, the traceback in coloured lines."""

    ename: str
    evalue: str
    traceback: tuple[str, ...]


class Done(_Said, frozen=True, tag="done"):
    """The cell has ended, as the `count`-th, with `error` if there was one."""

    count: int
    error: Error | None = None


Output = Stream | Shown | Clear | Comm | Error
"""What may come of a cell before it has ended."""

encode: Final = msgspec.json.Encoder().encode
decode_cell: Final = msgspec.json.Decoder(Cell).decode
_decode: Final = msgspec.json.Decoder(Stream | Shown | Clear | Comm | Error | Done).decode


def said_in(payload: bytes) -> Output | Done:
    """Return what a session said. The session is not to be trusted.

    Raises:
        WireError: it is nothing that a session says, or could not be written into a notebook.
    """
    try:
        said: Output | Done = _decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise WireError("no output of a cell") from None
    match said:
        case Shown() if not (_data_may_pass(said.data) and _shallow(said.metadata)):
            raise WireError("data that no notebook takes")
        case Comm() if not _shallow(said.content):
            raise WireError("a widget that no notebook takes")
        case Done() if not 0 <= said.count < _MOST_CELLS:
            raise WireError("a number that no cell has")
        case _:
            return said


def _data_may_pass(data: Mapping[str, Any]) -> bool:
    return all(
        _shallow(value) if kind.endswith(_JSON_DATA) else _is_text(value)
        for kind, value in data.items()
    )


def _is_text(value: object) -> bool:
    lines = value if isinstance(value, list) else [value]
    return all(isinstance(line, str) for line in lines)


def _shallow(value: object, depth: int = 0) -> bool:
    match value:
        case dict():
            inner = list(value.values())
        case list():
            inner = value
        case _:
            return True
    return depth < _MAX_DEPTH and all(_shallow(one, depth + 1) for one in inner)
