"""What learners are given is made from what teachers hold, and nothing else lies there."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import msgspec
import pytest

from autograder.build import BuildError, build, built_files, stale
from autograder.exercises import DATA_FILE, read_public
from autograder.leak import leaks, released_texts
from autograder.sources import Source, load
from autograder.templates import solution_lines
from autograder.wire import Script

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.run.lane import Lane

KEPT = ("climbs_the_gradient.py", "rate_diverges.py")
"""The known wrong ways that these tests go on with: all of them would take long."""


class Course:
    """A copy of the course with a short bank, and its learners' folder as it is built."""

    def __init__(self, root: Path, lane: Lane) -> None:
        """Know where things lie."""
        self.folder = next((root / "solutions").iterdir())
        self.assignments = root / "assignments"
        self.built = self.assignments / self.folder.name
        self._lane = lane

    def stale(self) -> list[str]:
        """Return what is told, by path: in the learners' folder, or in the source's."""
        source = load(self.folder)
        told = stale(source, self.assignments, built_files(source, self._lane.interview_trusted))
        short = [line.replace(f"{self.built}/", "") for line in told]
        return [line.replace(f"{self.folder}/", "source/").partition(" ")[0] for line in short]

    def build(self) -> list[Path]:
        """Build it; return what changed."""
        return build(load(self.folder), self.assignments, self._lane.interview_trusted)

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace text in one of the teacher's files."""
        path = self.folder / file
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))


PICTURES = """\
def dot(path):
    path.write_text("<svg/>")


PICTURES = {"dot.svg": dot}
"""
"""Drawing the lesson's own pictures would take long."""


