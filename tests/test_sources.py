"""An exercise's folder is read as it is, or refused with a sentence that says what to mend."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from autograder.exercises import ExerciseError
from autograder.sources import Source, exercise_folders, load
from autograder.wire import Call, Script

if TYPE_CHECKING:
    from pathlib import Path

UPDATE = "gradient_descent_update"
WRONG = '''\
"""Goes the wrong way.

behaves like: a walker who goes up: and
    up again
property: It went up. Did it?
concept: Up is not
    down. Is it?
place: Look at the sign. Which is it?
teacher: x + η·g.
"""

HELPER = 2


def gradient_descent_update(x, gradx, learning_rate):
    """Go up."""
    return x + learning_rate * gradx
'''


@pytest.fixture
def folder(source: Source, tmp_path: Path) -> Path:
    """Return a copy of the real exercise with short banks: one entry of each kind."""
    copy = tmp_path / "solutions" / "09-copied"
    shutil.copytree(source.folder, copy, ignore=shutil.ignore_patterns("wrong", "right"))
    (copy / "wrong").mkdir()
    (copy / "wrong" / "goes_up.py").write_text(WRONG)
    (copy / "right" / "whole").mkdir(parents=True)
    (copy / "right" / "whole" / "f.py").write_bytes(b"learning_rate = 0.25\r\n")
    (copy / "right" / "fast.py").write_text("learning_rate = 0.5\n")
    return copy


def refused(folder: Path, message: str) -> None:
    """Assert that the folder is refused with this message, in which … stands for the folder."""
    pattern = message.replace("…", re.escape(str(folder)))
    with pytest.raises(ExerciseError, match=f"^{pattern}$"):
        load(folder)


def replace(path: Path, old: str, new: str) -> None:
    """Replace text in a file; it must be there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


class TestWhatIsRead:
    """A folder that is as it has to be."""

    def test_the_exercise_is_named_after_its_folder(self, folder: Path) -> None:
        """Name and slots come from the folder and the files, everything else from exercise.py."""
        read = load(folder)
        assert read.exercise.name == "09-copied"
        assert [(slot.file, slot.name) for slot in read.exercise.slots] == [
            ("gd.py", UPDATE),
            ("f.py", "learning_rate"),
        ]
        assert read.exercise.max_score == 10
        assert list(read.reference) == ["gd.py", "f.py"]

    def test_a_wrong_way_is_read_from_its_docstring(self, folder: Path) -> None:
        """The fields of the docstring, over several lines and with colons, make a misconception."""
        (entry,) = load(folder).wrong
        found = entry.misconception
        assert found is not None
        assert (found.name, found.slot) == ("goes_up", UPDATE)
        assert found.behaves_like == "a walker who goes up: and up again"
        assert found.hints == (
            "It went up. Did it?",
            "Up is not down. Is it?",
            "Look at the sign. Which is it?",
        )
        assert found.reason == "x + η·g."

    def test_the_code_of_an_entry_comes_without_its_docstring(self, folder: Path) -> None:
        """Nothing of the hints stands in the code; helpers and the function's own docstring do."""
        (entry,) = load(folder).wrong
        assert entry.code == WRONG[WRONG.index("HELPER") :]

    def test_an_entry_of_one_slot_is_handed_in_with_the_reference_around_it(
        self, folder: Path
    ) -> None:
        """The entry stands in its slot's place; the other files are the reference."""
        read = load(folder)
        files = read.files(read.wrong[0])
        assert files["f.py"] == read.reference["f.py"]
        assert b"return x + learning_rate * gradx" in files["gd.py"]
        assert b"return x - " not in files["gd.py"]

    def test_an_entry_of_whole_files_is_handed_in_byte_for_byte(self, folder: Path) -> None:
        """A folder below right/ replaces the files that it holds, line ends and all."""
        read = load(folder)
        entries = {entry.name: read.files(entry) for entry in read.right}
        assert set(entries) == {"fast", "whole"}
        assert entries["whole"] == read.reference | {"f.py": b"learning_rate = 0.25\r\n"}
        assert b"\nlearning_rate = 0.5\nepochs = 100\n" in entries["fast"]["f.py"]

    def test_the_reference_of_a_slot_comes_with_its_decorators(self, folder: Path) -> None:
        """The answer of a decorated function begins at its first decorator."""
        replace(folder / "gd.py", f"def {UPDATE}", f"@(lambda f: f)\n@staticmethod\ndef {UPDATE}")
        answer = load(folder).answer(UPDATE)
        assert answer.startswith("@(lambda f: f)\n@staticmethod\ndef ")

    def test_the_same_seed_asks_the_same_questions(self, source: Source) -> None:
        """Questions depend on the seed alone; another seed asks others, in the same order."""
        first, second = source.probes(7), source.probes(8)
        assert first == source.probes(7)
        assert first != second
        assert [probe.group for probe in first] == [probe.group for probe in second]
        assert {Call, Script} <= {type(probe) for probe in first}

    def test_folders_come_in_order(self, folder: Path) -> None:
        """Every folder with an exercise.py is an exercise, and nothing else is."""
        solutions = folder.parent
        shutil.copytree(folder, solutions / "01-first")
        (solutions / "notes").mkdir()
        assert exercise_folders(solutions) == [solutions / "01-first", folder]


