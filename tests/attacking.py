"""The bank of attacks, and what runs it: `python -m tests.attacking` prints the table.

An attack is a file under tests/attacks/. Its docstring says what it tries, and what must come of
it: `rung` (the weakest that promises to stop it), `status` and `says` of the report, `exercise` and
`file` (where it stands in for a right answer), `checks` (what it is after; else all of its file).
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from autograder.collect import collect
from autograder.course import load_sources
from autograder.exercises import Public
from autograder.grade import grade
from autograder.journal import Journal
from autograder.keys import make_key
from autograder.model import Report, Verdict
from autograder.publics import public_of
from autograder.run.lane import Lane, Limits, open_lane
from autograder.run.rungs import NoSandbox
from autograder.sources import Source

HERE: Final = Path(__file__).resolve().parent
BANK: Final = HERE / "attacks"
LADDER: Final = ("separate", "limited", "confined", "confined+")
LIMITS: Final = Limits(cpu_seconds=1, wall_seconds=4.0)
SLOWEST: Final = 45.0
"""Seconds that one submission may hold up the grader: its own time, and as much again for ours."""
SEED: Final = 7
_FIELD: Final = re.compile(r"(?m)^(rung|status|says|exercise|file|checks): (.+)$")
_SHARED: Final = Path("/dev/shm/autograder-planted")  # noqa: S108 - what an attack would write


class Attack(msgspec.Struct, frozen=True):
    """One hostile file, and what must come of it."""

    name: str
    about: str
    source: str
    rung: str
    status: str = ""
    says: str = ""
    exercise: str = "01-downhill"
    file: str = "gd.py"
    checks: str = ""


class Outcome(msgspec.Struct, frozen=True):
    """What came of one attack on one rung; `wrong` is empty where all promises were kept."""

    attack: str
    rung: str
    status: str
    because: str
    seconds: float
    wrong: tuple[str, ...]


def bank() -> list[Attack]:
    """Return all attacks, by name."""
    return [_read(path) for path in sorted(BANK.rglob("*.py"))]


def _read(path: Path) -> Attack:
    source = path.read_text(encoding="utf-8")
    head = source.split('"""')[1]
    fields = dict(_FIELD.findall(head))
    name = path.relative_to(BANK).with_suffix("").as_posix()
    return Attack(name=name, about=head.partition("\n")[0], source=source, **fields)


def stops(rung: str, attack: Attack) -> bool:
    """Tell whether `rung` promises to stop the attack."""
    return LADDER.index(rung) >= LADDER.index(attack.rung)


class Place:
    """Folders that an attack would like to reach: a classmate's, and an empty one."""

    def __init__(self, folder: Path, source: Source) -> None:
        self.folder = folder
        self.classmate, self.planted = folder / "classmate", folder / "planted"
        for made in (self.classmate, self.planted):
            made.mkdir()
        for name, content in source.reference.items():
            (self.classmate / name).write_bytes(content)
        (folder / "planted-link").symlink_to(self.classmate)

    def filled_in(self, attack: Attack) -> bytes:
        """Return the source of an attack that knows its way around here."""
        source = attack.source.replace("@CLASSMATE@", str(self.classmate))
        source = source.replace("@PLANTED@", str(self.planted)).replace("@KIT@", str(HERE.parent))
        return source.encode()

    def state(self) -> str:
        """Return a digest of all that is here, with its modes and times."""
        whole = hashlib.sha256(str(_SHARED.exists()).encode())
        for path in sorted(self.folder.rglob("*")):
            if "handed-in" in path.parts:
                continue
            about = path.lstat()
            whole.update(f"{path} {about.st_mode} {about.st_mtime_ns}".encode())
            if path.is_file() and not path.is_symlink():
                whole.update(path.read_bytes())
        return whole.hexdigest()


class Course:
    """The exercises that are attacked, each with its key, cut down to one file's checks."""

    def __init__(self, names: set[str]) -> None:
        whole = load_sources(HERE.parent, names)
        # Nothing is explained here, so no key needs the known wrong ways.
        self.sources = {n: msgspec.structs.replace(one, wrong=()) for n, one in whole.items()}
        with open_lane("limited") as lane:
            self._publics = {
                name: public_of(source, make_key(source, SEED, lane.interview_trusted))
                for name, source in self.sources.items()
            }

    def public(self, exercise: str, file: str) -> Public:
        """Return the exercise with the checks and the questions that are about one file."""
        whole = self._publics[exercise]
        slots = {slot.name for slot in whole.exercise.slots if slot.file == file}
        checks = tuple(check for check in whole.exercise.checks if check.slot in slots)
        (key,) = whole.keys
        asked = [k for k, probe in enumerate(key.probes) if probe.file == file]
        short = msgspec.structs.replace(
            key,
            probes=tuple(key.probes[k] for k in asked),
            expected=tuple(key.expected[k] for k in asked),
        )
        less = msgspec.structs.replace(whole.exercise, checks=checks)
        return msgspec.structs.replace(whole, exercise=less, keys=(short,))


