"""`nbgrader generate_assignment`, such that the release is what `autograder build` makes.

nbgrader copies the notebook's pictures and data by itself. Here the stubs are the kit's own, the
scripts and the lesson are added, and a release that holds a part of the answer is none: an error in
a preprocessor makes nbgrader remove it and fail, which an error in a hook does not.
"""

from __future__ import annotations

from typing import Any

import nbformat
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor

from autograder.build import given_files
from autograder.leak import leaks, released_texts
from autograder.nbgrader.course import folders
from autograder.sources import load
from autograder.templates import cut


class LeakError(Exception):
    """The release would hold a part of the answer."""


class Stubs(ClearSolutions):  # type: ignore[misc]
    """Puts the kit's stub in place of each solution: it names the task that is open."""

    def _replace_solution_region(self, cell: Any, language: str) -> bool:
        if cell.cell_type != "code" or self.begin_solution_delimeter not in cell.source:
            return bool(super()._replace_solution_region(cell, language))
        template, slots = cut(f"cell {cell.id}", cell.source + "\n")
        cell.source = template.stub.strip("\n")
        return bool(slots)


class Handout(NbGraderPreprocessor):  # type: ignore[misc]
    """Adds the scripts and the lesson to the release, and looks through all of it for the answer.

    Has to be the last preprocessor: it reads the notebook as it goes out.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Return both as they are.

        Raises:
            LeakError: something in the release holds a part of the answer.
        """
        about = resources["nbgrader"]
        source_folder, release = folders(self, about["assignment"])
        source = load(source_folder)
        release.mkdir(parents=True, exist_ok=True)
        for name, content in given_files(source).items():
            (release / name).write_bytes(content)
        files = {path.relative_to(release).as_posix(): path for path in release.rglob("*.*")}
        raw = {name: path.read_bytes() for name, path in files.items() if path.is_file()}
        raw[f"{about['notebook']}.ipynb"] = nbformat.writes(nb).encode()  # type: ignore[no-untyped-call]
        for leak in leaks(source, released_texts(raw)):
            raise LeakError(f"{source.exercise.name}: {leak}")
        return nb, resources
