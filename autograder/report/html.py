"""The report as a page of its own: one for each learner, and one for the class.

A page holds no script and asks for nothing from elsewhere. Every text that a template puts out
goes through `visible` and is escaped, without the template having to ask for it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import escape

from autograder.report import words
from autograder.report.advice import advice
from autograder.report.overview import overview
from autograder.report.visible import first_lines, mixed_alphabets, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.model import Diagnosis, Report


def render(report: Report) -> str:
    """Return the page that a learner and the teacher read about one submission."""
    return _template("learner.html").render(
        report=report,
        explained=[(one, words.example(one)) for one in _diagnoses(report)],
        advice=advice(report),
        printed=escape("\n".join(first_lines(report.printed))),
        unconfined=words.unconfined(report),
        higher=words.higher(report),
    )


def make_ready() -> None:
    """Compile a learner's page, so that the first one does not take longer than the others."""
    _template("learner.html")


def _diagnoses(report: Report) -> tuple[Diagnosis, ...]:
    return (report.diagnosis, *report.also) if report.diagnosis is not None else ()


def render_index(reports: Iterable[Report], title: str) -> str:
    """Return the page of a class: for each exercise the figures, the checks and the learners.

    Its links lead to `<student>/<exercise>.html`.
    """
    listed = tuple(reports)
    rungs = sorted({words.unconfined(report) for report in listed} - {""})
    return _template("index.html").render(
        heading=title,
        groups=overview(listed),
        unconfined=", ".join(rungs),
        higher=next(filter(None, map(words.higher, listed)), ""),
    )


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(
        marks=words.MARKS,
        verdicts=words.VERDICTS,
        number=words.number,
        earned=words.earned,
        title=words.title,
        status=words.status,
        seen=words.seen,
        name=_name,
        share=words.share,
        brief=words.in_short,
        is_mixed=mixed_alphabets,
    )
    return environment


def _name(report: Report) -> str:
    return visible(report.student, 80)


def _finalize(value: object) -> object:
    """Make every text visible that a template puts out; what is marked as HTML is ours already."""
    return visible(value) if type(value) is str else value
