"""What the controller and the process beside the learner's code say to each other.

Plain values only: numbers, short strings, small arrays. Every frame is decoded against these types,
so a hostile child can send wrong numbers, and nothing else. Questions (`Probe`) never hold an
expected answer; answers (`Answer`) never hold a verdict.

A frame is a length (four bytes, big-endian) and that many bytes of MessagePack.
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Callable
from typing import Final

import msgspec

MAX_REPLY: Final = 1 << 20
"""Most bytes that one answer may take; a longer one ends the conversation."""
MAX_TEXT: Final = 64 * 1024
"""Most characters of printed text that are kept of one answer."""
MAX_NUMBERS: Final = 20_000
"""Most numbers that one returned value may hold."""
MAX_CONSULTS: Final = 4_000
"""Most calls of oracles while one question is answered."""
MAX_LOG: Final = 2_000
"""Most watched calls that are logged in one run of a script: the first and the last ones."""
_LENGTH: Final = struct.Struct(">I")


class _Wire(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The base of everything that goes over the wire."""


class Array(_Wire, frozen=True, tag="array"):
    """A NumPy array: `data` in row-major order, as many numbers as `shape` multiplies to.

    `kind` is NumPy's dtype name ("float64", "int64", "float32", "bool", …). A NumPy scalar
    and a 0-d array have the shape ().
    """

    shape: tuple[int, ...]
    kind: str
    data: list[float]


class Ratio(_Wire, frozen=True, tag="ratio"):
    """An exact rational p/q, both as hexadecimal text (they outgrow 64 bits)."""

    p: str
    q: str


class Items(_Wire, frozen=True, tag="items"):
    """A list, a tuple or a dict; a dict's items are pairs of key and value, in order."""

    kind: str
    items: list[Value]


class Function(_Wire, frozen=True, tag="function"):
    """A function handed to the learner's code: `part` of a named objective.

    Where the child does not know the objective, it is an oracle: each call asks the controller.
    """

    objective: str
    part: str


class Other(_Wire, frozen=True, tag="other"):
    """Something that is no plain value; only the name of its type goes over."""

    name: str


Value = None | bool | int | float | str | Array | Ratio | Items | Function | Other


class Kind(enum.StrEnum):
    """How a piece of source is run."""

    FILE = "file"
    """A script, compiled as Python itself would, byte for byte."""
    CELL = "cell"
    """A notebook cell that counts: magics are stripped; what it raises does not end the others."""
    EXTRA = "extra"
    """A cell the learner added: only its imports, definitions and assignments are run."""
    GIVEN = "given"
    """Code that the exercise gives, from the teacher's copy."""
    LIVE = "live"
    """What a running notebook has under the name that is the piece's label; it has no source."""


class Piece(_Wire, frozen=True):
    """One piece of source; `label` is how the learner knows it ("gd.py", "cell 4")."""

    label: str
    kind: Kind
    source: bytes


class Module(_Wire, frozen=True):
    """One importable file, made of one piece (a script) or several (a notebook's cells)."""

    file: str
    pieces: tuple[Piece, ...]

    @property
    def name(self) -> str:
        """The name it is imported by: `gd` for `gd.py`."""
        return self.file.removesuffix(".py")


class Program(_Wire, frozen=True, tag="program"):
    """All that one learner handed in for one exercise, ready to be run."""

    modules: tuple[Module, ...]


class Given(_Wire, frozen=True):
    """In place of the learner's own function `name`, the controller's `oracle` answers."""

    name: str
    oracle: str


class Call(_Wire, frozen=True, tag="call"):
    """Call `function` of `file` with `args`.

    Where functions are `given`, a copy of the file is called in which these stand in for the
    learner's own: a later part can be judged apart from an earlier one.
    """

    group: str
    file: str
    function: str
    args: tuple[Value, ...]
    given: tuple[Given, ...] = ()


class Walk(_Wire, frozen=True, tag="walk"):
    """Repeat x ← function(x, slope of the objective at x, rate), `steps` times from `start`."""

    group: str
    file: str
    function: str
    objective: str
    start: float
    rate: float
    steps: int