class TestWhatIsRefused:
    """Each mistake of a teacher is told with the file and what to do."""

    @pytest.mark.parametrize("field", ["behaves like", "property", "concept", "place", "teacher"])
    def test_a_docstring_without_a_field(self, folder: Path, field: str) -> None:
        """A field that is missing or empty is named."""
        entry = folder / "wrong" / "goes_up.py"
        entry.write_text(re.sub(rf"(?m)^{field}:.*\n(    .*\n)*", "", WRONG))
        refused(folder, f"…/wrong/goes_up.py:1: the docstring lacks {field}")
        entry.write_text(re.sub(rf"(?m)^{field}:.*\n(    .*\n)*", f"{field}:\n", WRONG))
        refused(folder, f"…/wrong/goes_up.py:1: the docstring lacks {field}")

    def test_a_wrong_way_without_a_docstring(self, folder: Path) -> None:
        """All fields are named."""
        (folder / "wrong" / "goes_up.py").write_text("learning_rate = 3\n")
        lacks = "behaves like, property, concept, place, teacher"
        refused(folder, f"…/wrong/goes_up.py:1: the docstring lacks {lacks}")

    def test_an_entry_that_binds_no_slot(self, folder: Path) -> None:
        """The names that could be meant are told."""
        replace(folder / "right" / "fast.py", "learning_rate", "rate")
        refused(
            folder,
            rf"…/right/fast.py: has to bind one of \['{UPDATE}', 'learning_rate'\]; it binds \[\]",
        )

    def test_an_entry_that_binds_two_slots(self, folder: Path) -> None:
        """An entry is about one slot."""
        replace(folder / "right" / "fast.py", "0.5\n", f"0.5\n{UPDATE} = min\n")
        both = rf"\['{UPDATE}', 'learning_rate'\]"
        refused(folder, rf"…/right/fast.py: has to bind one of {both}; it binds {both}")

    def test_an_entry_that_is_no_python(self, folder: Path) -> None:
        """The line is told."""
        replace(folder / "right" / "fast.py", "= 0.5", "= = 0.5")
        refused(folder, "…/right/fast.py:1: invalid syntax")

    @pytest.mark.parametrize("file", ["gd.py", "f.py", "lesson.md"])
    def test_a_file_that_is_not_there(self, folder: Path, file: str) -> None:
        """The file is named."""
        (folder / file).unlink()
        refused(folder, f"…/{file} cannot be read: No such file or directory")

    @pytest.mark.parametrize("file", ["gd.py", "lesson.md", "wrong/goes_up.py"])
    def test_a_file_that_is_not_utf_8(self, folder: Path, file: str) -> None:
        """The file is named, and how to save it."""
        (folder / file).write_bytes("# Gefälle\n".encode("latin-1"))
        refused(folder, f"…/{file} is not saved as UTF-8: save it so")

    def test_marks_that_make_no_sense(self, folder: Path) -> None:
        """The file is told with its folder, for other exercises have a gd.py as well."""
        replace(folder / "gd.py", "    ### END SOLUTION\n", "")
        refused(folder, r"…/gd.py:\d+: ### BEGIN SOLUTION is never closed; add ### END SOLUTION")

    def test_one_name_in_two_files(self, folder: Path) -> None:
        """A slot's name tells which it is, so it cannot stand for two."""
        with (folder / "gd.py").open("a") as file:
            file.write("# TODO 3.\n### BEGIN SOLUTION\nlearning_rate = 1\n### END SOLUTION\n")
        refused(folder, "…/f.py: learning_rate is written in two files")

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("EXERCISE = Exercise(", "OTHER = Exercise(", "… has to define EXERCISE"),
            ("def questions(", "def other(", "… has to define questions"),
            ("EXERCISE = Exercise(", "EXERCISE = dict(", r"…: EXERCISE has to be an Exercise\(…\)"),
            ('title="Downhill",', "", "… does not load: TypeError: Missing required argument '.*'"),
            ('title="Downhill",', "((", r"… does not load: SyntaxError: .*line \d+.*"),
            ('title="Downhill",', 'title="", colour=3,', r"… does not load: TypeError: .*colour.*"),
        ],
    )
    def test_a_declaration_that_is_not_one(
        self, folder: Path, old: str, new: str, message: str
    ) -> None:
        """What exercise.py lacks is told."""
        replace(folder / "exercise.py", old, new)
        path = re.escape(str(folder / "exercise.py"))
        with pytest.raises(ExerciseError, match=f"^{message.replace('…', path, 1)}$"):
            load(folder)

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ('name="rate",', 'name="update",', "two checks are called 'update'"),
            ("points=2,", "points=0,", "check 'update' has no points"),
            (
                'after=("update",)',
                'after=("x_to_zero",)',
                r"check 'state' stands on \['x_to_zero'\], not declared before it",
            ),
            ('slot="learning_rate"', 'slot="rate"', "check '.*' is about 'rate', which is no slot"),
        ],
    )
    def test_checks_that_do_not_fit(self, folder: Path, old: str, new: str, message: str) -> None:
        """What is wrong with a check is told with its name."""
        replace(folder / "exercise.py", old, new)
        refused(folder, f"…/exercise.py: {message}")

    def test_a_course_without_exercises(self, tmp_path: Path) -> None:
        """Where nothing is an exercise, it is said what would be one."""
        expected = f"no exercise in {tmp_path}: expected {tmp_path}/<name>/exercise.py"
        with pytest.raises(ExerciseError, match=f"^{re.escape(expected)}$"):
            exercise_folders(tmp_path)
