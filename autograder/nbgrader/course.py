"""Where nbgrader keeps a course, as its configuration says, and how programs are run in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from nbgrader.coursedir import CourseDirectory
from traitlets.config import Application, Config
from traitlets.config.loader import PyFileConfigLoader

CONFIG: Final = "nbgrader_config.py"


def course_directory(root: Path) -> Any:
    """Return nbgrader's idea of the course in a folder."""
    config = Config()
    if (root / CONFIG).exists():
        config = PyFileConfigLoader(CONFIG, path=str(root)).load_config()
    return CourseDirectory(config=config, root=str(root))


def running_course() -> Any:
    """Return the course that one of nbgrader's commands, or formgrader, is at work in.

    nbgrader works in the course's folder. A command line may name another gradebook.
    """
    command = Application.instance() if Application.initialized() else None
    return getattr(command, "coursedir", None) or course_directory(Path.cwd())


def environment() -> dict[str, str]:
    """Return an environment in which the programs installed beside this Python are found first."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    return {**os.environ, "PATH": path}


def run(root: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program that is installed beside this Python in a course."""
    return subprocess.run(  # noqa: S603 - our own programs
        [Path(sys.executable).parent / program, *arguments],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )


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
