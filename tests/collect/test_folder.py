"""What is taken from a learner's folder, and what is refused."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.collect import collect
from autograder.exercises import Public
from autograder.model import Submission
from tests.conftest import NOTEBOOK, Grade, put

posix = pytest.mark.skipif(os.name != "posix", reason="made of what only POSIX file systems hold")


@pytest.fixture
def taken(tmp_path: Path, public: Public) -> Callable[[], Submission]:
    """Return what collects the test's own folder."""
    return lambda: collect(tmp_path, "ada", public)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        here = Path.cwd()
        # A socket's address is short, a test's folder is not.
        os.chdir(path.parent)
        try:
            one.bind(path.name)
        finally:
            os.chdir(here)


@posix
@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda path: path.symlink_to("/etc/passwd"), "a link"),
        (lambda path: path.symlink_to(path.name), "a link"),
        (lambda path: path.mkdir(), "a folder"),
        (os.mkfifo, "a pipe"),
        (_socket, "a socket"),
        (lambda path: path.symlink_to("/dev/zero"), "a link"),
    ],
)
def test_only_plain_files_are_opened(
    make: Callable[[Path], None], word: str, tmp_path: Path, taken: Callable[[], Submission]
) -> None:
    """Whatever else is called gd.py is left out at once, and the note says what it is."""
    make(tmp_path / "gd.py")
    put(tmp_path, {"f.py": b"x = 1\n"})
    begun = time.monotonic()
    submission = taken()
    assert time.monotonic() - begun < 1
    assert submission.files == {"f.py": b"x = 1\n"}
    assert submission.notes == (f"gd.py is {word}, not a file: hand in the file itself.",)


