"""A long class of honest and hostile submissions in random order, graded as a teacher does.

`python -m tests.benchmarks.soak [COUNT] [SEED]`: every honest one has full marks, every attack
earns nothing, nothing is left over, and the memory of controller, workers and zygotes stays flat.
Attacks that have to be waited for are handed in once each, all others again and again.
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from autograder.course import load_sources
from autograder.sources import Source
from tests.attacking import HERE, Attack, Place, available, bank, processes, stops

HOSTILE: Final = 0.4
"""The share of hostile submissions."""
EVERY: Final = 1.0
"""Seconds between two looks at the processes."""
GROWTH: Final = 1.1
"""How much larger the last quarter's memory may be than the second's."""
SPARE: Final = 4
"""How many more descriptors there may be at the end: workers come and go."""


def hand_in(
    folder: Path, count: int, rng: random.Random, place: Place, sources: dict[str, Source]
) -> dict[str, Attack | str]:
    """Write `count` submissions, and return what each of them is: an attack, or its exercise."""
    rung = available()[-1]
    attacks = [attack for attack in bank() if stops(rung, attack)]
    slow = [attack for attack in attacks if attack.status == "timed_out"]
    quick = [attack for attack in attacks if attack.status != "timed_out"]
    hostile = slow + rng.choices(quick, k=max(0, int(HOSTILE * count) - len(slow)))
    honest = rng.choices(["01-downhill"] * 9 + sorted(sources), k=count - len(hostile))
    whole: list[Attack | str] = [*hostile, *honest]
    rng.shuffle(whole)
    named: dict[str, Attack | str] = {}
    for number, one in enumerate(whole):
        student = f"s{number:05}"
        named[student] = one
        exercise = one if isinstance(one, str) else one.exercise
        files = dict(sources[exercise].reference)
        if not isinstance(one, str):
            files[one.file] = place.filled_in(one)
        own = folder / student / exercise
        own.mkdir(parents=True)
        for name, raw in files.items():
            # The same files would be judged once.
            (own / name).write_bytes(raw + f"\n# {student}\n".encode())
    return named


def command(pid: int) -> bytes:
    """Return how a process was started."""
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def parent(pid: int) -> int:
    """Return who started a process."""
    return int(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[1])


def is_zygote(pid: int) -> bool:
    """Tell whether a process is a zygote or a fork of one, and not what it is wrapped in."""
    words = command(pid).split(b"\0")
    return b"python" in words[0] and any(b"autograder.run.zygote" in word for word in words)


class Watched:
    """The memory and the descriptors of all processes below this one, as time goes by."""

    def __init__(self) -> None:
        self.memory: defaultdict[str, list[int]] = defaultdict(list)
        self.descriptors: list[int] = []

    def look(self, controller: int) -> None:
        """Note how much each kind of process holds now."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for pid in processes():
            with contextlib.suppress(OSError):
                pages = int(Path(f"/proc/{pid}/statm").read_bytes().split()[1])
                size = pages * os.sysconf("SC_PAGE_SIZE")
                if pid == controller:
                    found["controller"].append(size)
                    self.descriptors.append(len(list(Path(f"/proc/{pid}/fd").iterdir())))
                elif b"spawn_main" in command(pid):
                    found["workers"].append(size)
                elif is_zygote(pid) and not is_zygote(parent(pid)):
                    # Its forks look like it, and are as large as what they run.
                    found["zygotes"].append(size)
        for kind, sizes in found.items():
            self.memory[kind].append(max(sizes))

    def more_descriptors(self) -> int:
        """Return how many more the controller holds in the last quarter than in the second."""
        quarter = max(1, len(self.descriptors) // 4)
        second = self.descriptors[quarter : 2 * quarter] or self.descriptors
        return max(self.descriptors[-quarter:]) - max(second)

    def figures(self) -> Iterator[tuple[str, float, float]]:
        """Yield each kind's memory in MB, in the second quarter and in the last one."""
        for kind, sizes in sorted(self.memory.items()):
            quarter = max(1, len(sizes) // 4)
            second, last = sizes[quarter : 2 * quarter] or sizes, sizes[-quarter:]
            yield kind, statistics.median(second) / 2**20, statistics.median(last) / 2**20


def grade(submitted: Path, out: Path, scratch: Path, watched: Watched) -> int:
    """Run the real command to its end, looking at it all the time; return its exit code."""
    words = [sys.executable, "-m", "autograder.cli", "grade", str(submitted), "--out", str(out)]
    with subprocess.Popen(
        words,
        cwd=HERE.parent,
        env=os.environ | {"TMPDIR": str(scratch)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as run:
        while run.poll() is None:
            watched.look(run.pid)
            time.sleep(EVERY)
    return run.returncode


def after(attack: Attack, source: Source) -> set[str]:
    """Return the checks that an attack is after."""
    if attack.checks:
        return set(attack.checks.split(", "))
    own = {slot.name for slot in source.exercise.slots if slot.file == attack.file}
    return {check.name for check in source.exercise.checks if check.slot in own}


def wrong(named: dict[str, Attack | str], out: Path, sources: dict[str, Source]) -> Iterator[str]:
    """Yield what is wrong with the marks."""
    with (out / "grades.csv").open(encoding="utf-8", newline="") as table:
        rows = {row["student"]: row for row in csv.DictReader(table)}
    for student, one in named.items():
        row = rows.get(student)
        if row is None or not row["score"]:
            yield f"{student} ({one if isinstance(one, str) else one.name}) has no mark"
        elif isinstance(one, str):
            if row["score"] != row["max_score"]:
                yield f"{student} is honest and has {row['score']} of {row['max_score']}"
        else:
            report = json.loads((out / student / f"{one.exercise}.json").read_bytes())
            earned = {f["check"] for f in report["findings"] if f["points"]}
            if hit := sorted(earned & after(one, sources[one.exercise])):
                yield f"{student} ({one.name}) earned {', '.join(hit)}"


def main() -> int:
    """Run the soak and print its figures; return 1 where a promise is broken."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    sources = load_sources(HERE.parent, {one.exercise for one in bank()})
    before = processes()
    watched = Watched()
    with tempfile.TemporaryDirectory(prefix="soak-") as made:
        Path(made, "outside").mkdir()
        place = Place(Path(made, "outside"), sources["01-downhill"])
        state = place.state()
        submitted, out, scratch = (Path(made, name) for name in ("handed-in", "out", "scratch"))
        scratch.mkdir()
        named = hand_in(submitted, count, random.Random(seed), place, sources)  # noqa: S311
        begin = time.monotonic()
        code = grade(submitted, out, scratch, watched)
        seconds = time.monotonic() - begin
        broken = list(wrong(named, out, sources))
        if code:
            broken.append(f"the command ended with {code}")
        if place.state() != state:
            broken.append("a file changed outside")
        broken += [f"{left.name} is left in the folder for scratch" for left in scratch.iterdir()]
    if processes() != before:
        broken.append("a process is left")
    hostile = sum(isinstance(one, Attack) for one in named.values())
    print(f"{count} submissions, {hostile} of them hostile, in {seconds:.0f} s")
    for kind, second, last in watched.figures():
        print(f"{kind}: {second:.1f} MB in the second quarter, {last:.1f} MB in the last")
        if last > GROWTH * second:
            broken.append(f"the {kind} grow")
    half = watched.descriptors[len(watched.descriptors) // 4 :]
    print(f"descriptors of the controller: {min(half)} to {max(half)}")
    if watched.more_descriptors() > SPARE:
        broken.append("the controller's descriptors grow")
    print(f"{len(broken)} promises broken", *broken, sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
