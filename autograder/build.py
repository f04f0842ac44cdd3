"""solutions/ → assignments/: what learners are given, made from what teachers hold."""

from __future__ import annotations

import hashlib
import runpy
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from autograder.errors import KitError
from autograder.exercises import DATA_FILE, Public, write_public
from autograder.keys import Interview, make_key
from autograder.leak import leaks, released_texts
from autograder.lesson import page
from autograder.model import Key, Trait
from autograder.notebooks import released
from autograder.sources import Source
from autograder.values import numbers
from autograder.wire import Answer, Array, Items, Value

SEED: Final = 1
"""The seed of the questions that learners are given. `grade` draws its own."""
PICTURES: Final = "pictures"
_DRAWN_FROM: Final = f"{PICTURES}/drawn-from.txt"


class BuildError(KitError):
    """The build must not go out; the message says why and what to do."""


def public_of(source: Source, *keys: Key) -> Public:
    """Return the exercise as data, without what only teachers may know."""
    _, cells = released(source)
    return Public(
        exercise=msgspec.structs.replace(source.exercise, secrets=()),
        templates=source.templates,
        cells=cells,
        keys=keys,
    )


def built_files(source: Source, interview: Interview) -> dict[str, bytes]:
    """Return all files of the learner's folder but the pictures, by name.

    Raises:
        BuildError: one of them holds a part of the answer.
    """
    notebook, _ = released(source)
    files = {template.file: template.stub.encode() for template in source.templates}
    files["lesson.md"] = page(source.lesson).encode()
    files[f"{source.exercise.name}.ipynb"] = notebook
    files[DATA_FILE] = write_public(public_of(source, _rounded(make_key(source, SEED, interview))))
    for leak in leaks(source, released_texts(files)):
        raise BuildError(f"{source.exercise.name}: {leak}")
    return files


def build(source: Source, assignments: Path, interview: Interview) -> list[Path]:
    """Write the learner's folder; return the files that changed.

    Raises:
        BuildError: something of the answer would go out, or the pictures cannot be drawn.
    """
    folder = assignments / source.exercise.name
    changed = []
    for name, content in built_files(source, interview).items():
        path = folder / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changed.append(path)
    if _pictures_are_stale(source, folder):
        changed += _draw(source, folder)
    return changed


def stale(source: Source, assignments: Path, files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what in the learner's folder is not as the source makes it: its `built_files`."""
    folder = assignments / source.exercise.name
    for name, content in files.items():
        path = folder / name
        if not path.exists():
            yield f"{path} is missing"
        elif path.read_bytes() != content:
            yield f"{path} is not what {source.folder} makes"
    if _pictures_are_stale(source, folder):
        yield f"{folder / PICTURES} was drawn from other code"
    expected = {*files, _DRAWN_FROM, *(f"{PICTURES}/{name}" for name in _drawn(folder)[1:])}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in expected and "__pycache__" not in name:
            yield f"{path} is not made by the build: remove it"


def _rounded(key: Key) -> Key:
    """Return the key with fewer digits: the same bytes on every machine, and a smaller file."""
    return msgspec.structs.replace(
        key,
        expected=tuple(Answer(a.status, _round(a.value, 12)) for a in key.expected),
        misconceptions=tuple(
            msgspec.structs.replace(m, reason="", traits=tuple(_round_trait(t) for t in m.traits))
            for m in key.misconceptions
        ),
    )


def _round_trait(trait: Trait) -> Trait:
    after = tuple(_round(_packed(value), 9) for value in trait.after)
    return msgspec.structs.replace(trait, value=_round(_packed(trait.value), 9), after=after)


def _packed(value: Value) -> Value:
    """Return lists of numbers as one array: it says the same, and takes less room."""
    known = numbers(value)
    return Array(known[0], "float64", known[1]) if known is not None and known[0] else value


def _round(value: Value, digits: int) -> Value:
    if isinstance(value, float):
        return float(f"{value:.{digits}g}")
    if isinstance(value, Array):
        return Array(value.shape, value.kind, [float(f"{x:.{digits}g}") for x in value.data])
    if isinstance(value, Items):
        return Items(value.kind, [_round(item, digits) for item in value.items])
    return value


# -- pictures --------------------------------------------------------------------------------------


def _digest(source: Source) -> str:
    """Return the digest of all code that the pictures are drawn by."""
    drawing = source.folder / "pictures.py"
    code = [drawing.read_bytes()] if drawing.exists() else []
    code += [Path(__file__).with_name("draw.py").read_bytes(), *source.reference.values()]
    return hashlib.sha256(b"\0".join(code)).hexdigest()


def _drawn(folder: Path) -> list[str]:
    """Return the digest of the code that drew the folder's pictures, and their names."""
    record = folder / _DRAWN_FROM
    return record.read_text().split() if record.exists() else [""]


def _pictures_are_stale(source: Source, folder: Path) -> bool:
    if not (source.folder / "pictures.py").exists():
        return False
    digest, *names = _drawn(folder)
    gone = any(not (folder / PICTURES / name).exists() for name in names)
    return gone or digest != _digest(source)


def _draw(source: Source, folder: Path) -> list[Path]:
    sys.path.insert(0, str(source.folder))
    try:
        pictures = runpy.run_path(str(source.folder / "pictures.py"))["PICTURES"]
    except ModuleNotFoundError as error:
        raise BuildError(
            f"drawing the pictures of {source.exercise.name} needs {error.name}: "
            "install the kit with its [teacher] extra"
        ) from error
    finally:
        sys.path.remove(str(source.folder))
    target = folder / PICTURES
    target.mkdir(parents=True, exist_ok=True)
    for name, draw in pictures.items():
        draw(target / name)
    (folder / _DRAWN_FROM).write_text("\n".join((_digest(source), *pictures)) + "\n")
    return [target / name for name in pictures]
