"""The README shows what the kit really does."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from autograder import cli
from autograder.course import load_sources

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_commands_in_the_readme_exist_and_none_is_missing() -> None:
    """Every `autograder X` in the text is a command, and every command is in the text."""
    written = set(re.findall(r"autograder (check|hint|watch|grade|build|verify|export)\b", README))
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert written == set(cli.COMMANDS)


def test_options_in_the_readme_exist(capsys: pytest.CaptureFixture[str]) -> None:
    """Every option that the text names is one of `grade`'s or of `verify`'s."""
    for command in ("grade", "verify"):
        with pytest.raises(SystemExit):
            cli.main([command, "--help"])
    known = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    ours = set(re.findall(r"(?<=`)--[a-z-]+", README))
    assert ours <= known


def test_the_table_of_exercises_is_that_of_the_course() -> None:
    """Names and points of all exercises stand in the README, and no others."""
    rows = re.findall(r"^\| \[([\w-]+)\]\(solutions/.*\| (\d+) \|$", README, re.MULTILINE)
    sources = load_sources(ROOT).values()
    assert rows == [(s.exercise.name, f"{s.exercise.max_score:g}") for s in sources]


def test_links_lead_somewhere() -> None:
    """Every link to a file of the repository leads to one."""
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_picture_is_fresh() -> None:
    """The picture on the first screen is what `autograder check` shows now."""
    spec = importlib.util.spec_from_file_location("picture", ROOT / "tests" / "picture.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PICTURE.read_text(encoding="utf-8") == module.picture()
