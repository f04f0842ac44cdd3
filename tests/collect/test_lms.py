"""Whose a file is, by the names that learning platforms give."""

from __future__ import annotations

import pytest

from autograder.collect.lms import owner


@pytest.mark.parametrize(
    ("path", "name", "number", "file"),
    [
        ("Ada Lovelace_123_assignsubmission_file/gd.py", "Ada Lovelace", "123", "gd.py"),
        ("Ada Lovelace_123_assignsubmission_file_/gd.py", "Ada Lovelace", "123", "gd.py"),
        ("Ada Lovelace_123_assignsubmission_file_gd.py", "Ada Lovelace", "123", "gd.py"),
        ("course/Zoë Ó_7_assignsubmission_file/a/b/f.py", "Zoë Ó", "7", "f.py"),
        ("Ada_123_assignsubmission_onlinetext/onlinetext.html", "Ada", "123", "onlinetext.html"),
        ("lovelaceada_123_456_gd.py", "lovelaceada", "123", "gd.py"),
        ("lovelaceada_LATE_123_456_gd-1.py", "lovelaceada", "123", "gd-1.py"),
        ("lovelaceada_123_456_my_own_file.ipynb", "lovelaceada", "123", "my_own_file.ipynb"),
        ("hw1_ada_attempt_2026-01-30-15-00-00_gd.py", "ada", "attempt", "gd.py"),
        ("ada_123_01-downhill.ipynb", "ada", "123", "01-downhill.ipynb"),
        ("ada_b_123_gd.py", "ada_b", "123", "gd.py"),
        ("ada_12_34_work.zip/gd.py", "ada", "12", "gd.py"),
        ("Ada_1_assignsubmission_file_work.zip/in/gd.py", "Ada", "1", "gd.py"),
        ("ada/01-downhill/gd.py", "ada", "", "gd.py"),
        ("class/ada/01-downhill/gd.py", "ada", "", "gd.py"),
    ],
)
def test_names(path: str, name: str, number: str, file: str) -> None:
    """Student, number and file are read off the path; folders within a hand-in do not matter."""
    found = owner(path.split("/"), ["01-downhill"])
    assert found is not None
    assert (found.name, found.number, found.file) == (name, number, file)


def test_the_exercise_is_told_by_its_folder() -> None:
    """In nbgrader's own layout the path says the exercise, too."""
    found = owner(("ada", "01-downhill", "gd.py"), ["01-downhill"])
    assert found is not None
    assert found.exercise == "01-downhill"


@pytest.mark.parametrize("path", ["gd.py", "ada/gd.py", "readme_first.txt", "a_b_c.py", "1_2"])
def test_nobodys(path: str) -> None:
    """Where no name tells, nobody is guessed."""
    assert owner(path.split("/")) is None


@pytest.mark.parametrize("name", ["..", ".", " .. ", "..."])
def test_nobody_is_called_like_a_folder_above(name: str) -> None:
    """Folders are called like students: dots alone are no name."""
    found = owner((f"{name}_12_assignsubmission_file", "gd.py"))
    assert found is not None
    assert found.name.strip(". ") != ""
