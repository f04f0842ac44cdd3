"""Where nbgrader keeps a course, as its configuration says."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

CONFIG: Final = "nbgrader_config.py"


def course_directory(root: Path) -> Any:
    """Return nbgrader's idea of the course in a folder."""
    config = Config()
    if (root / CONFIG).exists():
        config = PyFileConfigLoader(CONFIG, path=str(root)).load_config()
    return CourseDirectory(config=config, root=str(root))


def folders(preprocessor: Any, assignment: str) -> tuple[Path, Path]:
    """Return the folders of an assignment's source and of its release.

    A preprocessor's parent is its exporter, and the exporter's is the converter, which knows.
    """
    course = preprocessor.parent.parent.coursedir
    source, release = (
        Path(course.format_path(step, ".", assignment))
        for step in (course.source_directory, course.release_directory)
    )
    return source, release
