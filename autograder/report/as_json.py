"""The report as JSON: the same bytes for the same report, and strict (no NaN)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from autograder.report.values import Plain, plain, show
from autograder.wire import Items

if TYPE_CHECKING:
    from autograder.model import Counterexample, Diagnosis, Finding, Report

_LONE: Final = re.compile("[\ud800-\udfff]")
_HIDDEN: Final = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)


def render(report: Report) -> bytes:
    """Return `report` as indented JSON in UTF-8; what hides text is escaped.

    What the learner's code printed is left out: it may hold the time, and then no two runs would
    give the same bytes.
    """
    fields: dict[str, Plain] = {
        "student": report.student,
        "exercise": report.exercise,
        "score": report.score,
        "max_score": report.max_score,
        "seed": report.seed,
        "sandbox": report.sandbox,
        "findings": [_finding(finding) for finding in report.findings],
        "diagnosis": _diagnosis(report.diagnosis) if report.diagnosis else None,
        "intake": list(report.intake),
        "status": report.status,
        "form": report.form,
        "also": [{"slot": one.slot, **_diagnosis(one)} for one in report.also],
        # What the code computes: for teachers. Nothing on a learner's own machine tells it.
        "computes": {one.slot: one.formula for one in _all(report) if one.formula},
    }
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False, indent=2)
    text = _HIDDEN.sub(lambda hidden: f"\\u{ord(hidden[0]):04x}", _LONE.sub("\ufffd", text))
    return text.encode() + b"\n"


def _all(report: Report) -> tuple[Diagnosis, ...]:
    return (report.diagnosis, *report.also) if report.diagnosis else ()


def _finding(finding: Finding) -> dict[str, Plain]:
    return {
        "check": finding.check,
        "verdict": finding.verdict.value,
        "points": finding.points,
        "max_points": finding.max_points,
        "because": finding.because,
        "basis": finding.basis,
        "says": finding.says,
    }


def _is_wrapped(example: Counterexample) -> bool:
    """Tell whether a tuple of one thing came where none belongs: JSON would show it as a list."""
    got, expected = (
        one.items if isinstance(one, Items) and one.kind == "tuple" else ()
        for one in (example.got, example.expected)
    )
    return len(got) == 1 and not expected


def _diagnosis(diagnosis: Diagnosis) -> dict[str, Plain]:
    example = diagnosis.counterexample
    return {
        "name": diagnosis.name,
        "behaves_like": diagnosis.behaves_like,
        "hints": list(diagnosis.hints),
        "counterexample": {
            "call": example.call,
            "expected": plain(example.expected),
            "got": show(example.got) if _is_wrapped(example) else plain(example.got),
        }
        if example
        else None,
    }
