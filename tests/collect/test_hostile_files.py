"""Files that are none, and archives of other kinds: left out with a reason, and never opened."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.collect import collect
from autograder.exercises import Public
from tests.conftest import put

ZERO = os.makedev(1, 5) if hasattr(os, "makedev") else 0
"""Linux's /dev/zero, of which a reader never sees the end."""


def test_a_device_is_not_opened(tmp_path: Path, public: Public) -> None:
    """A device that is called gd.py is left out at once, and the note says what it is."""
    try:
        os.mknod(tmp_path / "gd.py", stat.S_IFCHR | 0o666, ZERO)
    except (AttributeError, OSError):
        pytest.skip("only root makes devices")
    begin = time.monotonic()
    submission = collect(tmp_path, "eve", public)
    assert time.monotonic() - begin < 1
    assert submission.files == {}
    assert submission.notes == ("gd.py is a device, not a file: hand in the file itself.",)


def _packed() -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w") as made:
        link = tarfile.TarInfo("gd.py")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        made.addfile(link)
        for name in ("../../f.py", "/tmp/f.py", "gd.py"):  # noqa: S108 - never unpacked
            made.addfile(tarfile.TarInfo(name))
    return raw.getvalue()


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("work.tar", bytes),
        ("work.tar.gz", gzip.compress),
        ("work.tgz", gzip.compress),
        ("work.tar", bz2.compress),
        ("work.tar", lzma.compress),
    ],
)
def test_a_tar_is_not_unpacked(
    name: str, pack: Callable[[bytes], bytes], tmp_path: Path, public: Public
) -> None:
    """Traversal and links in it lead nowhere; the note asks for the files themselves."""
    folder = put(tmp_path / "class" / "eve", {name: pack(_packed())})
    before = sorted(tmp_path.rglob("*"))
    submission = collect(folder, "eve", public)
    assert sorted(tmp_path.rglob("*")) == before
    assert submission.files == {}
    (note,) = submission.notes
    assert note.startswith(f"Found {name}, which is not looked at")
