"""nbgrader's own commands in the kit's course, on a class that does what classes do."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from autograder.nbgrader.course import course_directory, run
from autograder.nbgrader.marks import BEHAVES
from autograder.nbgrader.parity import differences, notebooks, points
from autograder.notebook import SECONDS
from autograder.notebooks import filled, released
from autograder.sources import Source
from tests.conftest import EXERCISE, NOTEBOOK, Cells, cell, code, edited
from tests.nbgrader.conftest import cells, comments, hand_in, marks, told, total

UPDATE = "gradient_descent_update"
HEAD = f"def {UPDATE}(x, gradx, learning_rate):\n"
NOISY = (
    "import sys, warnings\nimport numpy as np\n\n\n" + HEAD + "    print('!', file=sys.stderr)\n"
    "    warnings.warn('careful')\n    np.float64(1e300) * np.float64(1e300)\n"
    "    return x - learning_rate * gradx\n"
)
LIAR = (
    "class Liar(float):\n    def __sub__(self, other):\n        return 0.0\n\n"
    "    def __lt__(self, other):\n        return True\n\n    __rsub__ = __sub__\n\n"
    "    def __eq__(self, other):\n        return True\n\n    __hash__ = None\n\n\n"
    + HEAD
    + "    return Liar(x)\n"
)
PERFECT = 10.0
PLAIN = ("Execute", "SaveAutoGrades")
"""What plain nbgrader cannot do without when it autogrades."""


class Class(NamedTuple):
    """A course, and what nbgrader's commands said in it."""

    root: Path
    url: str
    said: dict[str, subprocess.CompletedProcess[str]]


def breaks_the_rules(content: Cells) -> None:
    """Double a check, delete another, raise the points of a third, and strip a fourth."""
    content.append(dict(cell(content, "check-update")))
    content.remove(cell(content, "check-rate"))
    cell(content, "check-state")["metadata"]["nbgrader"]["points"] = 50
    cell(content, "check-arrays").update(metadata={}, source="10.0")


def runs_programs(content: Cells) -> None:
    """Put shell commands and magics above what counts."""
    content.insert(1, code("!pip install numpy\n%matplotlib inline\nimport numpy as np"))
    answer = cell(content, UPDATE)
    answer["source"] = "!ls\n" + "".join(answer["source"]).replace("x -", "np.add(0, x) -")


@pytest.fixture(scope="module")
def graded(workshop: Callable[[], Path], course: Path, source: Source, notebook: bytes) -> Class:
    """Return a class after autograde, generate_feedback and export, in a course as it is cloned.

    Its exercise was released before it came here: nobody has to generate it anew.
    """
    root = workshop()
    shutil.copytree(course / "assignments" / EXERCISE, root / "assignments" / EXERCISE)
    blank = released(source)[0]
    right = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}
    ways = dict(notebooks(source))
    hand_in(root, "ada", {NOTEBOOK: notebook, "gd.py": b"mine = True\n"})
    hand_in(root, "ben", {NOTEBOOK: ways["wrong-climbs_the_gradient"]})
    hand_in(root, "cho", {NOTEBOOK: edited(notebook, breaks_the_rules)})
    hand_in(root, "dev", {f"{EXERCISE} (1).ipynb": notebook})
    hand_in(root, "eve", {NOTEBOOK: filled(blank, right | {UPDATE: NOISY})})
    hand_in(root, "fay", {NOTEBOOK: blank})
    hand_in(root, "gus", {NOTEBOOK: filled(blank, right | {UPDATE: LIAR})})
    hand_in(root, "hal", {NOTEBOOK: edited(notebook, runs_programs)})
    said = {
        command: run(root, "nbgrader", command, *arguments)
        for command, *arguments in (
            ("autograde", EXERCISE),
            ("generate_feedback", EXERCISE),
            ("export", "--exporter=autograder.nbgrader.export.Checks", "--to", "checks.csv"),
        )
    }
    return Class(root, f"sqlite:///{root / 'gradebook.db'}", said)


def test_no_command_says_what_a_teacher_would_have_to_explain(graded: Class) -> None:
    """All commands end well, and none warns of anything."""
    for command, done in graded.said.items():
        assert (done.returncode, told(done)) == (0, []), command


def test_a_class_is_marked_as_it_should_be(graded: Class) -> None:
    """Neither a doubled, deleted or edited cell nor noise costs or earns a point."""
    everybody = ("ada", "cho", "dev", "eve", "fay", "gus", "hal")
    scores = {who: total(graded.url, who) for who in everybody}
    assert scores == {
        "ada": PERFECT,
        "cho": PERFECT,
        "dev": PERFECT,
        "eve": PERFECT,
        "fay": 0.0,
        "gus": 3.0,  # the learning rate is judged apart
        "hal": PERFECT,
    }


def test_partial_credit_is_given_per_check(graded: Class, source: Source) -> None:
    """Who climbs the gradient has the points of what holds all the same."""
    found = {name: auto for name, (auto, _, _) in marks(graded.url, "ben").items()}
    assert (found["check-update"], found["check-gradient"], found["check-rate"]) == (0, 1, 1)
    assert set(found) == {f"check-{check.name}" for check in source.exercise.checks} | {
        "regimes",
        "steeper_valley",
    }


