"""The line of stations for one submission: run → judge → explain → report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from autograder.asking import Interview, ask
from autograder.closer import Case, look_closer
from autograder.collect import Form, forms
from autograder.endings import is_open, stopped
from autograder.exercises import Check, Public
from autograder.explain import explain
from autograder.judge import judge
from autograder.model import Finding, Key, Report, Seen, Submission, Verdict
from autograder.wire import Script, Status

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
    """Return the report on one submission; the public exercise holds its key first.

    Where a learner worked on both forms, or a notebook can be read in two ways, the better counts.
    """
    key = public.keys[0]
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
    if len({report.form for report in reports}) > 1:
        note = f"Scripts and notebook were both worked on: the {best.form} counted."
        return msgspec.structs.replace(best, intake=(*best.intake, note))
    return best


def _grade_form(
    public: Public, key: Key, form: Form, interview: Interview, blank: Report
) -> Report:
    seen = ask(public.exercise, key, form.program, interview)
    findings = judge(public.exercise, seen)
    files = public.exercise.files
    endings = tuple(stopped(seen, findings, files if form.name == "notebook" else ()))
    if form.name == "notebook":
        findings = in_a_notebook(files, findings)
        endings = tuple(_without_files(one, files) for one in endings)
    broken = any(finding.verdict is Verdict.BROKEN for finding in findings)
    explained = look_closer(
        Case(public, form.program, interview, seen),
        findings,
        explain(public.exercise, key, seen, findings),
    )
    return msgspec.structs.replace(
        blank,
        score=None if broken else sum(finding.points for finding in findings),
        findings=findings,
        diagnosis=explained[0] if explained else None,
        also=explained[1:],
        intake=(*blank.intake, *form.notes, *endings),
        status=_status(public.exercise.checks, findings, seen, form, broken=broken),
        form=form.name,
        printed=_printed(seen),
    )


def in_a_notebook(files: Sequence[str], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings in words for a notebook, which has cells and no `files`."""
    return tuple(
        msgspec.structs.replace(one, because=_without_files(one.because, files)) for one in findings
    )


def _without_files(sentence: str, files: Sequence[str]) -> str:
    """Return a sentence without names of `files`: what is "in f.py" is simply there."""
    names = "|".join(map(re.escape, files))
    sentence = re.sub(rf" in (?:{names})\b| \(line \d+ of (?:{names})\)", "", sentence)
    sentence = re.sub(rf"^(?:{names})\b", "The notebook", sentence)
    return re.sub(rf"\b(?:{names})\b", "the notebook", sentence)


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
    looked_at = [one for one in seen if one.probe.group in groups]
    found = {one.answer.status for one in looked_at if not is_open(one)}
    if Status.RAISED in found and not any(
        check.rule.judge(seen).kind == Status.RAISED for check in checks if check.name in failed
    ):
        # An error beside another mistake is told by no sentence.
        found.remove(Status.RAISED)
    grave = next((status.value for status in GRAVITY if status in found), "")
    return grave or ("unfinished" if any(map(is_open, looked_at)) else "ok")


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
