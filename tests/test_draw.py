"""Pictures look alike, weigh little, and come out the same byte for byte."""

from __future__ import annotations

import re
import runpy
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import matplotlib
import pytest
from PIL import Image, ImageSequence

from autograder.draw import BALL, CURVE, PATH, animate, arrow, note, save, sheet, style

SOLUTIONS = Path(__file__).parent.parent / "solutions"
LESSONS = sorted(path.parent for path in SOLUTIONS.glob("*/pictures.py"))
LARGEST = 400_000


@style()
def still(path: Path) -> None:
    """Draw one of everything."""
    figure, axes = sheet(3, 2)
    axes.plot([0, 1, 2], [1, 0, 1], **CURVE)
    axes.plot([0, 1], [1, 0], **PATH)
    axes.plot([2], [1], **BALL)
    arrow(axes, (2, 1), (1, 1))
    note(axes, (0.5, 0.5), "downhill")
    save(figure, path)


@style()
def film(path: Path) -> None:
    """Move a ball in three frames."""
    figure, axes = sheet(3, 2)
    axes.set(xlim=(0, 3), ylim=(0, 3))
    (ball,) = axes.plot([], [], **BALL)
    animate(figure, lambda frame: ball.set_data([frame], [frame]), 3, path, seconds=0.5)


@pytest.mark.parametrize("name", ["picture.svg", "picture.png", "picture.gif"])
def test_drawing_twice_gives_the_same_bytes(tmp_path: Path, name: str) -> None:
    """The day, and a matplotlib that the reader has set up otherwise, leave no trace."""
    draw = film if name.endswith(".gif") else still
    first, second = tmp_path / name, tmp_path / f"again-{name}"
    draw(first)
    with matplotlib.rc_context({"font.size": 5, "axes.facecolor": "black", "svg.hashsalt": "x"}):
        draw(second)
    assert first.read_bytes() == second.read_bytes()


def test_style_leaves_the_readers_settings_alone() -> None:
    """What was set before is set again afterwards."""
    with matplotlib.rc_context({"font.size": 5}):
        with style():
            assert matplotlib.rcParams["font.size"] > 10
        assert matplotlib.rcParams["font.size"] == 5


def test_svg_needs_no_font_and_tells_no_date(tmp_path: Path) -> None:
    """Letters are shapes, the ground is white, and neither day nor version is written down."""
    still(tmp_path / "picture.svg")
    text = (tmp_path / "picture.svg").read_text(encoding="utf-8")
    assert "<text" not in text
    assert "fill: #ffffff" in text
    assert "<dc:date>" not in text
    assert matplotlib.__version__ not in text


def test_other_kinds_of_file_are_refused(tmp_path: Path) -> None:
    """A picture under another suffix is a mistake, and the message names the ones that work."""
    figure, _ = sheet()
    with pytest.raises(ValueError, match=r"picture\.jpg: .* \.svg or \.png"):
        save(figure, tmp_path / "picture.jpg")


def test_animation_keeps_its_frames_and_rests_on_the_last(tmp_path: Path) -> None:
    """Every frame stands for its time, the last one longest; it runs for ever."""
    film(tmp_path / "film.gif")
    with Image.open(tmp_path / "film.gif") as gif:
        durations = [frame.info["duration"] for frame in ImageSequence.Iterator(gif)]
        assert durations == [500, 500, 2000]
        assert gif.info["loop"] == 0


@pytest.fixture(params=LESSONS, ids=lambda folder: folder.name)
def lesson(request: pytest.FixtureRequest) -> Path:
    """Give each folder that has pictures in turn."""
    folder: Path = request.param
    return folder


@pytest.fixture
def pictures(
    lesson: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Mapping[str, Callable[[Path], None]]]:
    """Load a lesson's PICTURES as the build does: its folder first among the modules."""
    monkeypatch.syspath_prepend(lesson)
    yield runpy.run_path(str(lesson / "pictures.py"))["PICTURES"]
    for name, module in list(sys.modules.items()):
        if Path(getattr(module, "__file__", None) or ".").parent == lesson:
            del sys.modules[name]


def test_a_lessons_pictures_are_small_and_reproducible(
    pictures: Mapping[str, Callable[[Path], None]], tmp_path: Path
) -> None:
    """Each is drawn twice with the same bytes, weighs little, and moves if it is an animation."""
    for name, draw in pictures.items():
        first, second = tmp_path / name, tmp_path / f"again-{name}"
        draw(first)
        draw(second)
        assert first.read_bytes() == second.read_bytes(), name
        assert first.stat().st_size < LARGEST, name
        if first.suffix == ".gif":
            with Image.open(first) as gif:
                assert len(list(ImageSequence.Iterator(gif))) > 1, name


def test_a_lesson_shows_the_pictures_that_are_drawn(
    lesson: Path, pictures: Mapping[str, Callable[[Path], None]]
) -> None:
    """The lesson shows every picture once, none that is missing, and describes each in words."""
    text = (lesson / "lesson.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[([^\]]*)\]\(pictures/([^)]*)\)", text)
    assert sorted(name for _, name in shown) == sorted(pictures)
    for words, name in shown:
        assert len(words) > 40, name
