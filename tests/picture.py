"""Draws the README's picture from a real check: `uv run python tests/picture.py`."""

from __future__ import annotations

import io
import re
import shutil
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from autograder.commands.check import look_at
from autograder.model import Report
from autograder.report import terminal

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / ".github" / "check.svg"
WORK = ROOT / "tests" / "classroom" / "elif" / "01-downhill"


def picture() -> str:
    """Return the check of one learner of the sample class, as it looks in a terminal."""
    console = Console(record=True, width=84, file=io.StringIO(), force_terminal=True)

    def draw(reports: list[Report]) -> None:
        console.print(terminal.render(*reports))

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        shutil.copytree(ROOT / "assignments" / WORK.name, copy)
        shutil.copytree(WORK, copy, dirs_exist_ok=True)
        look_at(copy, lambda: draw)
    drawn = console.export_svg(title="autograder check", theme=MONOKAI, unique_id="check")
    # Rich asks the network for a font; the reader's own will do.
    return re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
