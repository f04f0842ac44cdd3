"""What stands before nbgrader's own preprocessors when it autogrades.

Without it one duplicated cell stops the whole class, a deleted test cell loses its points in
silence, and a notebook called "name (1).ipynb" is not looked at.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.collect.folder import is_near
from autograder.exercises import DATA_FILE, read_public
from autograder.nbgrader.course import folders
from autograder.nbgrader.handed_in import mended, released_cells


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


def take_near_names(*, assignment: str, student: str, notebooks: list[str]) -> None:
    """Let nbgrader find a notebook whose name is almost that of the exercise (`pre_convert_hook`).

    A copy is put beside it under the right name, where exactly one comes near and none has it.
    The others are not looked at, as in `autograder grade`.
    """
    del student
    wanted = f"{assignment}.ipynb"
    right = [path for path in notebooks if Path(path).name == wanted]
    near = [path for path in notebooks if is_near(Path(path).name, wanted)]
    if not right and len(near) == 1:
        right = [str(Path(near[0]).with_name(wanted))]
        shutil.copyfile(near[0], right[0])
    notebooks[:] = right or notebooks
