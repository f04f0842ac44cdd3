"""What the kit writes to nbgrader's gradebook, in SQLite and in PostgreSQL."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.exercises import Public
from autograder.model import Verdict
from autograder.nbgrader.gradebook import GradebookError, open_gradebook
from autograder.nbgrader.publish import Found, publish
from autograder.notebooks import filled, released
from autograder.sources import Source
from tests.conftest import EXERCISE, NOTEBOOK, cell, edited
from tests.nbgrader import postgres
from tests.nbgrader.conftest import cells, comments, marks, total

UPDATE = "gradient_descent_update"
CLIMBS = f"def {UPDATE}(x, gradx, learning_rate):\n    return x + learning_rate * gradx\n"


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """Return the URL of a PostgreSQL server's database."""
    if postgres.programs() is None:
        pytest.skip("PostgreSQL is not installed here")
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path, empty: Path) -> str:
    """Return the URL of a gradebook."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("database"))
    shutil.copy(empty, tmp_path / "gradebook.db")
    return f"sqlite:///{tmp_path / 'gradebook.db'}"


class Teacher:
    """Publishes what was handed in, and marks by hand."""

    def __init__(self, url: str, root: Path, public: Public, source: Source, judged: Any) -> None:
        """Know the gradebook and the course."""
        self.url, self.root = url, root
        self._public, self._judged = public, judged
        self._notebook = released(source)[0]

    def publish(self, student: str, files: dict[str, bytes], **changes: Any) -> int:
        """Grade what a student handed in, and write it; return how many entries changed."""
        submission, report = self._judged(files)
        found = Found(
            msgspec.structs.replace(submission, student=student),
            self.root / "submitted" / student,
            msgspec.structs.replace(report, student=student, **changes),
        )
        book = {EXERCISE: self._notebook}
        return publish(self.root, self.url, {EXERCISE: self._public}, book, [found])

    def by_hand(self, student: str, name: str, points: float, comment: str) -> None:
        """Enter a mark and a comment as formgrader does."""
        with Gradebook(self.url, "test") as book:
            grade = book.find_grade(name, EXERCISE, EXERCISE, student)
            grade.manual_score, grade.needs_manual_grade = points, False
            for one in book.find_submission_notebook(EXERCISE, EXERCISE, student).comments:
                one.manual_comment = comment
            book.db.commit()


@pytest.fixture
def teacher(url: str, tmp_path: Path, public: Public, source: Source, judged: Any) -> Teacher:
    """Return a teacher with a gradebook."""
    return Teacher(url, tmp_path, public, source, judged)


@pytest.fixture
def climbing(source: Source) -> bytes:
    """Return a notebook of somebody who climbs, and answers one of the questions."""
    rate = {"learning_rate": source.answer("learning_rate")}
    raw = filled(released(source)[0], rate | {UPDATE: CLIMBS})
    return edited(raw, lambda cells: cell(cells, "regimes").update(source="It settles."))


def test_marks_comments_and_notebook_are_written(teacher: Teacher, climbing: bytes) -> None:
    """Each check's points, each slot's comment, and the notebook with the kit's outputs."""
    assert teacher.publish("kim", {NOTEBOOK: climbing}) == 1
    found = marks(teacher.url, "kim")
    assert (found["check-update"], found["check-gradient"]) == ((0, None, False), (1, None, False))
    assert total(teacher.url, "kim") == 5
    text, by_hand = comments(teacher.url, "kim")[UPDATE]
    assert by_hand is None
    assert text is not None
    assert "(0 of 2)" in text
    assert "returned" in text
    assert "is this the way up or the way down?" in text
    assert "This was run in the sandbox 'limited', which does not confine it." in text
    book = cells((teacher.root / "autograded" / "kim" / EXERCISE / NOTEBOOK).read_bytes())
    assert "✗" in book["check-update"]["outputs"][0]["text"]
    assert book["check-gradient"]["outputs"][1]["data"]["text/plain"] == "1.0"


def test_written_answers_wait_for_the_teacher(teacher: Teacher, climbing: bytes) -> None:
    """An answer is to be read; a question without one is not."""
    teacher.publish("lea", {NOTEBOOK: climbing})
    found = marks(teacher.url, "lea")
    assert (found["regimes"], found["steeper_valley"]) == ((None, None, True), (0.0, None, False))


def test_scripts_are_written_too(teacher: Teacher, scripts: dict[str, bytes]) -> None:
    """Who hands in scripts has marks on the same cells, and the scripts stand in the notebook."""
    teacher.publish("mia", scripts)
    assert total(teacher.url, "mia") == 10
    book = cells((teacher.root / "autograded" / "mia" / EXERCISE / NOTEBOOK).read_bytes())
    assert scripts["gd.py"].decode().strip() in "".join(book[UPDATE]["source"])
    assert marks(teacher.url, "mia")["regimes"] == (None, None, True)


def test_writing_again_changes_nothing(teacher: Teacher, climbing: bytes) -> None:
    """The same class twice: the second time no row and no file is touched."""
    teacher.publish("noa", {NOTEBOOK: climbing})
    path = teacher.root / "autograded" / "noa" / EXERCISE / NOTEBOOK
    before = path.stat().st_mtime_ns, marks(teacher.url, "noa"), comments(teacher.url, "noa")
    assert teacher.publish("noa", {NOTEBOOK: climbing}) == 0
    assert before == (
        path.stat().st_mtime_ns,
        marks(teacher.url, "noa"),
        comments(teacher.url, "noa"),
    )


