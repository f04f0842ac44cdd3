"""Reports to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.model import Counterexample, Diagnosis, Finding, Report, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

HINTS = ("Did the cost rise?", "Where does the slope point?", "Which sign is in the last line?")


def finding(verdict: Verdict, number: int = 1, because: str = "", says: str = "") -> Finding:
    """Return one finding of two points."""
    return Finding(
        check=f"check_{number}",
        says=says or f"Sentence {number} holds",
        verdict=verdict,
        points=2.0 if verdict is Verdict.PASS else 0.0,
        max_points=2.0,
        because=because,
        basis="tested at 64 points",
    )


def diagnosis(hints: tuple[str, ...] = HINTS) -> Diagnosis:
    """Return a diagnosis with a ladder of three hints and a counterexample."""
    return Diagnosis(
        name="climbs_the_slope",
        behaves_like="a step up the slope",
        hints=hints,
        counterexample=Counterexample(call="step(3, 1.7)", expected=2.83, got=3.17),
    )


def make(**fields: object) -> Report:
    """Return a report: one check passed, one failed, one skipped, unless `fields` say otherwise."""
    given: dict[str, object] = {
        "student": "ada",
        "exercise": "03-some-exercise",
        "score": 2.0,
        "max_score": 6.0,
        "seed": 7,
        "sandbox": "confined+",
        "findings": (
            finding(Verdict.PASS, 1),
            finding(Verdict.FAIL, 2, because="returned 3.17 where 2.83 was expected"),
            finding(Verdict.SKIPPED, 3, because="waits for the one above"),
        ),
        "diagnosis": diagnosis(),
    }
    return Report(**(given | fields))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def report() -> Callable[..., Report]:
    """Return the maker of reports."""
    return make


@pytest.fixture(scope="session")
def broken() -> Report:
    """Return a report in which a fault of ours is in the way."""
    fault = finding(Verdict.BROKEN, 2, because="the sandbox could not be started")
    return make(
        score=None, findings=(finding(Verdict.PASS), fault), diagnosis=None, status="broken"
    )


@pytest.fixture(scope="session")
def passed() -> Report:
    """Return a report in which all is right."""
    findings = (finding(Verdict.PASS, 1), finding(Verdict.PASS, 2))
    return make(score=4.0, max_score=4.0, findings=findings, diagnosis=None)


@pytest.fixture(scope="session")
def hostile() -> Callable[[str], Report]:
    """Return the maker of a report that holds `text` wherever a learner can put one."""

    def fill(text: str) -> Report:
        return make(
            student=text,
            exercise=text,
            findings=(finding(Verdict.FAIL, because=text, says=text),),
            diagnosis=Diagnosis(
                name=text,
                behaves_like=text,
                hints=(text, text),
                counterexample=Counterexample(call=text, expected=1.0, got=text),
            ),
            intake=(text,),
            status=text,
            form=text,
            sandbox=text,
            printed=text,
        )

    return fill
