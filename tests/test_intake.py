"""A download from a learning platform is taken as it is, and hostile ones cost nobody anything."""

from __future__ import annotations

import csv
import io
import json
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder import cli
from autograder.collect import archive
from autograder.intake import Intake, find_hand_ins
from autograder.roster import RosterError
from tests.conftest import EXERCISE, NOTEBOOK, put

FILES = {EXERCISE: {"gd.py", "f.py", NOTEBOOK}, "02-bowl": {"bowl.py", "02-bowl.ipynb"}}
MOODLE = "{who}_{number}_assignsubmission_file"
Zip = Callable[..., Path]
Taken = Callable[..., Intake]


def entry(name: str, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    """Return an entry of a zip with a name that zipfile itself would not write."""
    info = zipfile.ZipInfo("x")
    info.filename = name
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def packed(*files: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    """Return a zip of these files."""
    raw = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore", UserWarning)  # some write a name twice
        for name, content in files:
            made.writestr(name, content)
    return raw.getvalue()


@pytest.fixture
def taken(tmp_path: Path) -> Taken:
    """Return what takes a download: a zip's bytes, or a folder."""

    def take(download: bytes | Path, *wanted: str) -> Intake:
        path = download if isinstance(download, Path) else tmp_path / "class.zip"
        if isinstance(download, bytes):
            path.write_bytes(download)
        scratch = tmp_path / "scratch"
        scratch.mkdir()
        return find_hand_ins(path, FILES, wanted, tmp_path / "out", scratch)

    return take


def listed(intake: Intake) -> dict[str, dict[str, bytes]]:
    """Return each student's files."""
    return {
        one.student: {path.name: path.read_bytes() for path in sorted(one.folder.iterdir())}
        for one in intake.hand_ins
    }


def notes(intake: Intake, student: str) -> list[str]:
    """Return what is noted about a student."""
    (one,) = [one for one in intake.hand_ins if one.student == student]
    return list(one.also)


@pytest.mark.parametrize(
    "names",
    [
        ("Ada L_1_assignsubmission_file/gd.py", "Ben_2_assignsubmission_file/f.py"),
        ("Ada L_1_assignsubmission_file_gd.py", "Ben_2_assignsubmission_file_f.py"),
        ("top/Ada L_1_assignsubmission_file/gd.py", "top/Ben_2_assignsubmission_file/in/f.py"),
        ("Ada L_1_10_gd.py", "Ben_LATE_2_11_f.py"),
        ("Ada L_1_gd.py", "Ben_2_f.py"),
        (f"Ada L/{EXERCISE}/gd.py", f"Ben/{EXERCISE}/f.py"),
    ],
)
def test_every_platforms_zip_is_taken(taken: Taken, names: tuple[str, str]) -> None:
    """Everybody is listed with their files, and which exercise it is, is told by the names."""
    intake = taken(packed((names[0], b"a"), (names[1], b"b")))
    assert listed(intake) == {"Ada L": {"gd.py": b"a"}, "Ben": {"f.py": b"b"}}
    assert {one.exercise for one in intake.hand_ins} == {EXERCISE}
    assert intake.notes == ()


def test_an_unpacked_download_is_taken(taken: Taken, tmp_path: Path) -> None:
    """The same as a folder, as browsers unpack it; a zip in it is looked into."""
    root = tmp_path / "download"
    put(root / "Ada_1_assignsubmission_file", {"gd.py": b"a"})
    put(root / "Ben_2_assignsubmission_file", {"work.zip": packed(("work/gd.py", b"b"))})
    put(root, {"Cho_3_assignsubmission_file_f.py": b"c"})
    assert listed(taken(root)) == {
        "Ada": {"gd.py": b"a"},
        "Ben": {"gd.py": b"b"},
        "Cho": {"f.py": b"c"},
    }


def test_namesakes_are_told_apart(taken: Taken) -> None:
    """Two of one name are two students."""
    intake = taken(packed(("Ada_1_gd.py", b"a"), ("Ada_2_gd.py", b"b")))
    assert listed(intake) == {"Ada 1": {"gd.py": b"a"}, "Ada 2": {"gd.py": b"b"}}


def test_who_handed_in_nothing_of_use_is_listed(taken: Taken) -> None:
    """An essay is no program, but whoever wrote it has a row that says so."""
    intake = taken(packed(("Ada_1_gd.py", b"a"), ("Ben_2_assignsubmission_file/essay.pdf", b"b")))
    assert listed(intake)["Ben"] == {}
    assert notes(intake, "Ben") == ["Found essay.pdf, which is not looked at."]


def _laid(root: Path, *paths: str) -> Path:
    """Make folders ("ada/") and files ("ada/gd.py") below a folder, and return it."""
    for path in paths:
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.mkdir(exist_ok=True) if path.endswith("/") else place.write_bytes(b"x")
    return root


def _rows(intake: Intake) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return what is known of each hand-in before its files are looked into."""
    return [(one.student, one.exercise, (*one.notes, *one.also)) for one in intake.hand_ins]


SHELF = (
    f"ada/{EXERCISE}/gd.py",
    "ada/02-bwol/bowl.py",
    f"ben/{EXERCISE}/",
    "cho/",
    "dan/1-Downhill/gd.py",
    "eve/gd.py",
    f"fay/{EXERCISE}/gd.py",
    "fay/02-bowl.ipynb",
    f"gil/02-bowl/{EXERCISE}/gd.py",
    "old/journal.sqlite",
    f"old/ada/{EXERCISE}.html",
    "__MACOSX/ada/gd.py",
    "class.csv",
)
"""A class in nbgrader's layout with everything that is odd about a folder."""


@pytest.mark.parametrize("top", ["", "submitted/", "a/b/"])
def test_a_zip_is_taken_as_the_folder_that_it_holds(taken: Taken, tmp_path: Path, top: str) -> None:
    """Packed or not, students have the same rows with the same reasons, however deep they lie."""
    on_disk = _laid(tmp_path / "class", *SHELF)
    as_folder = find_hand_ins(on_disk, FILES, (), tmp_path / "out", tmp_path)
    as_zip = taken(packed(*((f"{top}{path}", b"") for path in SHELF)))
    assert _rows(as_zip) == _rows(as_folder)
    assert {(who, exercise): why for who, exercise, why in _rows(as_zip)} == {
        ("ada", EXERCISE): (),
        ("ada", "02-bowl"): ("There is no folder ada/02-bowl; found 02-bwol.",),
        ("ben", EXERCISE): (),
        ("cho", EXERCISE): (f"There is no folder cho/{EXERCISE}.",),
        ("cho", "02-bowl"): ("There is no folder cho/02-bowl.",),
        ("dan", EXERCISE): (f"There is no folder dan/{EXERCISE}; found 1-Downhill.",),
        ("dan", "02-bowl"): ("There is no folder dan/02-bowl; found 1-Downhill.",),
        ("eve", EXERCISE): (f"There is no folder eve/{EXERCISE}; found gd.py.",),
        ("eve", "02-bowl"): ("There is no folder eve/02-bowl; found gd.py.",),
        ("fay", EXERCISE): (),
        ("fay", "02-bowl"): ("There is no folder fay/02-bowl; found 02-bowl.ipynb.",),
        ("gil", "02-bowl"): (),
    }
    assert as_zip.notes == ()


def test_only_what_is_wanted_has_rows_in_a_zip(taken: Taken) -> None:
    """An exercise that is not to be graded is not missed."""
    intake = taken(packed(*((path, b"") for path in SHELF)), EXERCISE)
    assert {one.exercise for one in intake.hand_ins} == {EXERCISE}


def test_an_empty_folder_of_a_platform_has_a_row(taken: Taken, tmp_path: Path) -> None:
    """Whoever is named has a row, with no file at all, too; packed or not."""
    paths = ("Ada_1_assignsubmission_file/gd.py", "Ben_2_assignsubmission_file/")
    assert listed(taken(packed(*((path, b"x") for path in paths)))) == {
        "Ada": {"gd.py": b"x"},
        "Ben": {},
    }
    unpacked = _laid(tmp_path / "download", *paths)
    (tmp_path / "more").mkdir()
    intake = find_hand_ins(unpacked, FILES, (), tmp_path / "out", tmp_path / "more")
    assert [one.student for one in intake.hand_ins] == ["Ada", "Ben"]


def test_what_is_nobodys_is_told(taken: Taken) -> None:
    """A program without a name on it is no student's, and the teacher is told."""
    intake = taken(packed(("Ada_1_gd.py", b"a"), ("gd.py", b"b"), ("__MACOSX/._x.py", b"")))
    assert list(listed(intake)) == ["Ada"]
    assert intake.notes == ("gd.py (nobody is named)",)


HOSTILE = {
    "traversal": ("../../Ada_1_assignsubmission_file/gd.py", "leads out of the archive"),
    "traversal with backslashes": ("..\\Ada_1_assignsubmission_file\\gd.py", "leads out of the"),
    "absolute": ("/Ada_1_assignsubmission_file/gd.py", "has an absolute path"),
    "a drive": ("C:\\Ada_1_assignsubmission_file\\gd.py", "has an absolute path"),
    "a link": (entry("Ada_1_assignsubmission_file/gd.py", stat.S_IFLNK | 0o777), "is a link"),
    "a device": (
        entry("Ada_1_assignsubmission_file/gd.py", stat.S_IFCHR | 0o777),
        "something else",
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_entries_are_refused_with_a_row(taken: Taken, tmp_path: Path, kind: str) -> None:
    """What is no plain file in the archive is not read; its student has a row and a reason."""
    name, reason = HOSTILE[kind]
    raw = name if isinstance(name, zipfile.ZipInfo) else entry(name)
    intake = taken(packed((raw, b"evil"), ("Ben_2_assignsubmission_file/gd.py", b"good")))
    assert listed(intake) == {"Ada": {}, "Ben": {"gd.py": b"good"}}
    (note,) = notes(intake, "Ada")
    assert note.startswith("gd.py ")
    assert reason in note
    assert not [
        path for path in tmp_path.rglob("*") if path.is_file() and path.read_bytes() == b"evil"
    ]


@pytest.mark.parametrize("names", [("gd.py", "gd.py"), ("gd.py", "GD.py"), ("a/gd.py", "b/gd.py")])
def test_of_two_files_of_one_name_none_is_taken(taken: Taken, names: tuple[str, str]) -> None:
    """Twice the same name, in whatever case: nobody guesses which one counts."""
    place = "Ada_1_assignsubmission_file"
    files = [(entry(f"{place}/{name}"), name.encode()) for name in names]
    intake = taken(packed(*files, (f"{place}/f.py", b"f")))
    assert listed(intake) == {"Ada": {"f.py": b"f"}}
    (note,) = notes(intake, "Ada")
    assert note.endswith("is there 2 times: which of them counts? Hand in one.")


def test_bombs_are_not_unpacked(taken: Taken) -> None:
    """What would become huge is refused by what the zip itself says of it."""
    zeros = bytes(40 << 20)
    honest = packed(("Ada_1_gd.py", zeros), (f"Ada_1_{NOTEBOOK}", zeros[: 8 << 20]))
    intake = taken(honest)
    assert sorted(notes(intake, "Ada")) == [
        f"{NOTEBOOK} is packed suspiciously tightly and was not read.",
        "gd.py is larger than 1 MB and was not read.",
    ]


def test_a_zip_that_lies_about_a_size_is_cut(taken: Taken) -> None:
    """The directory says 10 bytes, the file holds 2 MB: it is read no further than it may be."""
    raw = bytearray(packed(("Ada_1_gd.py", bytes(2 << 20))))
    size = (2 << 20).to_bytes(4, "little")
    at = raw.rindex(size)
    raw[at : at + 4] = (10).to_bytes(4, "little")
    intake = taken(bytes(raw))
    assert listed(intake) == {"Ada": {}}
    assert len(notes(intake, "Ada")) == 1


def test_a_locked_file_is_told(taken: Taken) -> None:
    """A file with a password is refused with that reason."""
    raw = bytearray(packed(("Ada_1_gd.py", b"x = 1\n"), ("Ben_2_gd.py", b"good")))
    at = raw.index(b"PK\x01\x02")
    raw[at + 8] |= 1
    intake = taken(bytes(raw))
    assert listed(intake) == {"Ada": {}, "Ben": {"gd.py": b"good"}}
    assert notes(intake, "Ada") == ["gd.py is locked with a password and cannot be read."]


def test_a_damaged_file_is_told(taken: Taken) -> None:
    """A wrong checksum costs its own file alone."""
    raw = bytearray(packed(("Ada_1_gd.py", b"x = 12345\n" * 50), ("Ben_2_gd.py", b"good")))
    at = raw.index(b"Ada_1_gd.py") + len("Ada_1_gd.py")
    raw[at + 4] ^= 0xFF
    intake = taken(bytes(raw))
    assert listed(intake)["Ben"] == {"gd.py": b"good"}
    assert "is damaged" in notes(intake, "Ada")[0]


def test_archives_in_archives_end(taken: Taken) -> None:
    """One zip in the download is looked into, another one in that is not, nor any other kind."""
    inner = packed(("deeper.zip", packed(("gd.py", b"a"))), ("f.py", b"f"))
    intake = taken(packed(("Ada_1_2_work.zip", inner), ("Ben_2_3_work.rar", b"Rar!")))
    assert listed(intake) == {"Ada": {"f.py": b"f"}, "Ben": {}}
    assert "deeper.zip is an archive that is not looked into" in notes(intake, "Ada")[0]
    assert "work.rar is an archive that is not looked into" in notes(intake, "Ben")[0]


def test_a_zip_that_is_none_is_told(taken: Taken) -> None:
    """A file of another kind, packed or not, is named with what was expected."""
    with pytest.raises(RosterError, match=r"class\.zip is no zip that can be read"):
        taken(b"not a zip")


def test_too_many_entries_are_refused(taken: Taken, monkeypatch: pytest.MonkeyPatch) -> None:
    """A directory of millions of names is not worked through."""
    monkeypatch.setattr(archive, "MAX_ENTRIES", 1)
    with pytest.raises(RosterError, match="holds more than 1 files"):
        taken(packed(("Ada_1_gd.py", b"a"), ("Ben_2_gd.py", b"b")))


def test_a_flood_of_files_does_not_push_out_the_exercises(taken: Taken) -> None:
    """Of a thousand files the exercise's own are taken first."""
    flood = [(f"Ada_1_assignsubmission_file/a{number}.py", b"") for number in range(200)]
    intake = taken(packed(*flood, ("Ada_1_assignsubmission_file/gd.py", b"mine")))
    files = listed(intake)["Ada"]
    assert files["gd.py"] == b"mine"
    assert len(files) == 60


def test_which_exercise_it_is_can_be_said(taken: Taken) -> None:
    """Where the names do not tell, the teacher is asked; what is said is taken."""
    raw = packed(("Ada_1_homework.py", b"a"))
    with pytest.raises(RosterError, match="--exercise NAME"):
        taken(raw)


def test_the_exercise_that_is_wanted(taken: Taken) -> None:
    """With --exercise the names need not tell anything."""
    (one,) = taken(packed(("Ada_1_homework.py", b"a")), "02-bowl").hand_ins
    assert (one.student, one.exercise) == ("Ada", "02-bowl")


def test_nbgraders_layout_stays_what_it_is(taken: Taken, tmp_path: Path) -> None:
    """A folder in nbgrader's layout is no download, whatever students are called."""
    root = tmp_path / "submitted"
    put(root / "ada_1_assignsubmission_file" / EXERCISE, {"gd.py": b"a"})
    (one,) = taken(root).hand_ins
    assert (one.student, one.folder) == (
        "ada_1_assignsubmission_file",
        root / "ada_1_assignsubmission_file" / EXERCISE,
    )


def test_the_command_grades_a_zip(tmp_path: Path, scripts: dict[str, bytes]) -> None:
    """`autograder grade class.zip`: every student has a row, the hostile one with a reason."""
    files = [(f"Ada Lovelace_1_assignsubmission_file/{name}", raw) for name, raw in scripts.items()]
    evil = (entry("../Eve_2_assignsubmission_file/gd.py"), b"x")
    (tmp_path / "class.zip").write_bytes(packed(*files, evil))
    out = tmp_path / "out"
    command = ["grade", str(tmp_path / "class.zip"), "--out", str(out), "--sandbox", "limited"]
    assert cli.main([*command, "--seed", "3", "--jobs", "1"]) == 0
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert {who: (row["score"], row["status"]) for who, row in rows.items()} == {
        "Ada Lovelace": ("10", "ok"),
        "Eve": ("0", "missing"),
    }
    told = json.loads((out / "Eve" / f"{EXERCISE}.json").read_bytes())["intake"]
    assert told == ["gd.py leads out of the archive and was not read."]