def test_what_a_teacher_entered_stays(teacher: Teacher, climbing: bytes, notebook: bytes) -> None:
    """Marks and comments by hand outlive both a second run and a better hand-in."""
    teacher.publish("oda", {NOTEBOOK: climbing})
    teacher.by_hand("oda", "regimes", 1.5, "Nearly.")
    teacher.by_hand("oda", "check-update", 1.0, "Nearly.")
    teacher.publish("oda", {NOTEBOOK: climbing})
    assert marks(teacher.url, "oda")["regimes"] == (None, 1.5, False)
    assert marks(teacher.url, "oda")["check-update"] == (0, 1, False)
    teacher.publish("oda", {NOTEBOOK: notebook})
    # The answer is gone and the check passes: the marks stay, and are shown to the teacher again.
    assert marks(teacher.url, "oda")["regimes"] == (0, 1.5, True)
    assert marks(teacher.url, "oda")["check-update"] == (2, 1, True)
    assert all(by_hand == "Nearly." for _, by_hand in comments(teacher.url, "oda").values())


def test_another_answer_is_read_again(teacher: Teacher, climbing: bytes) -> None:
    """Whoever rewrites an answer that was marked keeps the mark until the teacher has looked."""
    teacher.publish("pam", {NOTEBOOK: climbing})
    teacher.by_hand("pam", "regimes", 2.0, "Good.")
    again = edited(climbing, lambda cells: cell(cells, "regimes").update(source="It does not."))
    teacher.publish("pam", {NOTEBOOK: again})
    assert marks(teacher.url, "pam")["regimes"] == (None, 2.0, True)


def test_a_fault_of_ours_is_no_mark(teacher: Teacher, public: Public, climbing: bytes) -> None:
    """Where the kit could not judge, no points are given, and the teacher is told to look."""
    submission, report = teacher._judged({NOTEBOOK: climbing})
    del submission
    broken = tuple(
        msgspec.structs.replace(one, verdict=Verdict.BROKEN, points=0.0) for one in report.findings
    )
    teacher.publish("quy", {NOTEBOOK: climbing}, findings=broken, score=None, status="broken")
    for check in public.exercise.checks:
        assert marks(teacher.url, "quy")[f"check-{check.name}"] == (None, None, True)


def test_when_it_was_handed_in(teacher: Teacher, notebook: bytes) -> None:
    """The time that nbgrader noted goes to the gradebook; nonsense does not."""
    for student, text in (("rae", "2026-03-04 05:06:07 UTC"), ("sam", "yesterday\nat noon")):
        folder = teacher.root / "submitted" / student
        folder.mkdir(parents=True)
        (folder / "timestamp.txt").write_text(text)
        teacher.publish(student, {NOTEBOOK: notebook})
    with Gradebook(teacher.url, "test") as book:
        times = {who: book.find_submission(EXERCISE, who).timestamp for who in ("rae", "sam")}
    assert (str(times["rae"]), times["sam"]) == ("2026-03-04 05:06:07", None)


def test_another_version_of_the_exercise_is_refused(
    teacher: Teacher, source: Source, notebook: bytes
) -> None:
    """Marks on cells that are no more would be lost: one sentence, and nothing is written."""
    teacher.publish("tim", {NOTEBOOK: notebook})
    other = edited(
        released(source)[0],
        lambda cells: cells.remove(cell(cells, "check-update")),
    )
    with (
        open_gradebook(teacher.url, "test") as book,
        pytest.raises(GradebookError, match="hand-ins of another version of 01-downhill"),
    ):
        book.know(EXERCISE, other)
    assert "check-update" in marks(teacher.url, "tim")


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_another_program_may_be_writing(teacher: Teacher, tmp_path: Path, notebook: bytes) -> None:
    """While formgrader holds the file the kit waits, and then writes all the same."""
    teacher.publish("uri", {NOTEBOOK: notebook})
    held = threading.Event()

    def hold() -> None:
        other = sqlite3.connect(tmp_path / "gradebook.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        held.set()
        time.sleep(1.0)
        other.execute("COMMIT")
        other.close()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    assert teacher.publish("vic", {NOTEBOOK: notebook}) == 1
    thread.join()
    assert total(teacher.url, "vic") == 10


@pytest.mark.parametrize(
    "url",
    ["nonsense", "sqlite:////nowhere/at/all/gradebook.db", "oracle+x://y", "postgresql://x:y@"],
)
def test_a_gradebook_that_is_none_is_told_in_a_sentence(url: str) -> None:
    """What cannot be opened is named, with what to write instead, and without a password."""
    with (
        pytest.raises(GradebookError, match=r"cannot be used .*name a database"),
        open_gradebook(url, "test"),
    ):
        pass


def test_it_is_told_before_anything_is_graded(
    tmp_path: Path, course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody waits for a class to be graded to read that the marks have nowhere to go."""
    graded = tmp_path / "graded"
    classroom = str(course / "tests" / "classroom")
    assert main(["grade", classroom, "--out", str(graded), "--gradebook", "nonsense"]) == 2
    assert "cannot be used" in capsys.readouterr().err
    assert not graded.exists()


def test_without_nbgrader_it_is_said(tmp_path: Path) -> None:
    """Where nbgrader is not installed one sentence says so, before anything is graded."""
    code = (
        "import sys; sys.modules['nbgrader'] = None; from autograder.cli import main; "
        "sys.exit(main(['grade', 'submitted', '--gradebook', 'sqlite:///x.db']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr == (
        "autograder grade: --gradebook needs nbgrader: pip install '.[nbgrader]' brings it.\n"
    )
    assert list(tmp_path.iterdir()) == []