@posix
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may read everything")
def test_an_unreadable_file_is_told(tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """A file without permission is left out, with the reason."""
    put(tmp_path, {"gd.py": b"x = 1\n"})
    (tmp_path / "gd.py").chmod(0)
    assert taken().notes == ("gd.py cannot be read (Permission denied).",)


@pytest.mark.parametrize(("name", "limit"), [("gd.py", "1 MB"), (NOTEBOOK, "32 MB")])
def test_a_huge_file_is_not_read(
    name: str, limit: str, tmp_path: Path, taken: Callable[[], Submission]
) -> None:
    """Of a file of 10 GB no more is read than may be handed in, and the note names the limit."""
    with (tmp_path / name).open("wb") as file:
        file.truncate(10 << 30)
    submission = taken()
    assert submission.files == {}
    assert submission.notes == (f"{name} is larger than {limit} and was not read.",)


def test_a_missing_folder_is_told(tmp_path: Path, public: Public) -> None:
    """A folder that is not there is a submission without files, and a note."""
    submission = collect(tmp_path / "gone", "ada", public)
    assert submission.files == {}
    assert submission.notes == ("The folder cannot be read: No such file or directory.",)


def test_utf_16_is_told(tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """A script in UTF-16 is left out, and the note says how to save it."""
    put(tmp_path, {"gd.py": "x = 1\n".encode("utf-16")})
    assert taken().notes == (
        "gd.py is saved as UTF-16, which Python does not read: save it as UTF-8.",
    )


@pytest.mark.parametrize(
    "near",
    [
        "gd (1).py",
        "GD.py",
        "Gd.PY",
        "gd_final.py",
        "gd (2) (1).py",
        "gd copy.py",
        "gd-done.py",
        "gd - Kopie.py",
        "gd - Kopie (2).py",
        "Copy of gd.py",
        "gd-Copy1.py",
    ],
)
def test_a_near_name_is_taken(near: str, tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """A browser's second download and the like stand for the absent file, and a note says so."""
    put(tmp_path, {near: b"right\n"})
    submission = taken()
    assert submission.files == {"gd.py": b"right\n"}
    assert submission.notes == (f"{near} was taken for gd.py: please name it gd.py.",)


@pytest.mark.parametrize("far", ["gdx.py", "mygd.py", "g.py", "gd.txt", "gd.py.bak", "gd"])
def test_a_far_name_is_not_taken(far: str, tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """A name that means something else stands for nothing; a script is asked about."""
    put(tmp_path, {far: b"x\n"})
    submission = taken()
    assert "gd.py" not in submission.files
    note = f"{far}: no file of this exercise; if it is meant for f.py or gd.py, rename it."
    assert submission.notes == ((note,) if far.endswith(".py") else ())


def test_two_near_names_are_not_guessed_among(
    tmp_path: Path, taken: Callable[[], Submission]
) -> None:
    """Where two files could be meant, neither is taken, and the note asks."""
    put(tmp_path, {"gd (1).py": b"one\n", "gd_final.py": b"two\n"})
    submission = taken()
    assert "gd.py" not in submission.files
    assert submission.notes == (
        "gd.py is not there, and gd (1).py or gd_final.py could be meant: rename one to gd.py.",
    )


def test_the_file_itself_wins(tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """Beside the file of the right name a near one stays what it is, and a note says so."""
    copy = "01-downhill-Copy1.ipynb"
    files = {"gd.py": b"this\n", "gd (1).py": b"that\n", NOTEBOOK: b"{}", copy: b"{}"}
    put(tmp_path, files)
    submission = taken()
    assert submission.files == files
    assert submission.notes == (
        f"{copy} lies beside {NOTEBOOK} and was not looked at: {NOTEBOOK} counts.",
        "gd (1).py lies beside gd.py and was not looked at: gd.py counts.",
    )


def test_a_file_that_nobody_uses_is_told(tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """A helper that is imported is no news; a file that stands for nothing is named."""
    put(tmp_path, {"gd.py": b"import steps\n", "f.py": b"\n", "steps.py": b"", "try.py": b""})
    assert taken().notes == ("try.py: no file of this exercise; none uses it.",)
    (tmp_path / "gd.py").rename(tmp_path / "gradient.py")
    note = "gradient.py, steps.py, try.py: no file of this exercise; if it is meant for gd.py, "
    assert taken().notes == (f"{note}rename it.",)


@pytest.mark.parametrize("own", ["gd.py", "gd (1).py", "zz"])
def test_a_flood_does_not_push_the_exercise_out(
    own: str, tmp_path: Path, taken: Callable[[], Submission]
) -> None:
    """Among a thousand files those of the exercise are found first, and a note counts the rest."""
    put(tmp_path, {f"a{number:04}.py": b"\n" for number in range(1000)} | {own: b"right\n"})
    submission = taken()
    assert len(submission.files) == 60
    assert ("gd.py" in submission.files) == (own != "zz")
    count = 1000 + (own != "zz")
    assert f"Only the first 60 of {count} files were looked at." in submission.notes


@posix
@pytest.mark.parametrize("name", [b"\xff\xfe.py", b"a\nb.py", b"\x1b[2J.py", b"\xe2\x80\xae.ipynb"])
def test_a_name_that_cannot_be_shown_is_left_out(
    name: bytes, tmp_path: Path, taken: Callable[[], Submission]
) -> None:
    """Such a file is left out, the note is printable, and all of it can be written down."""
    put(tmp_path, {"gd.py": b"x = 1\n"})
    Path(os.fsdecode(bytes(tmp_path) + b"/" + name)).write_bytes(b"\n")
    submission = taken()
    assert set(submission.files) == {"gd.py"}
    (note,) = submission.notes
    assert note.endswith("has a name that cannot be shown and was left out.")
    assert note.isprintable()
    assert note.encode()


def test_other_notebooks_are_not_read(tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """Notebooks of other names are as large as they like: none of them is opened."""
    put(tmp_path, {NOTEBOOK: b"{}", "Untitled.ipynb": b"{}"})
    submission = taken()
    assert set(submission.files) == {NOTEBOOK}
    assert submission.notes == (
        "Untitled.ipynb is not the exercise's notebook and was not looked at.",
    )


def test_what_is_no_code_is_passed_over(tmp_path: Path, taken: Callable[[], Submission]) -> None:
    """Texts, pictures and hidden files are nobody's business: no file, no note."""
    put(tmp_path, {"notes.txt": b"", "a.png": b"", ".hidden.py": b"", ".gd.py.swp": b""})
    (tmp_path / "__pycache__").mkdir()
    assert taken() == Submission(student="ada", exercise="01-downhill", files={})


@pytest.mark.parametrize(
    ("planted", "content"),
    [
        (name, b"raise SystemExit('planted')\n")
        for name in (
            "numpy.py", "conftest.py", "sitecustomize.py", "usercustomize.py", "random.py",
            "math.py", "msgspec.py", "autograder.py", "pytest.py", "struct.py", "fractions.py",
        )
    ]
    + [("pytest.ini", b"[pytest]\naddopts = --nonsense\n"), ("x.pth", b"import nonsense\n")],
)  # fmt: skip
def test_a_planted_file_changes_nothing(
    planted: str, content: bytes, scripts: dict[str, bytes], graded: Grade
) -> None:
    """Right answers have full marks, whatever lies beside them."""
    report = graded(scripts | {planted: content})
    assert report.score == report.max_score
