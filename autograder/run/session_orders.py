"""What a controller of notebooks and its zygote say to each other, in the way of `orders`."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from autograder.run.orders import End, Ended


class Allowed(msgspec.Struct, frozen=True):
    """What every notebook may take.

    `memory_bytes` is for the process, beyond what it begins with; `file_bytes` for one file that it
    writes; `cpu_seconds` for the whole notebook, all threads; `text_bytes` (printed) and
    `output_bytes` (shown) for one cell.
    """

    memory_bytes: int = 2 << 30
    file_bytes: int = 64 << 20
    cpu_seconds: int = 3600
    text_bytes: int = 64 << 10
    output_bytes: int = 10 << 20


class Prepare(msgspec.Struct, frozen=True, tag="prepare"):
    """How the zygote is to get ready, and to lock up its children.

    `preload` names modules to import, where they are installed; `path` is what goes in front of
    sys.path; `readable` are files and folders. Where `bpf` is empty, nothing is confined.
    """

    allowed: Allowed
    preload: tuple[str, ...]
    path: tuple[str, ...]
    readable: tuple[str, ...]
    bpf: bytes


class Open(msgspec.Struct, frozen=True, tag="open"):
    """Fork a session: it works in `folder`, and may write there and in `scratch`.

    Its end of a socket comes along with this order.
    """

    folder: str
    scratch: str
    environment: dict[str, str]


class Interrupt(msgspec.Struct, frozen=True, tag="interrupt"):
    """Interrupt the cell that is running, as from a keyboard."""


class Interrupted(msgspec.Struct, frozen=True, tag="interrupted"):
    """The signal was sent: what is asked for after this is not interrupted by it."""


class Prepared(msgspec.Struct, frozen=True, tag="prepared"):
    """The zygote is ready to fork, or `error` says why not. `language` is for the notebook."""

    error: str
    language: dict[str, Any] = {}


encode: Final = msgspec.msgpack.Encoder().encode
decode_order: Final = msgspec.msgpack.Decoder(Prepare | Open | Interrupt | End).decode
decode_report: Final = msgspec.msgpack.Decoder(Prepared | Interrupted | Ended).decode