def processes() -> set[int]:
    """Return the ids of all processes below this one, dead ones that nobody reaped too."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[1-9]*"):
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                stat = (entry / "stat").read_bytes()
                parents[int(entry.name)] = int(stat.rpartition(b")")[2].split()[1])
    below = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in below} - below:
        below |= more
    return below - {os.getpid()}


def hand_in(lane: Lane, course: Course, place: Place, attack: Attack, *, honest: bool) -> Report:
    """Grade the right answers to an attack's exercise: `honest` ones, or with the attack's file."""
    files = dict(course.sources[attack.exercise].reference)
    if not honest:
        files[attack.file] = place.filled_in(attack)
    student = "ada" if honest else attack.name
    folder = place.folder / "handed-in" / student
    folder.mkdir(parents=True, exist_ok=True)
    for name, raw in files.items():
        (folder / name).write_bytes(raw)
    public = course.public(attack.exercise, attack.file)
    return grade(public, collect(folder, student, public), lane.interview, lane.rung)


def _wrong_with(attack: Attack, report: Report) -> Iterator[str]:
    """Yield which promises the report on an attack breaks."""
    wanted = attack.checks.split(", ") if attack.checks else [f.check for f in report.findings]
    after = [finding for finding in report.findings if finding.check in wanted]
    if len(after) != len(wanted):
        yield "there is no such check"
    if earned := [finding.check for finding in after if finding.points]:
        yield f"earned {', '.join(earned)}"
    if broken := [f.check for f in report.findings if f.verdict is Verdict.BROKEN]:
        yield f"broke {', '.join(broken)}"
    failed = [finding for finding in after if finding.verdict is Verdict.FAIL]
    if attack.status and report.status != attack.status:
        yield f"has status {report.status}"
    ways = attack.says.split(" | ")
    if not any(way in finding.because for finding in failed for way in ways):
        yield f"does not say {attack.says!r}"


def attacked(rung: str, attacks: Sequence[Attack]) -> Iterator[Outcome]:
    """Run attacks on one rung, each followed by an honest submission; yield what came of each."""
    course = Course({attack.exercise for attack in attacks})
    with (
        tempfile.TemporaryDirectory(prefix="attacked-") as made,
        Journal(Path(made, "out")) as journal,
        open_lane(rung, LIMITS) as lane,
    ):
        outside = Path(made, "outside")
        outside.mkdir()
        place = Place(outside, course.sources[attacks[0].exercise])
        hand_in(lane, course, place, attacks[0], honest=True)
        for attack in attacks:
            before = processes(), place.state()
            begin = time.monotonic()
            report = hand_in(lane, course, place, attack, honest=False)
            seconds = time.monotonic() - begin
            journal.record(report, attack.name)
            honest = hand_in(lane, course, place, attack, honest=True)
            wrong = list(_wrong_with(attack, journal.report(attack.name, attack.exercise)))
            if seconds > SLOWEST:
                wrong.append("held up the grader")
            if processes() != before[0]:
                wrong.append("left a process or ended one")
            if rung.startswith("confined") and place.state() != before[1]:
                wrong.append("changed a file")
            if honest.score != honest.max_score:
                wrong.append("spoilt the next submission")
            because = next((f.because for f in report.findings if f.because), "")
            yield Outcome(attack.name, rung, report.status, because, seconds, tuple(wrong))


def _one_rung(rung: str, pattern: str, once: Sequence[str]) -> None:
    """Print the outcome of every attack that `rung` promises to stop, a line of JSON each."""
    chosen = [
        one
        for place, one in enumerate(bank())
        if stops(rung, one) and re.search(pattern, one.name) and _is_turn(rung, one, place, once)
    ]
    for outcome in attacked(rung, chosen) if chosen else ():
        print(msgspec.json.encode(outcome).decode(), flush=True)


def _is_turn(rung: str, attack: Attack, place: int, once: Sequence[str]) -> bool:
    """Tell whether it is this rung's turn, where the rungs `once` share all attacks out."""
    promised = [one for one in once if stops(one, attack)]
    return not promised or promised[place % len(promised)] == rung


def run(rungs: Sequence[str], pattern: str = "", *, once: bool = False) -> Iterator[Outcome]:
    """Run the rungs side by side, each in a process of its own; yield all outcomes.

    With `once`, every attack runs on one rung only: they take turns.
    """
    options = ["--once", ",".join(rungs)] if once else []
    runs = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.attacking"),
                *("--rung", rung, *options, "--", pattern),
            ],
            cwd=HERE.parent,
            stdout=subprocess.PIPE,
        )
        for rung in rungs
    ]
    for one in runs:
        with one:
            assert one.stdout is not None
            yield from (msgspec.json.decode(line, type=Outcome) for line in one.stdout)
        assert one.returncode == 0


def available() -> tuple[str, ...]:
    """Return the rungs that are to be had here, from the weakest to the strongest."""
    found = []
    for rung in LADDER:
        with contextlib.suppress(NoSandbox), open_lane(rung) as lane:
            lane.prove()
            found.append(rung)
    return tuple(found)


def _table(pattern: str) -> int:
    rungs = available()
    marks: dict[str, dict[str, str]] = {}
    wrong = []
    for one in run(rungs, pattern):
        marks.setdefault(one.attack, {})[one.rung] = "BROKEN" if one.wrong else "stopped"
        wrong += [f"{one.attack} on {one.rung}: {reason}" for reason in one.wrong]
    print(f"{'attack':48}" + "".join(f"{rung:>11}" for rung in rungs))
    for name, of in sorted(marks.items()):
        print(f"{name:48}" + "".join(f"{of.get(rung, '·'):>11}" for rung in rungs))
    print(f"\n{len(marks)} attacks; · is not promised. {len(wrong)} promises broken.")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


def main() -> int:
    """Print the table of attacks and rungs; return 1 where a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.attacking", description=main.__doc__)
    parser.add_argument("pattern", nargs="?", default="", help="only attacks that match this")
    parser.add_argument("--rung", choices=LADDER, help="one rung, as lines of JSON")
    parser.add_argument("--once", default="", help="these rungs take turns (a,b,c)")
    args = parser.parse_args()
    if args.rung:
        _one_rung(args.rung, args.pattern, args.once.split(",") if args.once else ())
        return 0
    return _table(args.pattern)


if __name__ == "__main__":
    sys.exit(main())