def test_the_kit_gives_the_same_points(graded: Class) -> None:
    """On every grade cell of this class both routes agree."""
    kit = f"sqlite:///{graded.root / 'kit.db'}"
    (graded.root / "kit.db").write_bytes((graded.root / "gradebook.db").read_bytes())
    before = points(graded.url, EXERCISE)
    done = run(graded.root, "autograder", "grade", "submitted", "--gradebook", kit)
    assert done.returncode == 0, done.stderr
    assert [*differences(before, points(kit, EXERCISE))] == []
    assert len(before) == 8 * 12


def test_plain_nbgrader_gives_the_same_points(graded: Class, empty: Path) -> None:
    """Partial credit is right in a kernel, too; a gradebook named on the command line is used."""
    plain = f"sqlite:///{shutil.copy(empty, graded.root / 'plain.db')}"
    options = [f"--Autograde.autograde_preprocessors=nbgrader.preprocessors.{one}" for one in PLAIN]
    done = run(
        *(graded.root, "nbgrader", "autograde", EXERCISE, "--student=ben", "--force"),
        *(f"--db={plain}", *options),
    )
    assert done.returncode == 0, done.stderr
    assert marks(plain, "ben") == marks(graded.url, "ben")


def test_a_check_has_time_to_stop_what_hangs(course: Path) -> None:
    """After an endless loop each check may still wait for two parts in vain, and judge the rest."""
    config = course_directory(course).config
    assert config.ConfinedExecute.least_seconds > 2 * SECONDS


def test_feedback_shows_sentence_points_and_hint(graded: Class, source: Source) -> None:
    """The page for the learner says what does not hold, and asks the question that leads on."""
    page = (graded.root / "feedback" / "ben" / EXERCISE / f"{EXERCISE}.html").read_text()
    (way,) = [e for e in source.wrong if e.name == "climbs_the_gradient"]
    assert way.misconception is not None
    assert source.exercise.checks[0].says in page
    assert way.misconception.hints[0] in page
    assert "0 of 2 points" in page


def test_nothing_of_the_teachers_reaches_the_learner(graded: Class, source: Source) -> None:
    """The autograded folder holds no reference; a learner's script is not overwritten by ours."""
    for path in (graded.root / "autograded").rglob("*.py"):
        assert path.read_bytes() not in source.reference.values()
    assert (graded.root / "submitted" / "ada" / EXERCISE / "gd.py").read_bytes() == b"mine = True\n"


def test_pictures_lie_beside_the_autograded_notebook(graded: Class) -> None:
    """Feedback and formgrader show the lesson with its pictures."""
    folder = graded.root / "autograded" / "ada" / EXERCISE
    shown = [
        one for one in cells((folder / NOTEBOOK).read_bytes()).values() if "(pictures/" in str(one)
    ]
    assert shown
    assert (folder / "pictures" / "valley.png").stat().st_size > 0


def test_the_export_has_a_column_for_each_check(graded: Class, source: Source) -> None:
    """One row for each learner, with the points of each check."""
    with (graded.root / "checks.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert {who: float(row["score"]) for who, row in rows.items()}["ada"] == PERFECT
    for check in source.exercise.checks:
        assert float(rows["ada"][f"{EXERCISE}/check-{check.name}"]) == check.points
    assert rows["ben"][f"{EXERCISE}/check-update"] == "0"
    (way,) = [e for e in source.wrong if e.name == "climbs_the_gradient"]
    assert way.misconception is not None
    assert rows["ben"][f"{EXERCISE}/{UPDATE} behaves like"] == way.misconception.behaves_like


def test_comments_say_what_the_checks_said(graded: Class, source: Source) -> None:
    """What the code behaves like comes first, every check is there, and no line is there twice."""
    text, by_hand = comments(graded.url, "ben")[UPDATE]
    assert text is not None
    lines = [line.strip() for line in text.splitlines()]
    assert lines[0].startswith(BEHAVES)
    for check in source.exercise.checks:
        assert any(check.says in line for line in lines) == (check.slot == UPDATE)
    assert (len(lines), by_hand) == (len(set(lines)), None)


def test_unanswered_questions_have_no_response(graded: Class) -> None:
    """Where nothing was written there is nothing for the teacher to read."""
    assert marks(graded.url, "ada")["regimes"] == (0.0, None, False)
    assert comments(graded.url, "ada")["regimes"] == ("No response.", None)


def test_validate_names_what_does_not_hold(graded: Class, source: Source) -> None:
    """The teacher's notebook passes; on the released one each check is named by its sentence."""
    places = [f"{folder}/{EXERCISE}/{NOTEBOOK}" for folder in ("solutions", "assignments")]
    done = run(graded.root, "nbgrader", "validate", *places)
    assert done.stdout.startswith("Success! Your notebook passes all the tests.")
    assert "VALIDATION FAILED ON 12 CELL(S)!" in done.stdout
    for check in source.exercise.checks:
        assert f"# {check.says[:60]}" in done.stdout
