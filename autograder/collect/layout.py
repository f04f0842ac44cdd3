"""nbgrader's own layout in a download: <student>/<exercise>/<files>, perhaps a few folders down.

Whose a file below an exercise's name is, its path tells alone (`lms.owner`). From these it is known
where the students' folders lie, and so who has something else in theirs, or nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

Path = Sequence[str]
"""A path's parts; a folder's end with an empty one."""


class Layout(NamedTuple):
    """`tops` are the folders in which the students' lie, all at one depth."""

    tops: frozenset[tuple[str, ...]]

    def student(self, path: Path) -> str:
        """Return in whose folder a path leads, "" where that is nobody's."""
        for top in self.tops:
            if tuple(path[: len(top)]) == top and len(path) > len(top) + 1:
                return path[len(top)]
        return ""

    def held(self, paths: Iterable[Path]) -> dict[str, set[str]]:
        """Return what lies right in each student's folder, by the student."""
        found: dict[str, set[str]] = {}
        for path in paths:
            if student := self.student(path):
                depth = len(next(iter(self.tops)))
                found.setdefault(student, set()).update(filter(None, path[depth + 1 : depth + 2]))
        return found


def layout(paths: Iterable[Path], known: Collection[str]) -> Layout:
    """Return the layout that is told by paths to files under a known exercise's name.

    An exercise's name may stand again somewhere below; the highest folders are those of students.
    """
    tops = {tuple(path[:k]) for path in paths for k in _begins(path, known)}
    depth = min(map(len, tops), default=0)
    return Layout(frozenset(top for top in tops if len(top) == depth))


def _begins(path: Path, known: Collection[str]) -> list[int]:
    """Return at which part of a path <student>/<exercise> begins, or none."""
    return [k for k, (_, exercise) in enumerate(pairwise(path[:-1])) if exercise in known][:1]
