"""Evidence becomes findings: what holds passes, one mistake is told once, our fault is ours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.exercises import Check, Exercise
from autograder.grade import grade
from autograder.judge import judge, look
from autograder.keys import program_of
from autograder.model import Finding, Key, Seen, Submission, Verdict
from autograder.properties import Agrees
from autograder.wire import Answer, Array, Call, Fault, Items, Status, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.exercises import Public
    from autograder.run.lane import Lane
    from autograder.sources import Source

IN_PLACE = """\
def gradient_descent_update(x, gradx, learning_rate):
    x -= learning_rate * gradx
    return x
"""
UPHILL = """\
def gradient_descent_update(x, gradx, learning_rate):
    return x + learning_rate * gradx
"""
ON_FUNCTION = {"update", "gradient", "rate", "state", "arrays", "bounce", "diverge"}
STANDS_ON_UPDATE = {"state", "arrays", "bounce", "diverge"}
ON_SCRIPT = {"learning_rate", "x_to_zero", "f_to_five"}
BROKE = Answer(Status.SANDBOX_BROKE, fault=Fault("SandboxBroke", "…"))


@pytest.fixture(scope="module")
def key(public: Public) -> Key:
    """Return the questions of one seed."""
    return public.keys[0]


@pytest.fixture(scope="module")
def right(source: Source, key: Key, lane: Lane) -> tuple[Answer, ...]:
    """Return what the reference answers."""
    return lane.interview(program_of(source.reference), key.probes)


def verdicts(findings: Sequence[Finding]) -> dict[str, Verdict]:
    """Return the verdicts by check."""
    return {finding.check: finding.verdict for finding in findings}


def asked(key: Key, group: str) -> list[int]:
    """Return the places of one group's questions."""
    return [at for at, probe in enumerate(key.probes) if probe.group == group]


def changed(answers: Sequence[Answer], at: int, value: Value) -> list[Answer]:
    """Return the answers with another value in one place."""
    other = msgspec.structs.replace(answers[at], value=value)
    return [*answers[:at], other, *answers[at + 1 :]]


def test_the_reference_passes_everything(
    public: Public, key: Key, right: tuple[Answer, ...]
) -> None:
    """Every check passes with all its points, and says on what that stands."""
    findings = judge(public.exercise, look(key, right))
    assert set(verdicts(findings).values()) == {Verdict.PASS}
    assert [f.check for f in findings] == [check.name for check in public.exercise.checks]
    assert sum(f.points for f in findings) == public.exercise.max_score == 10
    for finding in findings:
        assert finding.points == finding.max_points
        assert finding.basis
        assert not finding.because
    assert findings[0].basis == "proved"


NEVER: list[Value] = [
    None,
    True,
    "2.83",
    math.nan,
    math.inf,
    Items("list", [2.83]),
    Array((1,), "float64", [2.83]),
]


@pytest.mark.parametrize("value", NEVER, ids=str)
@pytest.mark.parametrize("which", [0, -1])
def test_one_odd_result_fails_the_check(
    public: Public, key: Key, right: tuple[Answer, ...], value: Value, which: int
) -> None:
    """One result that is no finite number is enough, the last question's as well as the first's."""
    at = asked(key, "update")[which]
    found = verdicts(judge(public.exercise, look(key, changed(right, at, value))))
    assert found["update"] is Verdict.FAIL


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_one_result_off_fails_and_rounding_passes(
    public: Public, key: Key, right: tuple[Answer, ...], data: st.DataObject
) -> None:
    """Whichever result is off by 1e-5 fails its check; off by 1e-7 it passes."""
    at = data.draw(st.sampled_from(asked(key, "update")))
    sign = data.draw(st.sampled_from([-1, 1]))
    want = right[at].value
    assert isinstance(want, int | float)
    for by, verdict in ((1e-5, Verdict.FAIL), (1e-7, Verdict.PASS)):
        seen = look(key, changed(right, at, want * (1 + sign * by)))
        assert verdicts(judge(public.exercise, seen))["update"] is verdict


class TestDependencies:
    """A check that stands on another."""

    def test_one_mistake_is_told_once(self, public: Public, key: Key, lane: Lane) -> None:
        """Gradient ascent earns nothing by running away, and the script is judged by itself."""
        files = {"gd.py": UPHILL.encode(), "f.py": b"learning_rate = 3\n"}
        answers = lane.interview(program_of(files), key.probes)
        found = verdicts(judge(public.exercise, look(key, answers)))
        assert {name for name, v in found.items() if v is Verdict.SKIPPED} == {
            *STANDS_ON_UPDATE,
            "x_to_zero",
            "f_to_five",
        }
        assert found["update"] is found["learning_rate"] is Verdict.FAIL
        assert found["gradient"] is found["rate"] is Verdict.PASS

    def test_a_skipped_check_says_what_it_waits_for(
        self, public: Public, key: Key, right: tuple[Answer, ...]
    ) -> None:
        """It has no points, and names the check below it."""
        seen = look(key, changed(right, asked(key, "update")[0], None))
        update, *others = judge(public.exercise, seen)
        for finding in others:
            if finding.verdict is Verdict.SKIPPED:
                assert finding.points == 0
                assert finding.because == f"This waits for: {update.says}"

    def test_a_check_on_a_skipped_one_is_skipped(self) -> None:
        """Whoever waits for one that waits, waits."""
        seen = [called("a", 1.0, 2.0), called("b", 1.0, 1.0), called("c", 1.0, 1.0)]
        exercise = of_checks(a=(), b=("a",), c=("b",))
        assert list(verdicts(judge(exercise, seen)).values()) == [
            Verdict.FAIL,
            Verdict.SKIPPED,
            Verdict.SKIPPED,
        ]


