"""`nbgrader zip_collect` takes what learning platforms give, and nothing that could do harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from autograder.nbgrader.course import run
from tests.conftest import EXERCISE, NOTEBOOK, put
from tests.test_intake import entry, packed


def test_a_download_is_collected(
    workshop: Callable[[], Path], notebook: bytes, scripts: dict[str, bytes]
) -> None:
    """Notebooks and scripts land in nbgrader's layout, whoever named them, and the rest is told."""
    root = workshop()
    place = "Ada Lovelace_1_assignsubmission_file"
    download = packed(
        (f"{place}/{NOTEBOOK}", notebook),
        (f"Ben_2_assignsubmission_file_{NOTEBOOK}", notebook),
        ("cho_LATE_3_4_gd.py", scripts["gd.py"]),
        (entry("../../../Eve_5_assignsubmission_file/gd.py"), b"evil"),
    )
    put(root / "downloaded" / EXERCISE / "archive", {"class.zip": download})
    put(root / "downloaded" / EXERCISE / "archive" / "Dan_6_assignsubmission_file", {})
    put(root / "assignments" / EXERCISE, {NOTEBOOK: notebook})
    done = run(root, "nbgrader", "zip_collect", EXERCISE)
    assert done.returncode == 0, done.stderr
    submitted = root / "submitted"
    found = {path.relative_to(submitted).as_posix() for path in submitted.rglob("*.*")}
    assert {name for name in found if not name.endswith("timestamp.txt")} == {
        f"Ada Lovelace/{EXERCISE}/{NOTEBOOK}",
        f"Ben/{EXERCISE}/{NOTEBOOK}",
        f"cho/{EXERCISE}/gd.py",
    }
    assert (submitted / "cho" / EXERCISE / "gd.py").read_bytes() == scripts["gd.py"]
    assert "gd.py leads out of the archive and was not read." in done.stderr
    assert "Dan" not in done.stderr
    assert not [*root.rglob("*Eve*"), *root.parent.glob("*Eve*")]
