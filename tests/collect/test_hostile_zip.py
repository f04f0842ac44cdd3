"""Whatever bytes are handed in as a zip: its files are read, or refused with a reason."""

from __future__ import annotations

import contextlib
import io
import zipfile

from hypothesis import example, given
from hypothesis import strategies as st

from autograder.collect.archive import ArchiveError, in_zip

METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
SOURCE = b"x = 1\n" * 30


def _zipped(method: int, inner: bytes = b"") -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        archive.writestr("ada/01-downhill/gd.py", SOURCE)
        archive.writestr("../../gd.py", SOURCE)
        archive.writestr("bo.zip", inner or SOURCE)
    return whole.getvalue()


ZIPS = [_zipped(method, inner) for method in METHODS for inner in (b"", _zipped(method))]


def _read_all(raw: bytes) -> None:
    with contextlib.suppress(ArchiveError):
        for entry in in_zip(io.BytesIO(raw)):
            assert ".." not in entry.parts
            assert isinstance(entry.read(), bytes | str)


@given(raw=st.binary())
def test_any_bytes(raw: bytes) -> None:
    """Bytes that are no zip are told to be none."""
    _read_all(raw)


@example(raw=ZIPS[1], changes={8: 99})
@given(
    raw=st.sampled_from(ZIPS),
    changes=st.dictionaries(st.integers(0, 2000), st.integers(0, 255), min_size=1, max_size=6),
)
def test_any_damage(raw: bytes, changes: dict[int, int]) -> None:
    """Whichever bytes of a zip are changed, each file is read or refused."""
    damaged = bytearray(raw)
    for place, byte in changes.items():
        damaged[place % len(damaged)] = byte
    _read_all(bytes(damaged))


@given(raw=st.sampled_from(ZIPS), end=st.integers(0, 2000))
def test_any_cut(raw: bytes, end: int) -> None:
    """A zip that was cut short is read as far as it goes, or refused."""
    _read_all(raw[: end % len(raw)])
