"""`autograder hint`: one step further each time, and never nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.sources import Source
from tests.conftest import EXERCISE

HEAD = "def gradient_descent_update(x, gradx, learning_rate):\n"
CLIMBS = f"{HEAD}    return x + learning_rate * gradx\n"
Hint = Callable[[str], str]


@pytest.fixture
def hint(course: Path, scripts: dict[str, bytes], tmp_path: Path) -> Hint:
    """Return what asks for a hint on right answers with another gd.py ("" for the stub)."""
    folder = shutil.copytree(course / "assignments" / EXERCISE, tmp_path / EXERCISE)

    def ask(gd: str) -> str:
        if gd:
            for name, content in scripts.items():
                (folder / name).write_bytes(content)
            (folder / "gd.py").write_text(gd, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "autograder.cli", "hint"],
            cwd=folder,
            capture_output=True,
            check=False,
            timeout=60,
            env=os.environ | {"COLUMNS": "400", "PYTHONIOENCODING": "utf-8"},
            encoding="utf-8",
        )
        assert done.stderr == ""
        text = " ".join(done.stdout.split())
        return text[text.index(" points ") :] if done.returncode else text

    return ask


def test_the_ladder_is_climbed_step_by_step(hint: Hint, source: Source) -> None:
    """`check` shows the first hint, the next calls one more each; then it says that this is all."""
    (known,) = (e.misconception for e in source.wrong if e.name == "climbs_the_gradient")
    assert known is not None
    for steps in (2, 3):
        shown = hint(CLIMBS)
        for number, text in enumerate(known.hints, start=1):
            assert (f"Hint {number} of 3 {text}" in shown) == (number <= steps)
        assert "That was the last one." not in shown
    shown = hint(CLIMBS)
    assert known.hints[2] in shown
    assert "That was the last one. Work gradient_descent_update(3, 1.7, 0.1) by hand" in shown
    assert "the way to 2.83 part from the way to 3.17?" in shown


def test_another_mistake_begins_at_the_foot(hint: Hint) -> None:
    """Whoever makes a new mistake gets its hints from the beginning."""
    hint(CLIMBS)
    hint(CLIMBS)
    assert "Hint 2 of 3" in (shown := hint(f"{HEAD}    return learning_rate * gradx\n"))
    assert "Hint 3 of 3" not in shown


@pytest.mark.parametrize(
    ("gd", "says"),
    [
        ("", "Begin here. TODO 1: take one step downhill and return the new x. Which part"),
        (f"{HEAD}    return y\n", "Read the last line of the error."),
        (f"{HEAD}    return (x\n", "Python cannot read this line."),
        (f"{HEAD}return x\n", "Python goes by the spaces in front of a line."),
        (f"{HEAD}    return x / 0\n", "Something was divided by 0."),
        (f"{HEAD}    return x.step\n", "Read the last line of the error."),
        (f"{HEAD}    while True: pass\n", "The code did not come to an end."),
        (
            f"{HEAD}    return x**3 - gradx**2 + 7 * learning_rate\n",
            "Work gradient_descent_update(",
        ),
        ("x = 1\n", "What is looked for has another name, or is not saved."),
        (f"{HEAD}    raise Warning\n", "The code stops before it is done."),
        (f"{HEAD}    raise KeyError\n", "A key was asked for that is not there."),
    ],
)
def test_there_is_always_a_hint(gd: str, says: str, hint: Hint) -> None:
    """Where no known mistake fits, a sentence says what to do, and asks a question."""
    _, _, advice = hint(gd).partition("Hint ")
    assert says in advice
    assert advice.partition(" Next ")[0].endswith("?")


def test_nothing_is_left_to_hint_at(hint: Hint, scripts: dict[str, bytes]) -> None:
    """With right answers there is no hint, and the last line says so."""
    shown = hint(scripts["gd.py"].decode())
    assert "Hint" not in shown
    assert "Done all checks pass." in shown
