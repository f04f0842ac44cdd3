"""The source of an exercise: its folder under solutions/, read and validated.

solutions/<exercise>/exercise.py   EXERCISE (the declaration) and questions(rng)
                     <file>.py     the reference, with solution marks
                     lesson.md     the lesson
                     wrong/*.py    one wrong way each
                     right/*       unusual and right: a slot's code (*.py) or whole files (a folder)
"""

from __future__ import annotations

import ast
import hashlib
import random
import runpy
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from autograder.exercises import Exercise, ExerciseError, Template
from autograder.model import Misconception, Slot
from autograder.templates import cut, fill, first_line
from autograder.wire import Probe

DECLARATION = "exercise.py"
_LADDER = ("property", "concept", "place")
_FIELDS = ("behaves like", *_LADDER, "teacher")


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One way to do the exercise that the kit knows: the code of one slot, or whole files."""

    name: str
    slot: str = ""
    code: str = ""
    files: dict[str, bytes] = {}
    misconception: Misconception | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise with all that only teachers hold."""

    folder: Path
    exercise: Exercise
    templates: tuple[Template, ...]
    reference: dict[str, bytes]
    wrong: tuple[Entry, ...]
    right: tuple[Entry, ...]
    lesson: str
    questions: Callable[[random.Random], Iterable[Probe]]

    def probes(self, seed: int) -> tuple[Probe, ...]:
        """Return the questions of one seed."""
        rng = random.Random(f"{self.exercise.name}:{seed}")  # noqa: S311 - the seed is no secret
        return tuple(self.questions(rng))

    def digest(self) -> str:
        """Return the digest of all code of the exercise: whatever its keys depend on."""
        whole = hashlib.sha256()
        for path in sorted(self.folder.rglob("*.py")):
            whole.update(f"{path.relative_to(self.folder)}".encode() + path.read_bytes())
        return whole.hexdigest()

    def files(self, entry: Entry) -> dict[str, bytes]:
        """Return the learner's files as somebody who works the way of `entry` hands them in."""
        if entry.files:
            return self.reference | entry.files
        file = self.exercise.slot(entry.slot).file
        answers = {entry.slot: entry.code}
        answers |= {
            slot.name: self.answer(slot.name)
            for slot in self.exercise.slots
            if slot.file == file and slot.name != entry.slot
        }
        (template,) = (one for one in self.templates if one.file == file)
        return self.reference | {file: fill(template, answers).encode()}

    def answer(self, slot: str) -> str:
        """Return the reference's code of one slot, decorators, comments and docstring included."""
        file = self.exercise.slot(slot).file
        code = code_of(slot, self.reference[file].decode())
        if code is None:
            raise ExerciseError(f"{file}: {slot} is not bound at the top level")
        return code


