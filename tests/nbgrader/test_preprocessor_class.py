"""`nbgrader autograde` with the sandbox, on a class that misbehaves: all keep a fair mark."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

import nbformat
import pytest
from nbgrader.api import Gradebook

from autograder.nbgrader.course import run
from tests.nbgrader.conftest import NBGRADERS_OWN, api

pytestmark = [pytest.mark.filterwarnings(one) for one in NBGRADERS_OWN]

CONFIG: Final = """
from autograder.nbgrader.preprocessor import IN_PLACE_OF_EXECUTE
c = get_config()
c.CourseDirectory.course_id = "gradient-descent"
c.Autograde.autograde_preprocessors = IN_PLACE_OF_EXECUTE
c.Execute.timeout = 4
"""
ANSWER: Final = "def more(x):\n    ### BEGIN SOLUTION\n    return x + 1\n    ### END SOLUTION"
OTHER: Final = "def twice(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
TESTS: Final = {
    "twice": ("assert twice(2) == 4", 2),
    "more": ("assert more(1) == 2", 1),
    "again": ("assert more(5) == 6", 1),
    "late": ("assert twice(3) == 6", 4),
}
HANDED_IN: Final = {
    "honest": "return x + 1",
    "loops": "while True: pass",
    "exits": "import os; os._exit(0)",
    "crashes": "import ctypes; ctypes.string_at(0)",
    "takes": "return len(bytearray(8 << 30)) and x + 1",
    "prints": "[print('line', n) for n in range(2 * 10 ** 4)]; return x + 1",
    "steals": "exec(open('../../../source/ps1/ps1.ipynb').read()); return x + 1",
    "marks": "open('../../../gradebook.db', 'r+').write('x'); return x + 1",
    "honest too": "return 1 + x",
}
MARKS: Final = {
    "honest": [2, 1, 1, 4],
    "loops": [2, 0, 0, 4],
    "exits": [2, 0, 0, 0],
    "crashes": [2, 0, 0, 0],
    "takes": [2, 0, 0, 4],
    "prints": [2, 1, 1, 4],
    "steals": [2, 0, 0, 4],
    "marks": [2, 0, 0, 4],
    "honest too": [2, 1, 1, 4],
}
"""The marks of each, for `TESTS` in their order."""


def cell(name: str, source: str, points: int | None = None) -> Any:
    """Return a cell as nbgrader's authors make it: for a solution, or a test with points."""
    about = {"grade_id": name, "schema_version": 3, "task": False, "locked": points is not None}
    kind = {"grade": points is not None, "solution": points is None}
    worth = {} if points is None else {"points": points}
    return nbformat.v4.new_code_cell(source, metadata={"nbgrader": {**about, **kind, **worth}})


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, empty: Path) -> Path:
    """Return a course whose class was autograded in one go."""
    course = tmp_path_factory.mktemp("course")
    shutil.copy(empty, course)
    (course / "nbgrader_config.py").write_text(CONFIG)
    tests = [cell(name, source, points) for name, (source, points) in TESTS.items()]
    source = nbformat.v4.new_notebook(cells=[cell("a", ANSWER), cell("b", OTHER), *tests])
    (course / "source" / "ps1").mkdir(parents=True)
    nbformat.write(source, course / "source" / "ps1" / "ps1.ipynb")
    assert api(course).generate_assignment("ps1")["success"]
    for student, line in HANDED_IN.items():
        handed_in = nbformat.read(course / "release" / "ps1" / "ps1.ipynb", 4)
        handed_in.cells[0].source = f"def more(x):\n    {line}"
        handed_in.cells[1].source = "def twice(x):\n    return 2 * x"
        folder = course / "submitted" / student / "ps1"
        folder.mkdir(parents=True)
        nbformat.write(handed_in, folder / "ps1.ipynb")
    done = run(course, "nbgrader", "autograde", "ps1")
    assert done.returncode == 0, done.stderr
    return course


@pytest.mark.parametrize("student", MARKS)
def test_everybody_has_the_marks_of_what_works(student: str, course: Path) -> None:
    """One learner's trick costs the cells that it meets, of this learner alone."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as book:
        notebook = book.find_submission_notebook("ps1", "ps1", student)
        scores = {grade.name: grade.auto_score for grade in notebook.grades}
    assert [scores[name] for name in TESTS] == MARKS[student]


@pytest.mark.parametrize("student", MARKS)
def test_everybodys_notebook_stays_small(student: str, course: Path) -> None:
    """It is there, with outputs, however much was printed."""
    path = course / "autograded" / student / "ps1" / "ps1.ipynb"
    assert 1000 < path.stat().st_size < 500_000
