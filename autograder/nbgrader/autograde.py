"""What stands before and behind nbgrader's own preprocessors when it autogrades.

Without it one duplicated cell stops the whole class, a deleted test cell loses its points in
silence, a notebook called "name (1).ipynb" is not looked at, and an exercise whose release came
with the kit is unknown. And what its checks say would not be found where teachers look for it.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import nbformat
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.collect.folder import is_near
from autograder.exercises import DATA_FILE, Public, read_public
from autograder.nbgrader.course import folders, running_course
from autograder.nbgrader.gradebook import open_gradebook
from autograder.nbgrader.handed_in import mended, released_cells
from autograder.nbgrader.marks import BEHAVES, plain
from autograder.report.visible import visible

_MAX_TEXT: Final = 4 << 10
"""Most characters that one check may say."""


class Mend(NbGraderPreprocessor):  # type: ignore[misc]
    """Puts everything that was released back into a handed-in notebook, once each.

    Has to be the first of the sanitizing preprocessors.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Return the notebook, mended; what is unusual about it goes to the log."""
        about = resources["nbgrader"]
        _, release = folders(self, about["assignment"])
        raw = (release / f"{about['notebook']}.ipynb").read_bytes()
        public = read_public((release / DATA_FILE).read_bytes())
        found = mended(public, released_cells(raw), nb.cells)
        for note in found.notes:
            self.log.info("%s/%s: %s", about["student"], about["assignment"], note)
        cells = [nbformat.from_dict(cell) for cell in found.cells]  # type: ignore[no-untyped-call]
        book = nbformat.reads(raw.decode(), as_version=4)  # type: ignore[no-untyped-call]
        book.cells = cells
        return book, resources


class Comments(NbGraderPreprocessor):  # type: ignore[misc]
    """Enters what the checks said as comments, for formgrader, feedback and export to show.

    Has to come after SaveAutoGrades, which enters comments of its own.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Return both as they are."""
        about = resources["nbgrader"]
        _, release = folders(self, about["assignment"])
        public = read_public((release / DATA_FILE).read_bytes())
        place = about["notebook"], about["assignment"], about["student"]
        with Gradebook(about["db_url"]) as book:
            for slot, text in said(public, nb.cells).items():
                book.find_comment(slot, *place).auto_comment = text
            book.db.commit()
        return nb, resources


def said(public: Public, cells: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return what the checks on each slot printed, each line once, what leads on first."""
    outputs = {cell["id"]: cell["outputs"] for cell in cells if cell["cell_type"] == "code"}
    found = {}
    for slot in public.exercise.slots:
        names = [check.name for check in public.exercise.checks if check.slot == slot.name]
        printed = [
            line.strip()
            for name in names
            for output in outputs.get(f"check-{name}", ())
            if output["output_type"] == "stream"
            for line in "".join(output["text"])[:_MAX_TEXT].splitlines()
        ]
        lines = sorted(filter(None, dict.fromkeys(printed)), key=_is_less_urgent)
        found[slot.name] = "  \n".join(plain(visible(line)) for line in lines)
    return found


def _is_less_urgent(line: str) -> bool:
    return not line.startswith(BEHAVES)


def get_ready(*, assignment: str, student: str, notebooks: list[str]) -> None:
    """Do what has to be done before nbgrader looks at a submission (`pre_convert_hook`)."""
    del student
    _make_known(assignment)
    _take_near_names(assignment, notebooks)


def _make_known(assignment: str) -> None:
    """Enter an exercise into the gradebook that `nbgrader generate_assignment` never made here."""
    course = running_course()
    release = course.format_path(course.release_directory, ".", assignment)
    with Gradebook(course.db_url, course.course_id) as book:
        known = assignment in {one.name for one in book.assignments}
    if not known:
        notebook = Path(release, f"{assignment}.ipynb").read_bytes()
        with open_gradebook(course.db_url, course.course_id) as book:
            book.know(assignment, notebook)


def _take_near_names(assignment: str, notebooks: list[str]) -> None:
    """Let nbgrader find a notebook whose name is almost that of the exercise.

    A copy is put beside it under the right name, where exactly one comes near and none has it.
    The others are not looked at, as in `autograder grade`.
    """
    wanted = f"{assignment}.ipynb"
    right = [path for path in notebooks if Path(path).name == wanted]
    near = [path for path in notebooks if is_near(Path(path).name, wanted)]
    if not right and len(near) == 1:
        right = [str(Path(near[0]).with_name(wanted))]
        shutil.copyfile(near[0], right[0])
    notebooks[:] = right or notebooks
