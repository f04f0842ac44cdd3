"""The line of stations for one submission: run → judge → explain → report."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from autograder.collect import Form, forms
from autograder.exercises import Check, Public
from autograder.explain import explain
from autograder.judge import judge, look
from autograder.model import Finding, Key, Report, Seen, Submission, Verdict
from autograder.wire import Answer, Probe, Program, Script, Status

Interview = Callable[[Program, Sequence[Probe]], tuple[Answer, ...]]

GRAVITY: Final = (
    Status.SANDBOX_BROKE,
    Status.FORBIDDEN,
    Status.OUT_OF_MEMORY,
    Status.TIMED_OUT,
    Status.DIED,
    Status.RAISED,
)
"""What is told first where a submission showed several."""


def grade(public: Public, submission: Submission, interview: Interview, sandbox: str) -> Report:
    """Return the report on one submission; the public exercise holds one key.

    Where a learner worked on both forms, the better one counts.
    """
    (key,) = public.keys
    found, notes = forms(public, submission)
    blank = Report(
        student=submission.student,
        exercise=public.exercise.name,
        score=0.0,
        max_score=public.exercise.max_score,
        seed=key.seed,
        sandbox=sandbox,
        findings=(),
        diagnosis=None,
        intake=(*submission.notes, *notes),
    )
    if not found:
        return _missing(public, blank)
    reports = [_grade_form(public, key, form, interview, blank) for form in found]
    best = max(reports, key=lambda report: -1.0 if report.score is None else report.score)
    if len(reports) > 1:
        note = f"Scripts and notebook were both worked on: the {best.form} counted."
        return msgspec.structs.replace(best, intake=(*best.intake, note))
    return best


def _grade_form(
    public: Public, key: Key, form: Form, interview: Interview, blank: Report
) -> Report:
    answers = interview(form.program, key.probes)
    seen = look(key, answers)
    findings = _as_handed_in(form, public.exercise.files, judge(public.exercise, seen))
    broken = any(finding.verdict is Verdict.BROKEN for finding in findings)
    return msgspec.structs.replace(
        blank,
        score=None if broken else sum(finding.points for finding in findings),
        findings=findings,
        diagnosis=explain(public.exercise, key, seen, findings),
        intake=(*blank.intake, *form.notes),
        status=_status(public.exercise.checks, findings, seen, form, broken=broken),
        form=form.name,
        printed=_printed(seen),
    )


def _as_handed_in(
    form: Form, files: Sequence[str], findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Return the findings in words for what was handed in: a notebook has no files."""
    if form.name != "notebook":
        return tuple(findings)
    names = re.compile("|".join(rf"\b{re.escape(file)}\b" for file in files))
    return tuple(
        msgspec.structs.replace(one, because=names.sub("the notebook", one.because))
        for one in findings
    )


def _printed(seen: Sequence[Seen]) -> str:
    """Return what the learner's script printed when it ran as it is, not to a tape of ours."""
    for one in seen:
        if isinstance(one.probe, Script) and one.probe.tape is None and one.answer.printed:
            return one.answer.printed
    return ""


def _status(
    checks: Sequence[Check],
    findings: Sequence[Finding],
    seen: Sequence[Seen],
    form: Form,
    *,
    broken: bool,
) -> str:
    """Return the gravest thing seen in the questions of failed checks."""
    if broken:
        return "broken"
    if form.untouched:
        return "untouched"
    failed = {finding.check for finding in findings if finding.verdict is Verdict.FAIL}
    groups = {group for check in checks if check.name in failed for group in check.rule.groups}
    found = {one.answer.status for one in seen if one.probe.group in groups}
    return next((status.value for status in GRAVITY if status in found), "ok")


def _missing(public: Public, blank: Report) -> Report:
    names = [*public.exercise.files, f"{public.exercise.name}.ipynb"]
    because = (
        f"Nothing readable was handed in under the names {', '.join(names[:-1])} or {names[-1]}."
    )
    findings = tuple(
        Finding(
            check=check.name,
            says=check.says,
            verdict=Verdict.FAIL,
            points=0.0,
            max_points=check.points,
            because=because,
        )
        for check in public.exercise.checks
    )
    return msgspec.structs.replace(blank, findings=findings, status="missing", form="")
