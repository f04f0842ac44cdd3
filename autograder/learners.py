"""A learner's folder: the stubs to fill in, and beside them the exercise as data."""

from __future__ import annotations

from pathlib import Path

from autograder.exercises import DATA_FILE, ExerciseError, Public, read_public


def read_learners_folder(path: Path) -> tuple[Path, Public]:
    """Return the learner's folder that `path` is or lies in, and the exercise as it holds it.

    Raises:
        ExerciseError: there is no exercise there.
    """
    folder = path if path.is_dir() else path.parent
    data = folder / DATA_FILE
    if not path.exists():
        raise ExerciseError(f"{path} does not exist")
    try:
        return folder, read_public(data.read_bytes())
    except FileNotFoundError as error:
        raise ExerciseError(
            f"{folder.resolve()} holds no exercise ({DATA_FILE} is not there): "
            "go to the folder with your exercise's files, or name it"
        ) from error
    except OSError as error:
        raise ExerciseError(f"{data} cannot be read: {error.strerror}") from error


def exercises_below(path: Path) -> list[Path]:
    """Return the learner's folders right below `path`, in order; none where it is one itself."""
    if not path.is_dir() or (path / DATA_FILE).exists():
        return []
    return sorted(data.parent for data in path.glob(f"*/{DATA_FILE}"))
