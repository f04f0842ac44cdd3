"""solutions/ → assignments/: what learners are given, made from what teachers hold.

Beside the reference, in solutions/, it keeps what nbgrader makes a release of by itself: its source
notebook, the exercise as data, and the pictures.
"""

from __future__ import annotations

import hashlib
import runpy
import sys
import warnings
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from autograder.asking import Interview
from autograder.errors import KitError
from autograder.exercises import DATA_FILE, write_public
from autograder.keys import make_key
from autograder.leak import leaks, released_texts
from autograder.lesson import page
from autograder.model import Key, Trait
from autograder.mutants.index import make_mutants
from autograder.notebooks import released, source_notebook
from autograder.publics import SEED, built_key, public_of
from autograder.sources import Source
from autograder.wire import Answer, Array, Items, Value

PICTURES: Final = "pictures"
_DRAWN_FROM: Final = f"{PICTURES}/drawn-from.txt"


class BuildError(KitError):
    """The build must not go out; the message says why and what to do."""


def built_files(source: Source, interview: Interview) -> dict[str, bytes]:
    """Return all files of the learner's folder but the pictures, by name.

    Raises:
        BuildError: one of them holds a part of the answer.
    """
    notebook, _ = released(source)
    files = given_files(source) | {f"{source.exercise.name}.ipynb": notebook}
    files[DATA_FILE] = write_public(public_of(source, _key(source, interview)))
    for leak in leaks(source, released_texts(files)):
        raise BuildError(f"{source.exercise.name}: {leak}")
    return files


def _key(source: Source, interview: Interview) -> Key:
    """Return the learners' key; what takes long and has not changed is taken over."""
    key = make_key(source, SEED, interview)
    before = built_key(source)
    with warnings.catch_warnings():
        # What is edited at random may look odd to the compiler.
        warnings.simplefilter("ignore", SyntaxWarning)
        mutants = make_mutants(source, key, before.mutants if before else ())
    return msgspec.structs.replace(_rounded(key), mutants=mutants)


def given_files(source: Source) -> dict[str, bytes]:
    """Return what the source alone makes beside the notebook, by name: the stubs and the lesson."""
    stubs = {template.file: template.stub.encode() for template in source.templates}
    return stubs | {"lesson.md": page(source.lesson).encode()}


def source_files(source: Source, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what nbgrader needs beside the reference, by name; `files` are the `built_files`."""
    notebook = f"{source.exercise.name}.ipynb"
    return {notebook: source_notebook(source), DATA_FILE: files[DATA_FILE]}


def build(source: Source, assignments: Path, interview: Interview) -> list[Path]:
    """Write the learner's folder, and nbgrader's files in the source's; return what changed.

    Raises:
        BuildError: something of the answer would go out, or the pictures cannot be drawn.
    """
    files = built_files(source, interview)
    changed = _written(source.folder, source_files(source, files))
    if _pictures_are_stale(source):
        changed += _draw(source)
    return changed + _written(assignments / source.exercise.name, files | _pictures(source))


def stale(source: Source, assignments: Path, files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what is not as the source makes it: of its `built_files`, and of nbgrader's."""
    folder = assignments / source.exercise.name
    if _pictures_are_stale(source):
        yield f"{source.folder / PICTURES} was drawn from other code"
    pictures = _pictures(source)
    yield from _differing(source, source.folder, source_files(source, files))
    yield from _differing(source, folder, {**files, **pictures})
    yield from _strays(folder, folder, {*files, *pictures})
    yield from _strays(source.folder / PICTURES, source.folder, {_DRAWN_FROM, *pictures})


def _written(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write what is not there as it should be; return what was written."""
    changed = []
    for name, content in files.items():
        path = folder / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            changed.append(path)
    return changed


def _differing(source: Source, folder: Path, files: Mapping[str, bytes]) -> Iterator[str]:
    for name, content in files.items():
        path = folder / name
        if not path.exists():
            yield f"{path} is missing"
        elif path.read_bytes() != content:
            yield f"{path} is not what {source.folder} makes"


def _strays(below: Path, folder: Path, expected: Collection[str]) -> Iterator[str]:
    for path in sorted(below.rglob("*")):
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
    after = tuple(_round(value, 9) for value in trait.after)
    return msgspec.structs.replace(trait, value=_round(trait.value, 9), after=after)


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


def _drawn(source: Source) -> list[str]:
    """Return the digest of the code that drew the source's pictures, and their names."""
    record = source.folder / _DRAWN_FROM
    return record.read_text().split() if record.exists() else [""]


def _pictures(source: Source) -> dict[str, bytes]:
    """Return the pictures that were drawn and are there, by name."""
    names = [f"{PICTURES}/{name}" for name in _drawn(source)[1:]]
    return {
        name: (source.folder / name).read_bytes()
        for name in names
        if (source.folder / name).exists()
    }


def _pictures_are_stale(source: Source) -> bool:
    if not (source.folder / "pictures.py").exists():
        return False
    digest, *names = _drawn(source)
    return digest != _digest(source) or len(_pictures(source)) < len(names)


def _draw(source: Source) -> list[Path]:
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
    target = source.folder / PICTURES
    target.mkdir(parents=True, exist_ok=True)
    for name, draw in pictures.items():
        draw(target / name)
    (source.folder / _DRAWN_FROM).write_text("\n".join((_digest(source), *pictures)) + "\n")
    return [target / name for name in pictures]
