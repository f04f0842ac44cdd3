"""`autograder hint`: one step further each time, and never nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.commands.hint import MEMORY
from autograder.course import load_sources
from autograder.sources import Source
from autograder.templates import fill
from tests.conftest import EXERCISE

HEAD = "def gradient_descent_update(x, gradx, learning_rate):\n"
CLIMBS = f"{HEAD}    return x + learning_rate * gradx\n"
Hint = Callable[[str], str]
HintOn = Callable[[dict[str, str]], str]


def _asked(folder: Path) -> str:
    """Return what a hint shows there, from the points on."""
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


@pytest.fixture
def hint(course: Path, scripts: dict[str, bytes], tmp_path: Path) -> Hint:
    """Return what asks for a hint on right answers with another gd.py ("" for the stub)."""
    folder = shutil.copytree(course / "assignments" / EXERCISE, tmp_path / EXERCISE)

    def ask(gd: str) -> str:
        if gd:
            for name, content in scripts.items():
                (folder / name).write_bytes(content)
            (folder / "gd.py").write_text(gd, encoding="utf-8")
        return _asked(folder)

    return ask


@pytest.fixture
def hint_on(course: Path, tmp_path: Path) -> HintOn:
    """Return what asks for a hint on the second exercise, with some slots filled in wrongly.

    A slot's way is the name of an entry of the bank, "right", or "open".
    """
    name = "02-learning-rate"
    source = load_sources(course, [name])[name]
    folder = shutil.copytree(course / "assignments" / name, tmp_path / name)
    entries = {entry.name: entry.code for entry in source.wrong}
    (template,) = source.templates

    def ask(ways: dict[str, str]) -> str:
        names = [slot.name for slot in source.exercise.slots if ways.get(slot.name) != "open"]
        answers = {slot: source.answer(slot) for slot in names}
        answers |= {slot: entries[way] for slot, way in ways.items() if way in entries}
        (folder / template.file).write_text(fill(template, answers), encoding="utf-8")
        return _asked(folder)

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
        ("", "Begin in gd.py with TODO 1: take one step downhill and return the new x. Which part"),
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


def test_an_untouched_stub_is_told_where_to_begin(hint: Hint) -> None:
    """First the TODO and its file, then a case to work out, then what may be left in the way."""
    begin = "Begin in gd.py with TODO 1: take one step downhill and return the new x."
    case = "gradient_descent_update(3, 1.7, 0.1) should give 2.83"
    left_in = "Did you take it out when you wrote yours?"
    first, second, third, fourth = (hint("") for _ in range(4))
    for shown in (first, second, third, fourth):
        assert shown.count("TODO 1") == 1
        assert "Still open" not in shown
        assert begin in shown
        assert "Next fill it in, save it, and check again." in shown
    assert (case in first, case in second) == (False, True)
    assert "`autograder hint` goes one step further" in first
    assert (left_in in second, left_in in third) == (False, True)
    assert "`autograder hint` goes one step further" not in third
    assert "That was the last one. Write the one line" in fourth
    assert hint("") == fourth


def test_a_notebook_is_told_where_to_begin(hint: Hint, tmp_path: Path) -> None:
    """Where the scripts are gone, the place is the notebook."""
    for name in ("gd.py", "f.py"):
        (tmp_path / EXERCISE / name).unlink()
    assert "Begin in 01-downhill.ipynb with TODO 1: take one step" in hint("")


def test_where_to_go_on(hint_on: HintOn) -> None:
    """Who has done the first TODOs is sent to the next one; a number has no case to work out."""
    shown = hint_on({"regime": "open"})
    assert "Hint 1 of 3 Go on in rates.py with TODO 2: return the word." in shown
    assert "regime(0.1) should give 'shrinks'. Which steps" in hint_on({"regime": "open"})
    shown = hint_on({"bouncing_rate": "open"})
    assert "Hint 1 of 2 Go on in rates.py with TODO 6: set the learning rate with which x" in shown
    assert "Any value will do for a start" in hint_on({"bouncing_rate": "open"})


def test_nothing_to_read_is_told(hint: Hint, tmp_path: Path) -> None:
    """Where no file is there, nobody is sent into code that does something else."""
    for path in (tmp_path / EXERCISE).glob("*.[pi]*"):
        path.unlink()
    assert "Hint Is your work saved, and does it lie in the exercise's own folder" in hint("")


def test_the_ladder_of_the_next_mistake_goes_on(hint_on: HintOn) -> None:
    """After the last hint on one mistake come those on the next, from its foot, and stay."""
    two = {"descend": "climbs_the_gradient", "regime": "half_shrinks"}
    for steps in (2, 3):
        first, _, second = hint_on(two).partition("And in regime:")
        assert f"Hint {steps} of 3" in first
        assert "Your code behaves like this" in second
        assert "Hint" not in second.partition(" Next ")[0]
    for steps in (1, 2, 3):
        first, _, second = hint_on(two).partition("And in regime:")
        assert "Hint 3 of 3" in first
        for number in (1, 2, 3):
            assert (f"Hint {number} of 3" in second) == (number <= steps)
        assert "That was the last one." not in second
        assert ("goes one step further" in second) == (steps < 3)
    assert "That was the last one. Work descend(" in hint_on(two)
    # The first one is mended: what is known of the other stays known.
    only = hint_on({"regime": "half_shrinks"})
    assert "Hint 3 of 3" in only
    # A new mistake begins at its foot.
    assert "Hint 3 of 3" not in hint_on({"descend": "doubles_the_step"})


def test_an_open_todo_comes_after_the_mistakes(hint_on: HintOn) -> None:
    """What is wrong comes first; then it is said where to go on."""
    ways = {"descend": "open", "regime": "half_shrinks"}
    for _ in range(2):
        assert "And in descend:" not in hint_on(ways)
    shown = hint_on(ways)
    assert "And in descend: Hint 1 of 3 Go on in rates.py with TODO 1: walk, and" in shown


def test_an_old_memory_is_forgotten(hint: Hint, tmp_path: Path) -> None:
    """What an earlier version of the kit wrote there, or anybody, does no harm."""
    memory = tmp_path / EXERCISE / MEMORY
    for old in ('{"diagnosis": "climbs_the_gradient", "steps": 2}', "[", '{"steps": {"x": -1}}'):
        memory.write_text(old, encoding="utf-8")
        assert "Hint 2 of 3" in (shown := hint(CLIMBS))
        assert "Hint 3 of 3" not in shown


def test_nothing_is_left_to_hint_at(hint: Hint, scripts: dict[str, bytes]) -> None:
    """With right answers there is no hint, and the last line says so."""
    shown = hint(scripts["gd.py"].decode())
    assert "Hint" not in shown
    assert "Done all checks pass." in shown
