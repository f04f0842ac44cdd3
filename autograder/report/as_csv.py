"""The reports as a table that a spreadsheet opens, one row for each, and none of it a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from autograder.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.model import Report

COLUMNS: Final = (
    "student",
    "exercise",
    "score",
    "max_score",
    "status",
    "form",
    "diagnosis",
    "sandbox",
    "seed",
    "intake",
)
_FORMULA: Final = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def render(reports: Iterable[Report]) -> str:
    """Return a head line and one row for each report; the score is empty where there is no mark."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerows(_row(report) for report in reports)
    return text.getvalue()


def _row(report: Report) -> list[str]:
    return [
        harmless(report.student),
        harmless(report.exercise),
        "" if report.score is None else f"{report.score:.10g}",
        f"{report.max_score:.10g}",
        harmless(report.status),
        harmless(report.form),
        harmless(report.diagnosis.name if report.diagnosis else ""),
        harmless(report.sandbox),
        str(report.seed),
        harmless("; ".join(report.intake)),
    ]


def harmless(text: str) -> str:
    """Return `text` such that no spreadsheet takes it for a formula."""
    shown = visible(text, 2_000)
    return "'" + shown if shown.startswith(_FORMULA) else shown