def of_checks(**after: tuple[str, ...]) -> Exercise:
    """Return an exercise with one check for each name, on the group of the same name."""
    checks = tuple(
        Check(name=name, says=name, points=1, slot="f", rule=Agrees(group=name), after=ground)
        for name, ground in after.items()
    )
    return Exercise(title="", files=(), checks=checks, secrets=())


def called(group: str, got: Value, want: Value) -> Seen:
    """Return one call as it was seen."""
    return Seen(
        probe=Call(group, "f.py", "f", ()),
        answer=Answer(Status.OK, got),
        expected=Answer(Status.OK, want),
    )


class TestOurFault:
    """What broke in the sandbox never costs a mark."""

    @pytest.mark.parametrize(
        "update",
        [None, UPHILL, IN_PLACE],
    )
    def test_a_broken_question_breaks_its_checks(
        self,
        source: Source,
        public: Public,
        key: Key,
        lane: Lane,
        update: str | None,
    ) -> None:
        """Wherever the sandbox breaks, every check that asks there is BROKEN, never failed."""
        files = source.reference | ({} if update is None else {"gd.py": update.encode()})
        answers = list(lane.interview(program_of(files), key.probes))
        before = verdicts(judge(public.exercise, look(key, answers)))
        for at, probe in enumerate(key.probes):
            seen = look(key, [*answers[:at], BROKE, *answers[at + 1 :]])
            for check, finding in zip(
                public.exercise.checks, judge(public.exercise, seen), strict=True
            ):
                if probe.group in check.rule.groups and before[check.name] is not Verdict.SKIPPED:
                    assert finding.verdict is Verdict.BROKEN, (probe.group, check.name)
                    assert finding.points == 0

    def test_checks_that_asked_nothing_there_stand(
        self, public: Public, key: Key, right: tuple[Answer, ...]
    ) -> None:
        """Where the script's runs broke, the function's checks are as they were, and other way."""
        for group, untouched in (("tape", ON_FUNCTION), ("update", ON_SCRIPT)):
            at = asked(key, group)[0]
            seen = look(key, [*right[:at], BROKE, *right[at + 1 :]])
            found = verdicts(judge(public.exercise, seen))
            assert {found[name] for name in untouched} == {Verdict.PASS}

    def test_what_stands_on_it_is_broken_too(
        self, public: Public, key: Key, right: tuple[Answer, ...]
    ) -> None:
        """A check that waits for a broken one is not the learner's either."""
        at = asked(key, "update")[0]
        found = verdicts(judge(public.exercise, look(key, [*right[:at], BROKE, *right[at + 1 :]])))
        assert {name for name, v in found.items() if v is Verdict.BROKEN} == {
            "update",
            *STANDS_ON_UPDATE,
        }

    def test_there_is_no_mark(self, source: Source, public: Public, lane: Lane) -> None:
        """A report with anything broken in it has no score, however the rest went."""
        submission = Submission(student="a", exercise=source.exercise.name, files=source.reference)
        for at in range(0, len(public.keys[0].probes), 7):

            def interview(*asked: object, at: int = at) -> tuple[Answer, ...]:
                answers = lane.interview(*asked)  # type: ignore[arg-type]
                return (*answers[:at], BROKE, *answers[at + 1 :])

            report = grade(public, submission, interview, "")
            broken = [f for f in report.findings if f.verdict is Verdict.BROKEN]
            assert (report.score is None) == bool(broken)
            assert report.status == ("broken" if broken else "ok")
            assert not [f for f in report.findings if f.verdict is Verdict.FAIL]


@pytest.mark.parametrize(
    "status", [s for s in Status if s not in (Status.OK, Status.SANDBOX_BROKE)]
)
def test_code_that_gives_no_answer_fails(public: Public, key: Key, status: Status) -> None:
    """A program that always raises, hangs or dies earns nothing, and everything says why."""
    answer = Answer(status, fault=Fault("Error", "it stopped here"))
    findings = judge(public.exercise, look(key, [answer] * len(key.probes)))
    assert sum(finding.points for finding in findings) == 0
    for finding in findings:
        assert finding.verdict in (Verdict.FAIL, Verdict.SKIPPED)
        if finding.verdict is Verdict.FAIL:
            assert "it stopped here" in finding.because


def test_an_answer_too_few_is_noticed(key: Key, right: tuple[Answer, ...]) -> None:
    """Answers are never matched with the wrong questions."""
    with pytest.raises(ValueError, match="shorter"):
        look(key, right[:-1])
