"""Whether `nbgrader autograde` and `autograder grade` give the same points on every grade cell.

`python -m autograder.nbgrader.parity [EXERCISE …]` hands in every known way to do the exercises as
a notebook, and every folder below `--also`, lets both grade them, and compares the gradebooks. Both
ask the questions that a notebook's own checks ask: with others a mistake may show, or not.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from nbgrader.api import Gradebook

from autograder.course import SOLUTIONS, find_course, load_sources
from autograder.nbgrader.course import CONFIG, run
from autograder.notebooks import filled, released
from autograder.publics import SEED
from autograder.sources import Source, code_of

Points = dict[tuple[str, str], float | None]
"""By student and cell."""
_BANKS: Final = ("wrong", "right", "__pycache__")
IN_KERNELS: Final = """
execute, *after = IN_PLACE_OF_EXECUTE
c.Autograde.autograde_preprocessors = ["nbgrader.preprocessors.Execute", *after]
"""
"""What makes of the kit's configuration one that runs notebooks as plain nbgrader does."""


class Compared(NamedTuple):
    """How many grade cells were compared, and one sentence for each difference."""

    cells: int
    differences: list[str]


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


def compared(
    course: Path, source: Source, handed_in: Mapping[str, bytes], settings: str = ""
) -> Compared:
    """Let both grade the notebooks, by student, and compare.

    Args:
        course: the folder of the course.
        source: the exercise.
        handed_in: the notebooks.
        settings: what is added to nbgrader's configuration, such as `IN_KERNELS`.

    Raises:
        RuntimeError: one of the two did not grade.
    """
    name = source.exercise.name
    with tempfile.TemporaryDirectory(prefix="parity-") as folder:
        root = Path(folder)
        lay(course, root, name, settings)
        for student, raw in handed_in.items():
            target = root / "submitted" / student / name
            target.mkdir(parents=True)
            (target / f"{name}.ipynb").write_bytes(raw)
        _must(root, "nbgrader", "generate_assignment", name)
        _must(root, "nbgrader", "autograde", name)
        plain = points(f"sqlite:///{root / 'gradebook.db'}", name)
        shutil.rmtree(root / "autograded")
        kit = f"sqlite:///{root / 'kit.db'}"
        _must(root, "autograder", "grade", "submitted", "--seed", str(SEED), "--gradebook", kit)
        ours = points(kit, name)
    return Compared(len({*plain, *ours}), [*differences(plain, ours)])


def lay(course: Path, root: Path, name: str, settings: str = "") -> None:
    """Make a course of one exercise in `root`, without its banks, with these settings besides."""
    ignore = shutil.ignore_patterns(*_BANKS)
    shutil.copytree(course / SOLUTIONS / name, root / SOLUTIONS / name, ignore=ignore)
    (root / CONFIG).write_text((course / CONFIG).read_text("utf-8") + settings, "utf-8")


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


def _must(root: Path, program: str, *arguments: str) -> None:
    """Run one of our programs in the course, and raise where it fails."""
    done = run(root, program, *arguments)
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
    parser.add_argument("--kernels", action="store_true", help="run notebooks in plain kernels")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take each Nth way only")
    args = parser.parse_args(arguments)
    course = find_course(Path.cwd())
    found = 0
    for source in load_sources(course, args.exercise).values():
        ways = dict([*notebooks(source)][:: args.every])
        if args.also is not None:
            ways |= dict(_also(args.also, source))
        cells, told = compared(course, source, ways, IN_KERNELS if args.kernels else "")
        name = source.exercise.name
        for difference in told:
            print(f"{name}: {difference}")
        about = f"{len(ways)} notebooks, {cells} grade cells, {len(told)} differences"
        print(f"{name}: {about}", flush=True)
        found += len(told)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
