"""Exercise × evidence → findings. Pure: nothing is run here."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.exercises import Check, Exercise
from autograder.model import Finding, Key, Seen, Verdict
from autograder.properties.base import named
from autograder.showing import trouble
from autograder.values import in_bounds
from autograder.wire import Answer, Status


def look(key: Key, answers: Sequence[Answer]) -> tuple[Seen, ...]:
    """Return each question of the key with the learner's and the reference's answer."""
    return tuple(
        Seen(probe=probe, answer=in_bounds(probe, answer, expected), expected=expected)
        for probe, answer, expected in zip(key.probes, answers, key.expected, strict=True)
    )


def judge(exercise: Exercise, seen: Sequence[Seen]) -> tuple[Finding, ...]:
    """Return one finding for each check, in their order.

    A check that stands on one that did not pass is skipped, so that one mistake is told once.
    """
    findings: dict[str, Finding] = {}
    for check in exercise.checks:
        ground = [findings[name] for name in check.after]
        findings[check.name] = _skipped(check, ground) or _judged(check, seen)
    return tuple(findings.values())


def _skipped(check: Check, ground: Sequence[Finding]) -> Finding | None:
    for before in ground:
        if before.verdict is not Verdict.PASS:
            broken = before.verdict is Verdict.BROKEN
            return _finding(
                check,
                Verdict.BROKEN if broken else Verdict.SKIPPED,
                because=f"This waits for: {before.says}",
            )
    return None


def _judged(check: Check, seen: Sequence[Seen]) -> Finding:
    broke = next(
        (
            one
            for one in seen
            if one.probe.group in check.rule.groups and one.answer.status is Status.SANDBOX_BROKE
        ),
        None,
    )
    if broke is not None:
        return _finding(check, Verdict.BROKEN, because=trouble(broke.answer, named(broke)))
    outcome = check.rule.judge(seen)
    if outcome.broken:
        return _finding(check, Verdict.BROKEN, because=outcome.reason)
    if outcome.reason:
        return _finding(check, Verdict.FAIL, because=outcome.reason, basis="observed")
    return _finding(check, Verdict.PASS, points=check.points, basis=outcome.basis)


def _finding(
    check: Check, verdict: Verdict, *, points: float = 0.0, because: str = "", basis: str = ""
) -> Finding:
    return Finding(
        check=check.name,
        says=check.says,
        verdict=verdict,
        points=points,
        max_points=check.points,
        because=because,
        basis=basis,
    )