@pytest.fixture(scope="session")
def fresh(source: Source, lane: Lane, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a course whose learners' folder is built."""
    root = tmp_path_factory.mktemp("course")
    name = source.folder.name
    banks = shutil.ignore_patterns("wrong", "right", "__pycache__", "pictures")
    shutil.copytree(source.folder, root / "solutions" / name, ignore=banks)
    (root / "solutions" / name / "wrong").mkdir()
    for file in KEPT:
        shutil.copy(source.folder / "wrong" / file, root / "solutions" / name / "wrong")
    (root / "solutions" / name / "pictures.py").write_text(PICTURES)
    Course(root, lane).build()
    return root


@pytest.fixture
def copied(fresh: Path, tmp_path: Path, lane: Lane) -> Course:
    """Return a course of its own for one test."""
    shutil.copytree(fresh, tmp_path / "course")
    return Course(tmp_path / "course", lane)


@pytest.fixture(scope="session")
def files(fresh: Path, lane: Lane) -> dict[str, bytes]:
    """Return the files that the build makes."""
    return built_files(load(next((fresh / "solutions").iterdir())), lane.interview_trusted)


class TestStale:
    """`build --check`: the learners' folder is what the source makes, or it is told what is not."""

    def test_after_the_build_nothing_is_stale(self, copied: Course) -> None:
        """A folder that was just built is as it has to be; building it again changes nothing."""
        assert copied.stale() == []
        assert copied.build() == []

    def test_a_changed_stub_is_told(self, copied: Course) -> None:
        """Whoever edits a released file by hand is told so, and the build mends it."""
        stub = copied.built / "gd.py"
        released = stub.read_bytes()
        stub.write_bytes(released + b"\n")
        assert copied.stale() == ["gd.py"]
        assert copied.build() == [stub]
        assert stub.read_bytes() == released

    def test_a_missing_file_is_told(self, copied: Course) -> None:
        """Every file that the build makes has to be there."""
        for file in ("f.py", "lesson.md", DATA_FILE):
            (copied.built / file).unlink()
        assert set(copied.stale()) == {"f.py", "lesson.md", DATA_FILE}
        copied.build()
        assert copied.stale() == []

    def test_a_stray_file_is_told(self, copied: Course) -> None:
        """What nobody made must not be handed out: it may be an answer."""
        (copied.built / "solved.py").write_text("learning_rate = 0.1\n")
        (copied.built / "pictures" / "old.png").write_bytes(b"")
        (copied.built / "__pycache__").mkdir()
        (copied.built / "__pycache__" / "gd.pyc").write_bytes(b"")
        (copied.folder / "pictures" / "answer.png").write_bytes(b"")
        assert copied.stale() == ["pictures/old.png", "solved.py", "source/pictures/answer.png"]

    def test_a_changed_reference_is_told(self, copied: Course) -> None:
        """Data, pictures and nbgrader's source notebook show what the reference does."""
        copied.edit("gd.py", "x - learning_rate * gradx", "x - 2 * learning_rate * gradx")
        data = [f"source/{DATA_FILE}", DATA_FILE]
        assert copied.stale() == ["source/pictures", f"source/{copied.folder.name}.ipynb", *data]

    def test_a_changed_hint_is_told(self, copied: Course) -> None:
        """Hints are part of the learners' data."""
        copied.edit("wrong/rate_diverges.py", "too short or too long?", "too long?")
        assert copied.stale() == [f"source/{DATA_FILE}", DATA_FILE]

    def test_a_changed_task_is_told_everywhere(self, copied: Course) -> None:
        """A task stands in the stub, in the notebook and in the data."""
        copied.edit("f.py", "TODO 2: set", "TODO 2: choose")
        told = set(copied.stale())
        assert {"f.py", f"{copied.folder.name}.ipynb", DATA_FILE} <= told
        assert "gd.py" not in told

    def test_a_changed_lesson_is_told_in_both_forms(self, copied: Course) -> None:
        """The lesson is the page and both notebooks."""
        copied.edit("lesson.md", "# Downhill\n", "# On\n")
        notebook = f"{copied.folder.name}.ipynb"
        assert copied.stale() == [f"source/{notebook}", "lesson.md", notebook]

    def test_changed_drawing_is_told(self, copied: Course) -> None:
        """Pictures are known by the code that drew them: nothing is drawn to find out."""
        copied.edit("pictures.py", "<svg/>", "<svg></svg>")
        assert copied.stale() == ["source/pictures"]
        assert copied.build() == [
            folder / "pictures" / "dot.svg" for folder in (copied.folder, copied.built)
        ]
        assert copied.stale() == []

    def test_a_missing_picture_is_told(self, copied: Course) -> None:
        """A picture that is gone is copied, or drawn again where the source's own is gone."""
        (copied.built / "pictures" / "dot.svg").unlink()
        assert copied.stale() == ["pictures/dot.svg"]
        assert copied.build() == [copied.built / "pictures" / "dot.svg"]
        (copied.folder / "pictures" / "dot.svg").unlink()
        assert copied.stale()[0] == "source/pictures"
        assert copied.build() == [copied.folder / "pictures" / "dot.svg"]
        assert copied.stale() == []

    def test_a_source_notebook_that_was_edited_is_told(self, copied: Course) -> None:
        """What nbgrader makes a release of is not edited by hand either."""
        notebook = copied.folder / f"{copied.folder.name}.ipynb"
        before = notebook.read_bytes()
        notebook.write_bytes(before.replace(b"BEGIN SOLUTION", b"BEGIN"))
        assert copied.stale() == [f"source/{notebook.name}"]
        assert copied.build() == [notebook]
        assert notebook.read_bytes() == before


class TestWhatIsBuilt:
    """The learners' folder holds the exercise and no answer."""

    def test_the_same_bytes_every_time(
        self, fresh: Path, lane: Lane, files: dict[str, bytes]
    ) -> None:
        """Two builds of one source are the same, byte for byte."""
        again = built_files(load(next((fresh / "solutions").iterdir())), lane.interview_trusted)
        assert again == files

    def test_it_holds_both_forms_the_lesson_and_the_data(
        self, files: dict[str, bytes], source: Source
    ) -> None:
        """A stub for each file, a notebook, a lesson, and one file of data."""
        notebook = f"{source.exercise.name}.ipynb"
        assert set(files) == {*source.exercise.files, "lesson.md", notebook, DATA_FILE}

    def test_the_data_is_read_again(self, files: dict[str, bytes], source: Source) -> None:
        """The data file gives back the exercise: all checks, slots, stubs and questions."""
        public = read_public(files[DATA_FILE])
        assert public.exercise == msgspec.structs.replace(source.exercise, secrets=())
        assert public.templates == source.templates
        assert [len(key.probes) == len(key.expected) > 0 for key in public.keys] == [True]

    def test_the_data_names_no_secret(self, files: dict[str, bytes], source: Source) -> None:
        """The patterns of the answer's formula stay with the teacher."""
        assert source.exercise.secrets
        texts = list(_strings(json.loads(files[DATA_FILE])))
        for secret in source.exercise.secrets:
            assert not any(secret in text for text in texts)

    def test_the_data_holds_no_line_of_the_solution(
        self, files: dict[str, bytes], source: Source
    ) -> None:
        """No line of the reference, the shortest neither, is a text of its own in the data."""
        text = "\n".join(_strings(json.loads(files[DATA_FILE])))
        for raw in source.reference.values():
            for line in solution_lines(raw.decode()):
                assert line.removeprefix("return ") not in text

    def test_the_data_holds_no_learning_rate_of_the_reference(
        self, files: dict[str, bytes]
    ) -> None:
        """What the reference's script does is not part of what is expected of it."""
        (key,) = read_public(files[DATA_FILE]).keys
        for probe, expected in zip(key.probes, key.expected, strict=True):
            if isinstance(probe, Script):
                assert expected.value is None
            assert (expected.names, expected.log, expected.applied) == ({}, (), ())
            assert (expected.printed, expected.after) == ("", ())

    def test_the_data_holds_no_code_of_a_wrong_way(
        self, files: dict[str, bytes], fresh: Path
    ) -> None:
        """A wrong way is one sign away from the answer: only its numbers and its hints go out."""
        text = files[DATA_FILE].decode()
        for entry in load(next((fresh / "solutions").iterdir())).wrong:
            assert entry.name in text
            for line in entry.code.splitlines():
                if line.strip() and not line.startswith("def "):
                    assert line.strip().removeprefix("return ") not in text

    def test_the_data_holds_nothing_that_is_for_teachers(
        self, files: dict[str, bytes], source: Source
    ) -> None:
        """The teacher's reason of a wrong way names the formula, so it stays at home."""
        text = "\n".join(_strings(json.loads(files[DATA_FILE])))
        told = [e.misconception.reason for e in source.wrong if e.misconception is not None]
        assert not [reason for reason in told if reason in text]

    def test_a_leak_stops_the_build(self, copied: Course) -> None:
        """Where a part of the answer would go out, nothing is written, and it is said where."""
        copied.edit("lesson.md", "## Which way", "So x = x - rate * gradx.\n\n## Which way")
        before = {path: path.read_bytes() for path in copied.built.glob("*.*")}
        with pytest.raises(
            BuildError, match=rf"^{copied.folder.name}: lesson\.md holds the answer"
        ):
            copied.build()
        assert {path: path.read_bytes() for path in copied.built.glob("*.*")} == before

    def test_the_committed_folder_has_no_leak(self, course: Path, source: Source) -> None:
        """The leak gate passes on what lies in the repository."""
        folder = course / "assignments" / source.exercise.name
        released = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        assert len(released) > 4
        assert list(leaks(source, released_texts(released))) == []


def _strings(value: object) -> list[str]:
    """Return all texts in a JSON value, its keys included."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for pair in value.items() for part in pair for text in _strings(part)]
    if isinstance(value, list):
        return [text for part in value for text in _strings(part)]
    return []
