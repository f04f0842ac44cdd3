"""What a teacher wants to know of a class: its figures, its hardest checks, its common mistakes."""

from __future__ import annotations

import statistics
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote

from autograder.model import Report, Verdict
from autograder.report import words

if TYPE_CHECKING:
    from collections.abc import Iterable

_TALLEST: Final = 90


class Row(NamedTuple):
    """One learner's line, with the (quoted) address of the page and the tone of the status."""

    report: Report
    link: str
    tone: str


class Tile(NamedTuple):
    """One figure with its name; an alarm where it needs the teacher's eye."""

    name: str
    figure: str
    alarm: bool = False


class Bin(NamedTuple):
    """One column of the histogram."""

    label: str
    learners: int
    height: int


class CheckRate(NamedTuple):
    """How one check went in the class."""

    says: str
    passed: int
    failed: int
    waiting: int
    share: float


class Shared(NamedTuple):
    """One diagnosis and the learners who have it."""

    name: str
    behaves_like: str
    rows: list[Row]


class Group(NamedTuple):
    """All that the class page says of one exercise; `told` is the histogram in words."""

    exercise: str
    max_score: float
    median: float | None
    tiles: list[Tile]
    bins: list[Bin]
    told: str
    checks: list[CheckRate]
    diagnoses: list[Shared]
    rows: list[Row]


def overview(reports: Iterable[Report]) -> list[Group]:
    """Return one group for each exercise, in the order of their names."""
    of: defaultdict[str, list[Report]] = defaultdict(list)
    for report in reports:
        of[report.exercise].append(report)
    return [_group(exercise, of[exercise]) for exercise in sorted(of)]


def _group(exercise: str, reports: list[Report]) -> Group:
    rows = [_row(report) for report in sorted(reports, key=_by_name)]
    scores = [report.score for report in reports if report.score is not None]
    median = statistics.median(scores) if scores else None
    bins = _bins(reports)
    return Group(
        exercise=exercise,
        max_score=max(report.max_score for report in reports),
        median=median,
        tiles=_tiles(reports, median),
        bins=bins,
        told="Marks: " + ", ".join(f"{b.learners} from {b.label} %" for b in bins if b.learners),
        checks=_checks(reports),
        diagnoses=_diagnoses(rows),
        rows=rows,
    )


def _by_name(report: Report) -> tuple[str, str]:
    return report.student.casefold(), report.student


def _row(report: Report) -> Row:
    student, exercise = (
        quote(name, safe="", errors="replace") for name in (report.student, report.exercise)
    )
    if words.is_broken(report):
        tone = "ours"
    elif words.all_passed(report):
        tone = "good"
    else:
        tone = "" if report.status == "ok" or words.not_begun(report) else "bad"
    return Row(report, f"{student}/{exercise}.html", tone)


def _tiles(reports: list[Report], median: float | None) -> list[Tile]:
    full = sum(words.all_passed(report) for report in reports)
    absent = sum(words.not_begun(report) for report in reports)
    broken = sum(words.is_broken(report) for report in reports)
    return [
        Tile("submissions", str(len(reports))),
        Tile("median", f"{words.number(median)} of {words.number(reports[0].max_score)}"),
        Tile("all checks passed", str(full)),
        Tile("not started", str(absent)),
        *([Tile("our fault, to grade again", str(broken), alarm=True)] if broken else []),
    ]


def _bins(reports: list[Report]) -> list[Bin]:
    """Return ten steps of ten percent, and full marks by themselves."""
    counts = [0] * 11
    for report in reports:
        share = words.share(report)
        if share is not None:
            counts[int(share * 10 + 1e-9)] += 1
    tallest = max(*counts, 1)
    return [
        Bin(str(10 * ten), count, round(_TALLEST * count / tallest))
        for ten, count in enumerate(counts)
    ]


def _checks(reports: list[Report]) -> list[CheckRate]:
    """Return each check's figures, the one that most learners failed first."""
    says: dict[str, str] = {}
    verdicts: defaultdict[str, list[Verdict]] = defaultdict(list)
    for report in reports:
        for finding in report.findings:
            says.setdefault(finding.check, finding.says or finding.check)
            verdicts[finding.check].append(finding.verdict)
    rates = [
        CheckRate(
            says=says[check],
            passed=seen.count(Verdict.PASS),
            failed=seen.count(Verdict.FAIL),
            waiting=seen.count(Verdict.SKIPPED) + seen.count(Verdict.BROKEN),
            share=seen.count(Verdict.PASS) / len(seen),
        )
        for check, seen in verdicts.items()
    ]
    return sorted(rates, key=lambda rate: (-rate.failed, rate.passed))


def _diagnoses(rows: list[Row]) -> list[Shared]:
    """Return the named diagnoses, the most common first, and at the end what nothing explains."""
    shared: dict[str, Shared] = {}
    unexplained = Shared("no known mistake", "", [])
    for row in rows:
        found = row.report.diagnosis
        if found and found.name:
            name = found.name.replace("_", " ")
            shared.setdefault(name, Shared(name, found.behaves_like, [])).rows.append(row)
        elif words.first(row.report, Verdict.FAIL) and not words.not_begun(row.report):
            unexplained.rows.append(row)
    named = sorted(shared.values(), key=lambda one: (-len(one.rows), one.name))
    return [*named, unexplained] if unexplained.rows else named
