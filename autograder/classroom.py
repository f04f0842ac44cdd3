"""Many submissions: collect, grade side by side, write everything, go on after a kill."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from autograder.collect import collect
from autograder.crew import Crew, Result, drawn
from autograder.errors import KitError
from autograder.exercises import Public
from autograder.journal import Journal
from autograder.model import Report, Submission
from autograder.report import as_csv, html
from autograder.roster import HandIn
from autograder.run.rungs import Rung

Place = tuple[str, str]
"""Student and exercise."""
GRADES, INDEX = "grades.csv", "index.html"


class OutputError(KitError):
    """A report cannot be written; the message says why and what to do."""


class Class(msgspec.Struct, frozen=True):
    """What is to be graded, how, and where to."""

    hand_ins: tuple[HandIn, ...]
    out: Path
    rung: Rung
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
    crew: Crew,
    journal: Journal,
    progress: Callable[[int, int], None],
) -> Graded:
    """Grade what has changed and write every file; `progress` is told how many are done of all."""
    known = journal.digests()
    digests: dict[Place, str] = {}
    keys = {name: _digest_of_exercise(public, task) for name, public in publics.items()}
    total = len(task.hand_ins)
    graded: dict[str, Place] = {}
    twins: list[Place] = []
    done = 0

    def changed() -> Iterator[Submission]:
        nonlocal done
        for hand_in in task.hand_ins:
            submission = collected(hand_in, publics)
            place = submission.student, submission.exercise
            digest = digests[place] = _digest(submission, keys[submission.exercise])
            if known.get(place) == digest and _written(task.out, place):
                graded[digest] = place
                done += 1
            elif digest in graded:
                twins.append(place)
            else:
                graded[digest] = place
                yield submission

    def take(result: Result) -> None:
        nonlocal done
        report = result.report
        place = report.student, report.exercise
        _write(task.out, result)
        # A fault of ours is not kept: the next run tries again.
        journal.record(report, digests[place] if report.score is not None else "")
        done += 1
        progress(done, total)

    fresh = 0
    for result in crew.grade(publics, changed()):
        take(result)
        fresh += 1
    for student, exercise in twins:
        # The same files get the same report: what was handed in twice is judged once.
        report = journal.report(*graded[digests[student, exercise]])
        take(drawn(msgspec.structs.replace(report, student=student)))
        fresh += 1
    reports = tuple(journal.reports(digests))
    _replace(task.out / GRADES, as_csv.render(reports).encode())
    _replace(task.out / INDEX, html.render_index(reports, "Grades").encode())
    return Graded(reports, fresh)


def collected(hand_in: HandIn, publics: Mapping[str, Public]) -> Submission:
    """Return what lies in a student's folder."""
    if hand_in.notes:
        return Submission(
            student=hand_in.student, exercise=hand_in.exercise, files={}, notes=hand_in.notes
        )
    found = collect(hand_in.folder, hand_in.student, publics[hand_in.exercise])
    return msgspec.structs.replace(found, notes=(*hand_in.also, *found.notes))


def _digest_of_exercise(public: Public, task: Class) -> bytes:
    content = msgspec.msgpack.encode((public, task.rung.value, task.grader))
    return hashlib.sha256(content).digest()


def _digest(submission: Submission, exercise: bytes) -> str:
    """Return the digest of all that a report depends on; whose work it is does not count."""
    content = msgspec.msgpack.encode((submission.files, submission.notes, exercise))
    return hashlib.sha256(content).hexdigest()


def grader_version(package: Path) -> str:
    """Return the digest of the grader's own code."""
    whole = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def _place(out: Path, place: Place, suffix: str) -> Path:
    student, exercise = place
    return out / student / f"{exercise}{suffix}"


def _written(out: Path, place: Place) -> bool:
    return all(_place(out, place, suffix).exists() for suffix in (".json", ".html"))


def _write(out: Path, result: Result) -> None:
    place = result.report.student, result.report.exercise
    with _told(out):
        _place(out, place, "").parent.mkdir(parents=True, exist_ok=True)
        # A file cut short by a kill is written again: its row in the journal comes after it.
        _place(out, place, ".json").write_bytes(result.json)
        _place(out, place, ".html").write_bytes(result.page)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """Turn what the file system raises into a sentence."""
    try:
        yield
    except OSError as error:
        mend = "make room there, and run the same command again to go on"
        raise OutputError(f"{out} cannot be written to ({error.strerror}): {mend}.") from error


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    draft = path.with_name(f".{path.name}.new")
    with _told(path.parent):
        draft.write_bytes(content)
        draft.replace(path)
