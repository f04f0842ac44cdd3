"""Who handed in what."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.roster import RosterError, passed_over, roster

KNOWN = ("01-downhill", "02-bowl")
posix = pytest.mark.skipif(os.name != "posix", reason="made of what only POSIX file systems hold")


def _lay(root: Path, *paths: str) -> Path:
    """Make folders ("ada/01-downhill/") and files ("ada/gd.py")."""
    for path in paths:
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.mkdir(exist_ok=True) if path.endswith("/") else place.write_bytes(b"")
    return root


def _listed(root: Path, *wanted: str) -> list[tuple[str, str]]:
    found = roster(root, KNOWN, wanted, root / "graded")
    return [(one.student, one.exercise) for one in found]


def _note(root: Path) -> str:
    """Return the note on the student who is called bob."""
    (bob,) = [one for one in roster(root, KNOWN, (), root / "graded") if one.student == "bob"]
    (note,) = bob.notes
    return note


def test_the_layout(tmp_path: Path) -> None:
    """Every <student>/<exercise>/ is listed, by student, then exercise, and lies where it lies."""
    _lay(tmp_path, "bob/02-bowl/", "bob/01-downhill/", "ada/01-downhill/")
    assert _listed(tmp_path) == [
        ("ada", "01-downhill"),
        ("bob", "01-downhill"),
        ("bob", "02-bowl"),
    ]
    first = roster(tmp_path, KNOWN, (), tmp_path / "graded")[0]
    assert (first.folder, first.notes) == (tmp_path / "ada" / "01-downhill", ())


def test_only_what_is_wanted(tmp_path: Path) -> None:
    """Other exercises than those that are wanted are left out."""
    _lay(tmp_path, "ada/01-downhill/", "ada/02-bowl/", "bob/02-bowl/")
    assert _listed(tmp_path, "01-downhill") == [("ada", "01-downhill")]


@pytest.mark.parametrize(
    ("found", "note"),
    [
        ("bob/", "There is no folder bob/01-downhill."),
        ("bob/gd.py", "There is no folder bob/01-downhill; found gd.py."),
        ("bob/1-Downhill/gd.py", "There is no folder bob/01-downhill; found 1-Downhill."),
        ("bob/.DS_Store", "There is no folder bob/01-downhill."),
    ],
)
def test_whoever_has_no_exercise_is_listed_with_the_reason(
    found: str, note: str, tmp_path: Path
) -> None:
    """Nobody is lost: an odd folder has a row, and a note says what was found in it."""
    _lay(tmp_path, "ada/01-downhill/", found)
    assert _note(tmp_path) == note


@pytest.mark.parametrize("name", ["2-bowl", "02-bwol", "02_Bowl", "02-bowls.ipynb", "02-bowl.zip"])
def test_a_name_that_is_nearly_an_exercises_has_a_row(name: str, tmp_path: Path) -> None:
    """Who has one exercise right and another under a misspelt name is told of the other, too."""
    _lay(tmp_path, "ada/01-downhill/", f"ada/{name}", "ada/notes/")
    (_, other) = roster(tmp_path, KNOWN, (), tmp_path / "graded")
    assert (other.student, other.exercise) == ("ada", "02-bowl")
    assert other.notes == (f"There is no folder ada/02-bowl; found {name}, notes.",)
    assert _listed(tmp_path, "01-downhill") == [("ada", "01-downhill")]


@pytest.mark.parametrize("name", ["notes", "02-bowl-and-much-more", "01-downhill copy", "gd.py"])
def test_what_else_lies_there_has_no_row(name: str, tmp_path: Path) -> None:
    """What is like no exercise that is missing is no hand-in."""
    _lay(tmp_path, "ada/01-downhill/", f"ada/{name}")
    assert _listed(tmp_path) == [("ada", "01-downhill")]


def test_many_odd_files_are_counted(tmp_path: Path) -> None:
    """A note stays short, whatever lies there."""
    _lay(tmp_path, "ada/01-downhill/", *(f"bob/{number:03}" for number in range(200)))
    assert _note(tmp_path) == (
        "There is no folder bob/01-downhill; found 000, 001, 002, 003, 004, 195 more."
    )


def test_what_is_no_student_is_passed_over(tmp_path: Path) -> None:
    """Hidden folders, packers' folders, files and the output folder are no students."""
    _lay(tmp_path, "ada/01-downhill/", ".git/x", "__MACOSX/ada/", "class.csv", "graded/ada/")
    assert _listed(tmp_path) == [("ada", "01-downhill")]


