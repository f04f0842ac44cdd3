"""The words and figures that every drawing of a report shares."""

from __future__ import annotations

from typing import Final

from autograder.model import Diagnosis, Finding, Report, Verdict
from autograder.report.values import show_apart

NO_MARK: Final = "\u2013"
MARKS: Final = {
    Verdict.PASS: "✓",
    Verdict.FAIL: "✗",
    Verdict.SKIPPED: "\u2013",
    Verdict.BROKEN: "!",
}
VERDICTS: Final = {
    Verdict.PASS: "passed",
    Verdict.FAIL: "not yet",
    Verdict.SKIPPED: "waiting",
    Verdict.BROKEN: "our fault",
}
_STATUS: Final = {
    "ok": "ok",
    "raised": "raised an error",
    "timed_out": "out of time",
    "out_of_memory": "out of memory",
    "died": "ended early",
    "forbidden": "not allowed",
    "sandbox_broke": "our fault",
    "broken": "our fault",
    "missing": "nothing handed in",
    "untouched": "not started",
    "unfinished": "not finished",
}
_SEEN: Final = {
    "raised": "The code stopped with an error.",
    "timed_out": "The code took too long and was stopped.",
    "out_of_memory": "The code ran out of memory and was stopped.",
    "died": "The code ended before it answered.",
    "forbidden": "The code tried something that is not allowed here.",
    "missing": "Nothing was handed in for this exercise.",
    "untouched": "Nothing is filled in yet: each TODO is still open.",
    "unfinished": "A part of it is not there yet.",
}
_CONFINED: Final = frozenset({"confined", "confined+"})
_HIGHEST: Final = "confined+"
_HIGHER: Final = (
    "To the teacher: for a stronger sandbox than {rung}, leave out --sandbox; on Debian or Ubuntu "
    "apt install bubblewrap, on Fedora dnf install bubblewrap, and let users make namespaces "
    "(SECURITY.md says how); start a container with --security-opt seccomp=unconfined; on macOS "
    "use Linux in a virtual machine, on Windows WSL 2."
)


def number(points: float | None) -> str:
    """Return points without needless zeros, a dash where there is no mark."""
    return NO_MARK if points is None else f"{round(points, 2):.10g}"


def earned(report: Report, finding: Finding) -> str:
    """Return a finding's points, a dash where a fault of ours keeps it without a mark."""
    waits = report.score is None and finding.verdict is Verdict.SKIPPED
    return number(None if waits or finding.verdict is Verdict.BROKEN else finding.points)


def title(exercise: str) -> str:
    """Return an exercise's name as a title: "03-some-name" → "3 · Some name"."""
    order, dash, rest = exercise.partition("-")
    if not (dash and rest and order.isdecimal()):
        order, rest = "", exercise
    words = rest.replace("-", " ").replace("_", " ").strip() or exercise
    return (f"{int(order)} · " if order else "") + words[:1].upper() + words[1:]


def status(report: Report) -> str:
    """Return the report's status in words."""
    return _STATUS.get(report.status, report.status.replace("_", " "))


def seen(report: Report) -> str:
    """Return one sentence on what the learner's code did, empty where nothing stands out."""
    return _SEEN.get(report.status, "")


def unconfined(report: Report) -> str:
    """Return the sandbox that the code ran in where it did not confine it, else an empty text."""
    return "" if report.sandbox in _CONFINED else report.sandbox or "unknown"


def higher(report: Report) -> str:
    """Return how a teacher gets a stronger sandbox than the report's, "" where there is none."""
    rung = report.sandbox
    return "" if rung == _HIGHEST else _HIGHER.format(rung=rung or "the one that was used")


def not_begun(report: Report) -> bool:
    """Tell whether there is nothing of the learner's to judge."""
    return report.status in ("missing", "untouched")


def share(report: Report) -> float | None:
    """Return the part of the points that was earned, from 0 to 1; None where there is no mark."""
    if report.score is None:
        return None
    return min(max(report.score / report.max_score, 0.0), 1.0) if report.max_score > 0 else 1.0


def all_passed(report: Report) -> bool:
    """Tell whether every check passed."""
    return bool(report.findings) and all(f.verdict is Verdict.PASS for f in report.findings)


def is_broken(report: Report) -> bool:
    """Tell whether a fault of ours is in the way of a mark."""
    return report.score is None or any(f.verdict is Verdict.BROKEN for f in report.findings)


def example(diagnosis: Diagnosis | None) -> tuple[str, str, str] | None:
    """Return the counterexample's call, what was expected and what came, or None."""
    found = diagnosis.counterexample if diagnosis else None
    return (found.call, *show_apart(found.expected, found.got)) if found else None


def in_short(report: Report) -> str:
    """Return for the teacher's table what stands out: a fault of ours, the diagnosis, a reason."""
    if not_begun(report):
        return "; ".join(report.intake)
    broken = first(report, Verdict.BROKEN)
    if broken:
        return broken.because or broken.says
    if report.diagnosis and report.diagnosis.name:
        name = report.diagnosis.name.replace("_", " ")
        return f"{name}: {report.diagnosis.formula}" if report.diagnosis.formula else name
    failed = first(report, Verdict.FAIL)
    if failed:
        return failed.because or failed.says
    return "" if all_passed(report) else "; ".join(report.intake)


def first(report: Report, verdict: Verdict) -> Finding | None:
    """Return the first finding of a verdict."""
    return next((f for f in report.findings if f.verdict is verdict), None)
