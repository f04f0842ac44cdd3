"""Whether `nbgrader autograde` and `autograder grade` give the same points on every grade cell.

`python -m autograder.nbgrader.parity [EXERCISE …]` hands in every known way to do the exercises as
a notebook, and every folder below `--also`, lets both grade them, and compares the gradebooks.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from nbgrader.api import Gradebook

from autograder.course import SOLUTIONS, find_course, load_sources
from autograder.nbgrader.course import CONFIG
from autograder.notebooks import filled, released
from autograder.sources import Source, code_of

Points = dict[tuple[str, str], float | None]
"""By student and cell."""
_BANKS: Final = ("wrong", "right", "__pycache__")


def notebooks(source: Source) -> Iterator[tuple[str, bytes]]:
    """Yield each known way to do an exercise, by name, as the notebook that would be handed in."""
    blank = released(source)[0]
    right = {slot.name: source.answer(slot.name) for slot in source.exercise.slots}
    yield "reference", filled(blank, right)
    yield "stub", blank
    for bank, entries in (("right", source.right), ("wrong", source.wrong)):
        for entry in entries:
            if entry.slot:
                yield f"{bank}-{entry.name}", filled(blank, right | {entry.slot: entry.code})


def as_notebook(source: Source, files: Mapping[str, bytes]) -> bytes:
    """Return what was handed in as a notebook; scripts go into the cells of their slots."""
    blank = released(source)[0]
    raw = files.get(f"{source.exercise.name}.ipynb")
    if raw is not None:
        return raw
    answers = {}
    for slot in source.exercise.slots:
        if slot.file in files:
            text = files[slot.file].decode("utf-8", "replace")
            answers[slot.name] = code_of(slot.name, text) or text
    return filled(blank, answers)


def compared(course: Path, source: Source, handed_in: Mapping[str, bytes]) -> list[str]:
    """Let both grade the notebooks, by student; return one sentence for each difference.

    Raises:
        RuntimeError: one of the two did not grade.
    """
    name = source.exercise.name
    with tempfile.TemporaryDirectory(prefix="parity-") as folder:
        root = Path(folder)
        lay(course, root, name)
        for student, raw in handed_in.items():
            target = root / "submitted" / student / name
            target.mkdir(parents=True)
            (target / f"{name}.ipynb").write_bytes(raw)
        _run(root, "nbgrader", "generate_assignment", name)
        _run(root, "nbgrader", "autograde", name)
        plain = points(f"sqlite:///{root / 'gradebook.db'}", name)
        shutil.rmtree(root / "autograded")
        kit = f"sqlite:///{root / 'kit.db'}"
        _run(root, "autograder", "grade", "submitted", "--gradebook", kit)
        ours = points(kit, name)
    return [*differences(plain, ours)]


def lay(course: Path, root: Path, name: str) -> None:
    """Make a course of one exercise in `root`, without its banks."""
    ignore = shutil.ignore_patterns(*_BANKS)
    shutil.copytree(course / SOLUTIONS / name, root / SOLUTIONS / name, ignore=ignore)
    shutil.copy(course / CONFIG, root / CONFIG)


def points(url: str, exercise: str) -> Points:
    """Return the automatic points of every grade cell in a gradebook."""
    with Gradebook(url, "parity") as book:
        return {
            (submission.student_id, grade.name): grade.auto_score
            for submission in book.find_assignment(exercise).submissions
            for notebook in submission.notebooks
            for grade in notebook.grades
        }


def differences(plain: Points, ours: Points) -> Iterator[str]:
    """Yield where the two gradebooks differ."""
    for student, cell in sorted({*plain, *ours}):
        a, b = (one.get((student, cell), "no row") for one in (plain, ours))
        if a != b:
            yield f"{student}, {cell}: nbgrader gives {a}, the kit {b}"


def _run(root: Path, program: str, *arguments: str) -> None:
    """Run one of our programs in the course, and raise where it fails."""
    here = Path(sys.executable).parent
    path = os.pathsep.join((str(here), os.environ.get("PATH", "")))
    done = subprocess.run(  # noqa: S603 - our own programs
        [here / program, *arguments],
        cwd=root,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{program} {' '.join(arguments)}:\n{done.stdout}{done.stderr}")


def _also(folder: Path, source: Source) -> Iterator[tuple[str, bytes]]:
    """Yield the hand-ins of a class, as notebooks."""
    for place in sorted(folder.glob(f"*/{source.exercise.name}")):
        files = {path.name: path.read_bytes() for path in place.iterdir() if path.is_file()}
        if any(name.endswith((".py", ".ipynb")) for name in files):
            yield f"class-{place.parent.name}", as_notebook(source, files)


def main(arguments: Sequence[str]) -> int:
    """Compare; print every difference and the counts; return 1 where there is any difference."""
    parser = argparse.ArgumentParser(prog="python -m autograder.nbgrader.parity")
    parser.add_argument("exercise", nargs="*", help="compare on these only")
    parser.add_argument("--also", type=Path, help="a class to compare on, too")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take each Nth way only")
    args = parser.parse_args(arguments)
    course = find_course(Path.cwd())
    found = 0
    for source in load_sources(course, args.exercise).values():
        ways = dict([*notebooks(source)][:: args.every])
        if args.also is not None:
            ways |= dict(_also(args.also, source))
        told = compared(course, source, ways)
        for difference in told:
            print(f"{source.exercise.name}: {difference}")
        print(f"{source.exercise.name}: {len(ways)} notebooks, {len(told)} differences", flush=True)
        found += len(told)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