def code_of(slot: str, text: str) -> str | None:
    """Return the statement of a file that binds `slot`, or None where none can be found."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return None
    for node in body:
        if slot in _bound_names([node]):
            return "".join(text.splitlines(keepends=True)[first_line(node) : node.end_lineno])
    return None


def exercise_folders(solutions: Path) -> list[Path]:
    """Return the folders below `solutions` that declare an exercise, in order.

    Raises:
        ExerciseError: there is none.
    """
    found = sorted(path.parent for path in solutions.glob(f"*/{DECLARATION}"))
    if not found:
        raise ExerciseError(
            f"no exercise in {solutions}: expected {solutions}/<name>/{DECLARATION}"
        )
    return found


def load(folder: Path) -> Source:
    """Read one exercise's folder.

    Raises:
        ExerciseError: something in it is not as it has to be; says the file, the line, the mend.
    """
    namespace = _declaration(folder / DECLARATION)
    declared: Exercise = namespace["EXERCISE"]
    texts = {file: _text(folder / file) for file in declared.files}
    templates, slots = _cut(folder, texts)
    exercise = msgspec.structs.replace(declared, name=folder.name, slots=slots)
    for problem in exercise.problems():
        raise ExerciseError(f"{folder / DECLARATION}: {problem}")
    names = {slot.name for slot in slots}
    return Source(
        folder=folder,
        exercise=exercise,
        templates=templates,
        reference={file: text.encode() for file, text in texts.items()},
        wrong=tuple(_wrong(path, names) for path in sorted((folder / "wrong").glob("*.py"))),
        right=tuple(_right(path, names) for path in _right_paths(folder / "right")),
        lesson=_text(folder / "lesson.md"),
        questions=namespace["questions"],
    )


def _cut(folder: Path, texts: dict[str, str]) -> tuple[tuple[Template, ...], tuple[Slot, ...]]:
    templates: list[Template] = []
    slots: list[Slot] = []
    for file, text in texts.items():
        try:
            template, held = cut(file, text)
        except ExerciseError as error:
            raise ExerciseError(f"{folder}/{error}") from error
        for slot in held:
            if slot.name in {one.name for one in slots}:
                raise ExerciseError(f"{folder / file}: {slot.name} is written in two files")
            slots.append(slot)
        templates.append(template)
    return tuple(templates), tuple(slots)


def _declaration(path: Path) -> dict[str, Any]:
    try:
        namespace = runpy.run_path(str(path))
    except Exception as error:
        raise ExerciseError(f"{path} does not load: {type(error).__name__}: {error}") from error
    for name in ("EXERCISE", "questions"):
        if name not in namespace:
            raise ExerciseError(f"{path} has to define {name}")
    if not isinstance(namespace["EXERCISE"], Exercise):
        raise ExerciseError(f"{path}: EXERCISE has to be an Exercise(…)")
    return namespace


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ExerciseError(f"{path} cannot be read: {error.strerror}") from error


def _text(path: Path) -> str:
    """Return the file's text, its line ends as they are."""
    try:
        return _read(path).decode()
    except UnicodeDecodeError as error:
        raise ExerciseError(f"{path} is not saved as UTF-8: save it so") from error


def _right_paths(folder: Path) -> list[Path]:
    folders = (p for p in folder.glob("*") if p.is_dir() and p.name != "__pycache__")
    return sorted((*folder.glob("*.py"), *folders))


def _right(path: Path, slots: set[str]) -> Entry:
    if path.is_dir():
        files = {file.name: _read(file) for file in sorted(path.iterdir()) if file.is_file()}
        return Entry(name=path.name, files=files)
    slot, code, _ = _fragment(path, slots)
    return Entry(name=path.stem, slot=slot, code=code)


def _wrong(path: Path, slots: set[str]) -> Entry:
    slot, code, doc = _fragment(path, slots)
    fields = _fields(doc)
    if missing := [field for field in _FIELDS if not fields.get(field)]:
        raise ExerciseError(f"{path}:1: the docstring lacks {', '.join(missing)}")
    property_, concept, place = (fields[field] for field in _LADDER)
    misconception = Misconception(
        name=path.stem,
        slot=slot,
        behaves_like=fields["behaves like"],
        hints=(property_, concept, place),
        reason=fields["teacher"],
    )
    return Entry(name=path.stem, slot=slot, code=code, misconception=misconception)


def _fragment(path: Path, slots: set[str]) -> tuple[str, str, str]:
    """Return the slot that an entry binds, its code without the docstring, and the docstring."""
    text = _text(path)
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise ExerciseError(f"{path}:{error.lineno}: {error.msg}") from error
    doc = ast.get_docstring(tree) or ""
    body = tree.body[1:] if doc else tree.body
    bound = _bound_names(body) & slots
    if len(bound) != 1:
        raise ExerciseError(f"{path}: has to bind one of {sorted(slots)}; it binds {sorted(bound)}")
    start = tree.body[0].end_lineno or 0 if doc else 0
    return bound.pop(), "".join(text.splitlines(keepends=True)[start:]).strip("\n") + "\n", doc


def _bound_names(body: Iterable[ast.stmt]) -> set[str]:
    found: set[str] = set()
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
            case ast.Assign(targets=targets):
                found |= {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
            case ast.If() | ast.Try() | ast.With() | ast.For():
                found |= _bound_names(ast.iter_child_nodes(node))  # type: ignore[arg-type]
            case _:
                pass
    return found


def _fields(doc: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    current = ""
    for line in doc.splitlines():
        key, colon, rest = line.partition(":")
        if colon and key in _FIELDS:
            current = key
            fields[key] = rest.strip()
        elif current and line.strip():
            fields[current] = f"{fields[current]} {line.strip()}"
    return fields