def test_what_is_passed_over_is_told(tmp_path: Path) -> None:
    """Folders with a dot in front, and what an earlier `grade` wrote, are no students."""
    _lay(tmp_path, "ada/01-downhill/", ".bob/01-downhill/", "__MACOSX/", "graded/journal.sqlite")
    _lay(tmp_path, "old/journal.sqlite", "old/ada/01-downhill/", "old/01-downhill/")
    assert _listed(tmp_path) == [("ada", "01-downhill")]
    assert passed_over(tmp_path, tmp_path / "graded") == (
        ".bob (begins with a dot)",
        "old (an earlier output)",
    )


def test_a_name_with_underscores_is_a_student(tmp_path: Path) -> None:
    """Only packers' own folders are left out for their name."""
    _lay(tmp_path, "__ada/01-downhill/")
    assert _listed(tmp_path) == [("__ada", "01-downhill")]


@posix
def test_a_linked_student_is_listed_and_not_followed(tmp_path: Path) -> None:
    """A student's folder that is a link has a row, and nobody else's work is read through it."""
    _lay(tmp_path, "ada/01-downhill/")
    (tmp_path / "bob").symlink_to(tmp_path / "ada")
    assert _note(tmp_path) == "bob is a link: hand in the folder itself."


@posix
def test_a_linked_exercise_is_listed_and_not_followed(tmp_path: Path) -> None:
    """A link to a classmate's folder earns a note, not the classmate's marks."""
    _lay(tmp_path, "ada/01-downhill/", "bob/")
    (tmp_path / "bob" / "01-downhill").symlink_to(tmp_path / "ada" / "01-downhill")
    assert _note(tmp_path) == "bob/01-downhill is a link: hand in the folder itself."


@posix
def test_no_two_students_are_called_the_same(tmp_path: Path) -> None:
    """Names that cannot be shown, or are too long, stay apart, and can be written down."""
    names = [b"\xff", b"\xfe", b"a\x01", b"a\x02", b"x" * 200 + b"1", b"x" * 200 + b"2"]
    names += [b"\xff" * 200, b"\x1b[2J", b"{0}"]
    for name in names:
        (tmp_path / os.fsdecode(name) / "01-downhill").mkdir(parents=True)
    called = [student for student, _ in _listed(tmp_path)]
    assert len(set(called)) == len(called) == len(names)
    assert all(student.isprintable() and len(student.encode()) <= 255 for student in called)


@pytest.mark.parametrize("name", ["grades.csv", "index.html", "journal.sqlite"])
def test_no_student_takes_the_place_of_an_output_file(name: str, tmp_path: Path) -> None:
    """A student's folder that is called like a file of the output gets another name there."""
    _lay(tmp_path, f"{name}/01-downhill/")
    assert _listed(tmp_path) == [(f"{name} (2)", "01-downhill")]


@pytest.mark.parametrize(
    ("paths", "wanted", "says"),
    [
        ((), (), "{} holds no folder <student>/<exercise>, such as {}/ada/01-downhill."),
        (
            ("bob/gd.py",),
            (),
            "{} holds no folder <student>/<exercise>, such as {}/ada/01-downhill.",
        ),
        (
            ("bob/01-downhill/",),
            ("02-bowl",),
            "{} holds no folder <student>/<exercise>, such as {}/ada/02-bowl.",
        ),
        (
            ("01-downhill/gd.py",),
            (),
            "{} looks like one student's folder: name the folder that holds them all.",
        ),
        (
            ("bob/02-bowl/",),
            ("x",),
            "there is no exercise 'x'; the course has 01-downhill, 02-bowl",
        ),
    ],
)
def test_nothing_to_grade_is_told(
    paths: tuple[str, ...], wanted: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    """Where there is nothing to grade, one sentence says what was looked for."""
    _lay(tmp_path, *paths)
    with pytest.raises(RosterError) as told:
        roster(tmp_path, KNOWN, wanted, tmp_path / "graded")
    assert str(told.value) == says.replace("{}", str(tmp_path))


@pytest.mark.parametrize(
    ("path", "why"), [("gone", "No such file or directory"), ("file", "Not a directory")]
)
def test_what_is_no_folder_is_told(path: str, why: str, tmp_path: Path) -> None:
    """A path that leads nowhere is told with the reason."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(RosterError, match=f"{path} cannot be read: {why}"):
        roster(tmp_path / path, KNOWN, (), tmp_path / "graded")
