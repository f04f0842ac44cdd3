"""What a lane and its zygote say to each other. Nothing of a learner's goes through here."""

from __future__ import annotations

from typing import Final

import msgspec

MAX_ORDER: Final = 1 << 20
"""Most bytes that an order or a report may take."""
HELLO: Final = b"jailed"
"""The first frame of every child: sent when its jail is shut, before it has read any source."""


class Limits(msgspec.Struct, frozen=True):
    """What one submission may take.

    `cpu_seconds` and `memory_bytes` are for one process; `wall_seconds` for one question.
    """

    cpu_seconds: int = 2
    wall_seconds: float = 10.0
    memory_bytes: int = 512 << 20


class Setup(msgspec.Struct, frozen=True, tag="setup"):
    """How the zygote is to lock up itself and its children.

    `bpf` is the compiled system-call filter for both, `bpf_child` the one that a child adds.
    """

    limits: Limits
    confined: bool
    bpf: bytes = b""
    bpf_child: bytes = b""


class Fork(msgspec.Struct, frozen=True, tag="fork"):
    """Fork a child; its end of a socket comes along with this order."""


class End(msgspec.Struct, frozen=True, tag="end"):
    """Let the child end for `grace` seconds, then kill it, and report how it ended."""

    grace: float


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The zygote is ready to fork, or `error` says why it cannot be."""

    error: str


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """How a child ended: exit code, or the signal (else 0); CPU seconds, peak memory in bytes."""

    code: int
    signal: int
    cpu: float
    peak: int


encode: Final = msgspec.msgpack.Encoder().encode
decode_order: Final = msgspec.msgpack.Decoder(Setup | Fork | End).decode
decode_report: Final = msgspec.msgpack.Decoder(Ready | Ended).decode
