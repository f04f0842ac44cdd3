"""Many submissions: collect, grade side by side, write everything, go on after a kill."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from autograder.collect import collect
from autograder.crew import Crew, Result
from autograder.exercises import Public
from autograder.journal import Journal
from autograder.model import Report, Submission
from autograder.report import as_csv, html
from autograder.roster import HandIn
from autograder.run.rungs import Rung

GRADES, INDEX = "grades.csv", "index.html"


class Class(msgspec.Struct, frozen=True):
    """What is to be graded, how, and where to."""

    hand_ins: tuple[HandIn, ...]
    out: Path
    rung: Rung
    jobs: int
    grader: str


class Graded(msgspec.Struct, frozen=True):
    """What came of it: all reports, and how many of them were graded now."""

    reports: tuple[Report, ...]
    fresh: int


def fresh_seed() -> int:
    """Return a seed that nobody can foresee."""
    return secrets.randbelow(1_000_000)


def grade_class(
    task: Class,
    publics: Mapping[str, Public],
    journal: Journal,
    progress: Callable[[int, int], None],
) -> Graded:
    """Grade what has changed and write every file; `progress` is told how many are done of all."""
    known = journal.digests()
    digests: dict[tuple[str, str], str] = {}
    keys = {name: _digest_of_exercise(public, task) for name, public in publics.items()}
    total = len(task.hand_ins)
    kept = 0

    def changed() -> Iterator[Submission]:
        nonlocal kept
        for hand_in in task.hand_ins:
            submission = _collect(hand_in, publics)
            place = submission.student, submission.exercise
            digests[place] = _digest(submission, keys[submission.exercise])
            if known.get(place) == digests[place] and _written(task.out, place):
                kept += 1
            else:
                yield submission

    fresh = 0
    with Crew(publics, task.rung, max(1, min(task.jobs, total))) as crew:
        for result in crew.grade(changed()):
            place = result.report.student, result.report.exercise
            _write(task.out, result)
            journal.record(result.report, digests[place])
            fresh += 1
            progress(kept + fresh, total)
    reports = tuple(journal.reports(digests))
    _replace(task.out / GRADES, as_csv.render(reports).encode())
    _replace(task.out / INDEX, html.render_index(reports, "Grades").encode())
    return Graded(reports, fresh)


def _collect(hand_in: HandIn, publics: Mapping[str, Public]) -> Submission:
    if hand_in.notes:
        return Submission(
            student=hand_in.student, exercise=hand_in.exercise, files={}, notes=hand_in.notes
        )
    return collect(hand_in.folder, hand_in.student, publics[hand_in.exercise])


def _digest_of_exercise(public: Public, task: Class) -> bytes:
    content = msgspec.msgpack.encode((public, task.rung.value, task.grader))
    return hashlib.sha256(content).digest()


def _digest(submission: Submission, exercise: bytes) -> str:
    content = msgspec.msgpack.encode((submission, exercise))
    return hashlib.sha256(content).hexdigest()


def grader_version(package: Path) -> str:
    """Return the digest of the grader's own code."""
    whole = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def _place(out: Path, place: tuple[str, str], suffix: str) -> Path:
    student, exercise = place
    return out / student / f"{exercise}{suffix}"


def _written(out: Path, place: tuple[str, str]) -> bool:
    return all(_place(out, place, suffix).exists() for suffix in (".json", ".html"))


def _write(out: Path, result: Result) -> None:
    place = result.report.student, result.report.exercise
    _place(out, place, "").parent.mkdir(parents=True, exist_ok=True)
    # A file cut short by a kill is written again: its row in the journal comes after it.
    _place(out, place, ".json").write_bytes(result.json)
    _place(out, place, ".html").write_bytes(result.page)


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(content)
    draft.replace(path)