class Script(_Wire, frozen=True, tag="script"):
    """Run `file` as `__main__`; `random.randint` hands out `start`.

    The calls to `watch` (a function of the module `of`) are logged: its arguments in order, its
    result.
    Where `tape` is given, the calls get these numbers one after another instead of the learner's
    own results (the last one for ever), so that the script can be judged apart from the function.
    Afterwards the names in `read` are read, and each `(function, name)` in `apply` is called; where
    the name is "", with the result of the last watched call.
    """

    group: str
    file: str
    start: float
    of: str
    watch: str
    tape: tuple[float, ...] | None
    read: tuple[str, ...]
    apply: tuple[tuple[str, str], ...]


Probe = Call | Walk | Script


class Status(enum.StrEnum):
    """What became of one question."""

    OK = "ok"
    RAISED = "raised"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    DIED = "died"
    FORBIDDEN = "forbidden"
    SANDBOX_BROKE = "sandbox_broke"


class Fault(_Wire, frozen=True):
    """An exception: its type's name, its message, where the learner finds it.

    `loading` is true when it rose while the file was being imported. `missing` is true when nothing
    rose, but what was asked for is not there.
    """

    type: str
    message: str
    place: str = ""
    line: int = 0
    loading: bool = False
    missing: bool = False


class Step(_Wire, frozen=True):
    """One watched call: its arguments in the order of its parameters, and what it returned."""

    args: tuple[Value, ...]
    result: Value


class Answer(_Wire, frozen=True):
    """What was seen when one question was put. Facts, no verdict.

    `value` is what a call returned or the path of a walk (an `Array` of start and iterates).
    `after` holds the arguments as they were after the call. `straight` is true when an exact call
    did nothing but arithmetic with the rationals it was given. `calls` counts the watched calls;
    the `log` has a gap in its middle where it holds fewer. `overwrote` is true when this call
    changed what the call before it, of the same function, had returned.
    """

    status: Status
    value: Value = None
    fault: Fault | None = None
    printed: str = ""
    after: tuple[Value, ...] = ()
    straight: bool = False
    names: dict[str, Value] = {}
    applied: tuple[Value, ...] = ()
    log: tuple[Step, ...] = ()
    calls: int = 0
    overwrote: bool = False


class Reply(_Wire, frozen=True, tag="reply"):
    """An answer with the number of its question, and the CPU seconds that the child has used."""

    number: int
    answer: Answer
    cpu: float = 0.0


class Consult(_Wire, frozen=True, tag="consult"):
    """While it answers the question `number`, the child asks an oracle of the controller's."""

    number: int
    oracle: str
    args: tuple[Value, ...]


class Told(_Wire, frozen=True):
    """What the oracle said, or why it cannot say anything."""

    value: Value = None
    error: str = ""


class Ask(_Wire, frozen=True, tag="ask"):
    """A question with its number: drawn at random, so that no answer can be sent ahead of it."""

    number: int
    probe: Probe


encode = msgspec.msgpack.Encoder().encode
decode_reply = msgspec.msgpack.Decoder(Reply | Consult).decode
decode_told = msgspec.msgpack.Decoder(Told).decode
decode_orders = msgspec.msgpack.Decoder(list[Program | Ask]).decode


class WireError(Exception):
    """The other side hung up, or sent what is no frame of ours; the message says which."""


def frame(payload: bytes) -> bytes:
    """Return `payload` with its length in front."""
    return _LENGTH.pack(len(payload)) + payload


def read_frame(receive: Callable[[int], bytes], limit: int) -> bytes:
    """Read one frame with `receive(at most n bytes)`.

    Raises:
        WireError: the stream ended, or the frame is longer than `limit` bytes.
    """
    (length,) = _LENGTH.unpack(_read_exactly(receive, _LENGTH.size))
    if length > limit:
        raise WireError(f"a frame of {length} bytes is longer than {limit}")
    return _read_exactly(receive, length)


def _read_exactly(receive: Callable[[int], bytes], size: int) -> bytes:
    whole = bytearray()
    while len(whole) < size:
        if not (part := receive(min(size - len(whole), 1 << 16))):
            raise WireError("the stream ended")
        whole += part
    return bytes(whole)
