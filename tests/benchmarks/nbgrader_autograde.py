"""How long `nbgrader autograde` takes for a submission: in kernels, and in the kit's sandbox.

Run with `uv run python tests/benchmarks/nbgrader_autograde.py`. The course is the sample that
nbgrader's manual brings along (two notebooks, one with pictures), handed in many times; both ways
have to give the same marks.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

import nbgrader
from nbgrader.api import Gradebook

from autograder.nbgrader.course import run

SAMPLE = Path(nbgrader.__file__).parent / "docs" / "source" / "user_guide"
SUBMISSIONS = 12
PLAIN = "c = get_config()\nc.CourseDirectory.course_id = 'course'\n"
SANDBOX = f"""{PLAIN}
from autograder.nbgrader.preprocessor import IN_PLACE_OF_EXECUTE
c.Autograde.autograde_preprocessors = IN_PLACE_OF_EXECUTE
"""


def nbgrader_does(*args: str, course: Path) -> float:
    """Run nbgrader in the folder `course`, and return how many seconds it took."""
    begin = time.perf_counter()
    run(course, "nbgrader", *args).check_returncode()
    return time.perf_counter() - begin


def handed_in(folder: Path, config: str, submissions: int) -> Path:
    """Return a course in `folder` with its assignment generated and the submissions collected."""
    (folder / "source").mkdir(parents=True)
    shutil.copytree(SAMPLE / "source" / "ps1", folder / "source" / "ps1")
    shutil.copy(SAMPLE / "source" / "header.ipynb", folder / "source")
    (folder / "nbgrader_config.py").write_text(config)
    nbgrader_does("generate_assignment", "ps1", course=folder)
    samples = sorted((SAMPLE / "submitted").iterdir())
    for number in range(submissions):
        sample = samples[number % len(samples)]
        shutil.copytree(sample / "ps1", folder / "submitted" / f"s{number:02}" / "ps1")
    return folder


def marks(course: Path) -> list[tuple[str, str, float]]:
    """Return student, cell and automatic score, for all of them."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "course") as book:
        return sorted(
            (submission.student_id, grade.name, grade.auto_score)
            for submission in book.assignment_submissions("ps1")
            for notebook in submission.notebooks
            for grade in notebook.grades
            if grade.auto_score is not None
        )


def main() -> None:
    """Measure both ways, one submission alone and the class in one go."""
    with tempfile.TemporaryDirectory() as folder:
        seen = {}
        for name, config in {"kernels": PLAIN, "sandbox": SANDBOX}.items():
            course = handed_in(Path(folder, name), config, SUBMISSIONS)
            alone = nbgrader_does("autograde", "ps1", "--student", "s00", course=course)
            whole = nbgrader_does("autograde", "ps1", "--force", course=course)
            more = (whole - alone) / (SUBMISSIONS - 1)
            seen[name] = whole / SUBMISSIONS, more, marks(course)
            print(
                f"{name:8} {whole / SUBMISSIONS:5.2f} s a submission in a class of {SUBMISSIONS}, "
                f"{more:5.2f} s for each one more, {alone:5.2f} s for one alone"
            )
    plain, sandbox = seen["kernels"], seen["sandbox"]
    print(f"{plain[0] / sandbox[0]:.1f} × in a class, {plain[1] / sandbox[1]:.1f} × for one more")
    print(f"{len(plain[2])} marks, the same both ways: {plain[2] == sandbox[2]}")


if __name__ == "__main__":
    main()
