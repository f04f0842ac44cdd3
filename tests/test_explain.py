"""A diagnosis is never a guess: a name for one known wrong way, else a true counterexample."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import msgspec
import pytest

from autograder.evidence import calls_of
from autograder.explain import TELLING, explain
from autograder.grade import grade
from autograder.judge import judge, look
from autograder.keys import program_of
from autograder.model import Diagnosis, Key, Misconception, Submission, Trait
from autograder.traits import trait
from autograder.values import agree
from autograder.wire import Answer, Fault, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from autograder.exercises import Public
    from autograder.model import Report
    from autograder.run.lane import Lane
    from autograder.sources import Source

    Explain = Callable[..., Diagnosis | None]
    Answers = Callable[..., tuple[Answer, ...]]

UPDATE = "gradient_descent_update"
NOVEL = {
    "a third": "x - learning_rate * gradx / 3",
    "with x": "x - learning_rate * gradx * (x + 1)",
    "with a sine": "x - __import__('math').sin(learning_rate) * gradx",
    "shifted": "x - learning_rate * gradx + 0.25",
    "almost": "(x - learning_rate * gradx) * 1.00002",
    "almost uphill": "(x + learning_rate * gradx) * 1.000001",
}
"""Wrong ways that the bank does not know."""


@pytest.fixture(scope="module")
def key(public: Public) -> Key:
    """Return the questions of one seed."""
    return public.keys[0]


@pytest.fixture(scope="module")
def answers(source: Source, key: Key, lane: Lane) -> Answers:
    """Return what the reference answers after its update, or its rate, was replaced."""

    def ask(result: str = "x - learning_rate * gradx", rate: str = "0.1") -> tuple[Answer, ...]:
        update = f"def {UPDATE}(x, gradx, learning_rate):\n    return {result}\n"
        script = source.reference["f.py"].replace(b"rate = 0.1", f"rate = {rate}".encode())
        return lane.interview(program_of({"gd.py": update.encode(), "f.py": script}), key.probes)

    return ask


@pytest.fixture(scope="module")
def explained(public: Public, key: Key) -> Explain:
    """Return the diagnosis of some answers, with other known wrong ways where they are given."""

    def of(
        answers: Sequence[Answer], known: Sequence[Misconception] | None = None
    ) -> Diagnosis | None:
        own = key if known is None else msgspec.structs.replace(key, misconceptions=tuple(known))
        seen = look(own, answers)
        return next(iter(explain(public.exercise, own, seen, judge(public.exercise, seen))), None)

    return of


def known(key: Key, name: str) -> Misconception:
    """Return the known wrong way of that name."""
    return next(one for one in key.misconceptions if one.name == name)


@pytest.fixture(scope="module")
def reports(source: Source, public: Public, lane: Lane) -> Callable[[str], Report]:
    """Grade the wrong way of that name."""
    entries = {entry.name: entry for entry in source.wrong}

    def of(name: str) -> Report:
        files = source.files(entries[name])
        submission = Submission(student="ada", exercise=source.exercise.name, files=files)
        return grade(public, submission, lane.interview, "")

    return of


class TestNames:
    """Where exactly one known wrong way does what the learner's code does, it is named."""

    @pytest.mark.parametrize(
        "name",
        [
            "climbs_the_gradient",
            "ignores_the_learning_rate",
            "hands_nothing_back",
            "changes_the_gradient_in_place",
            "rate_diverges",
            "rate_is_text",
        ],
    )
    def test_a_known_wrong_way_is_named_with_its_hints(
        self, reports: Callable[[str], Report], source: Source, name: str
    ) -> None:
        """Functions are known by their answers, values by what their checks find."""
        diagnosis = reports(name).diagnosis
        assert diagnosis is not None
        told = next(entry.misconception for entry in source.wrong if entry.name == name)
        assert told is not None
        assert diagnosis.name == name
        assert (diagnosis.behaves_like, diagnosis.hints) == (told.behaves_like, told.hints)

    def test_another_spelling_of_it_is_named_as_well(
        self, answers: Answers, explained: Explain
    ) -> None:
        """What counts is what the code does, not how it is written."""
        diagnosis = explained(answers("0.5 * (2 * x) - learning_rate * (-gradx)"))
        assert diagnosis is not None
        assert diagnosis.name == "climbs_the_gradient"

    def test_any_rate_that_fails_in_the_same_way_is_named(
        self, answers: Answers, explained: Explain
    ) -> None:
        """A rate is known by its regime, whatever its number."""
        for rate, name in (
            ("2.5", "rate_diverges"),
            ("1", "rate_bounces"),
            ("-3", "rate_climbs"),
            ("0.03", "rate_too_slow"),
            ("0.99", "rate_alternates_too_slowly"),
        ):
            diagnosis = explained(answers(rate=rate))
            assert diagnosis is not None
            assert diagnosis.name == name
            assert diagnosis.counterexample is None

    def test_the_first_slot_speaks(self, answers: Answers, explained: Explain) -> None:
        """Where both are wrong, the function is told, for it comes first."""
        diagnosis = explained(answers("x + learning_rate * gradx", rate="2"))
        assert diagnosis is not None
        assert diagnosis.name == "climbs_the_gradient"

    def test_each_slot_is_explained_by_itself(
        self, public: Public, key: Key, answers: Answers
    ) -> None:
        """Two mistakes in two parts get two diagnoses, in the order of the parts."""
        seen = look(key, answers("x + learning_rate * gradx", rate="2"))
        told = explain(public.exercise, key, seen, judge(public.exercise, seen))
        assert [(one.slot, one.name) for one in told] == [
            (UPDATE, "climbs_the_gradient"),
            ("learning_rate", "rate_diverges"),
        ]

    def test_what_is_right_has_no_diagnosis(self, answers: Answers, explained: Explain) -> None:
        """A right submission is not explained, whatever the bank holds."""
        assert explained(answers()) is None
        assert explained(answers("x - gradx / (1 / learning_rate)")) is None


class TestNoGuess:
    """Where it is not certain, nothing is claimed."""

    def test_two_that_do_the_same_are_not_named(
        self, key: Key, answers: Answers, explained: Explain
    ) -> None:
        """Of two known ways with the same answers none is named; the counterexample stays."""
        climbs = known(key, "climbs_the_gradient")
        twin = msgspec.structs.replace(climbs, name="twin")
        wrong = answers("x + learning_rate * gradx")
        alone, both = explained(wrong, [climbs]), explained(wrong, [climbs, twin])
        assert alone is not None
        assert both is not None
        assert alone.name == "climbs_the_gradient"
        assert (both.name, both.behaves_like, both.hints) == ("", "", ())
        assert both.counterexample == alone.counterexample is not None

    def test_two_rates_of_one_kind_are_not_named(
        self, key: Key, answers: Answers, explained: Explain
    ) -> None:
        """The same holds for values."""
        one = known(key, "rate_diverges")
        twin = msgspec.structs.replace(one, name="twin")
        assert explained(answers(rate="2"), [one, twin]) is None

    @pytest.mark.parametrize("telling", range(TELLING + 2))
    def test_too_few_telling_answers_name_nothing(
        self, public: Public, key: Key, answers: Answers, explained: Explain, telling: int
    ) -> None:
        """A way that differs from the right one in one or two answers is not told from chance."""
        given = list(answers())
        slot = public.exercise.slot(UPDATE)
        places = (k for k, probe in enumerate(key.probes) if probe.group == "update")
        for at in islice(places, telling):
            given[at] = msgspec.structs.replace(given[at], value=12.5)
        calls = calls_of(slot, look(key, given))
        traits = tuple(trait(one.probe, one.answer) for one in calls)
        way = Misconception(
            name="odd", slot=UPDATE, behaves_like="x", hints=("?",) * 3, reason="", traits=traits
        )
        diagnosis = explained(given, [way])
        if telling == 0:
            assert diagnosis is None
        else:
            assert diagnosis is not None
            assert diagnosis.name == ("odd" if telling >= TELLING else "")
            assert diagnosis.counterexample is not None

    def test_one_answer_that_does_not_fit_is_enough(
        self, public: Public, key: Key, answers: Answers, explained: Explain
    ) -> None:
        """A way that gives all of the learner's wrong answers but one is not the learner's way.

        What only a waiting check looks at was asked all the same, and counts.
        """
        climbs = known(key, "climbs_the_gradient")
        wrong = answers("x + learning_rate * gradx")
        calls = calls_of(public.exercise.slot(UPDATE), look(key, wrong))
        for at in range(len(calls)):
            traits = list(climbs.traits)
            traits[at] = Trait(value=12.5)
            off = msgspec.structs.replace(climbs, traits=tuple(traits))
            diagnosis = explained(wrong, [off])
            assert diagnosis is not None
            assert diagnosis.name == ""

    @pytest.mark.parametrize(
        ("result", "name"),
        [
            ("float(x) + learning_rate * float(gradx)", "climbs_the_gradient"),
            ("(x + learning_rate * gradx) * (1 if isinstance(x, (int, float)) else 3)", ""),
            ("x + learning_rate * gradx if isinstance(x, (int, float)) else x - gradx * 0", ""),
        ],
        ids=["an error", "another mistake", "stays"],
    )
    def test_what_is_made_of_arrays_may_refute_a_name(
        self, answers: Answers, explained: Explain, result: str, name: str
    ) -> None:
        """Code that takes no arrays may still climb, code that makes something else of them not."""
        diagnosis = explained(answers(result))
        assert diagnosis is not None
        assert diagnosis.name == name

    def test_a_way_that_takes_no_arrays_is_named_where_they_are_taken(
        self, answers: Answers, explained: Explain
    ) -> None:
        """Python's own round stops at arrays, NumPy's does not: both round."""
        diagnosis = explained(answers("__import__('numpy').round(x - learning_rate * gradx, 2)"))
        assert diagnosis is not None
        assert diagnosis.name == "rounds_to_two_decimals"

    def test_what_is_right_nearly_everywhere_else_has_no_name(
        self, key: Key, answers: Answers, explained: Explain
    ) -> None:
        """A way of working is none where most of what was asked besides goes right."""
        wrong, right = answers("x + learning_rate * gradx"), answers()
        looked_at = {"update", "gradient", "rate"}
        climbs = known(key, "climbs_the_gradient")
        both = zip(key.probes, wrong, right, strict=True)
        mixed = [one if probe.group in looked_at else other for probe, one, other in both]
        for given, name in ((wrong, climbs.name), (mixed, "")):
            diagnosis = explained(given, [climbs])
            assert diagnosis is not None
            assert diagnosis.name == name

    def test_code_that_stops_before_its_first_line_is_not_named(
        self, key: Key, answers: Answers, explained: Explain
    ) -> None:
        """What keeps a call out is no way of working, whatever the error is called."""
        stops = known(key, "takes_numbers_only")
        given = [
            msgspec.structs.replace(answer, status=Status.RAISED, value=None, fault=fault)
            if probe.group == "arrays"
            else answer
            for probe, answer, fault in (
                (probe, answer, Fault("TypeError", "unhashable type", place, 1))
                for place in ("gd.py", "")
                for probe, answer in zip(key.probes, answers(), strict=True)
            )
        ]
        half = len(given) // 2
        named, outside = explained(given[:half], [stops]), explained(given[half:], [stops])
        assert named is not None
        assert named.name == "takes_numbers_only"
        assert outside is None

    def test_code_that_always_stops_is_not_named_by_that(
        self, answers: Answers, explained: Explain, key: Key
    ) -> None:
        """That two programs raise the same error says nothing of why."""
        stopped = answers("1 / 0")
        traits = tuple(
            Trait(status=Status.RAISED, error="ZeroDivisionError")
            for _ in known(key, "climbs_the_gradient").traits
        )
        way = Misconception(
            name="odd", slot=UPDATE, behaves_like="x", hints=("?",) * 3, reason="", traits=traits
        )
        assert explained(stopped, [way]) is None

    @pytest.mark.parametrize("result", NOVEL.values(), ids=NOVEL)
    def test_an_unknown_wrong_way_gets_a_counterexample(
        self, answers: Answers, explained: Explain, result: str
    ) -> None:
        """No name, no hint: a call, what it should give, and what it gave."""
        diagnosis = explained(answers(result))
        assert diagnosis is not None
        assert (diagnosis.name, diagnosis.behaves_like, diagnosis.hints) == ("", "", ())
        assert diagnosis.counterexample is not None


def called(text: str, function: Callable[[float, float, float], float]) -> float:
    """Return what a call that is shown to the learner gives."""
    result = eval(text, {UPDATE: function})  # noqa: S307 - it is our own
    assert isinstance(result, float | int)
    return result


class TestCounterexamples:
    """The friendliest call on which the learner's result differs."""

    @pytest.mark.parametrize("result", [*NOVEL.values(), "x + learning_rate * gradx", "gradx"])
    def test_its_numbers_are_true(self, answers: Answers, explained: Explain, result: str) -> None:
        """Pasted into Python, the call gives what is claimed of both sides."""
        diagnosis = explained(answers(result))
        assert diagnosis is not None
        shown = diagnosis.counterexample
        assert shown is not None
        wrong = eval(f"lambda x, gradx, learning_rate: {result}")  # noqa: S307 - it is our own
        got = called(shown.call, wrong)
        want = called(shown.call, lambda x, gradx, learning_rate: x - learning_rate * gradx)
        assert agree(shown.got, got, 1e-12)
        assert agree(shown.expected, want, 1e-12)
        assert not agree(shown.got, shown.expected, 1e-6)

    @pytest.mark.parametrize(
        ("result", "call"),
        [
            ("x + learning_rate * gradx", "(3, 1.7, 0.1)"),
            ("x - learning_rate * abs(gradx)", "(3, -4, 0.5)"),
            ("abs(x - learning_rate * gradx)", "(-4, -3, 0.2)"),
            ("x - learning_rate * gradx if x else 0", "(0, 5, 0.1)"),
        ],
    )
    def test_it_is_the_friendliest(
        self, answers: Answers, explained: Explain, result: str, call: str
    ) -> None:
        """Of all calls that went wrong, the one that is easiest to work by hand."""
        diagnosis = explained(answers(result))
        assert diagnosis is not None
        assert diagnosis.counterexample is not None
        assert diagnosis.counterexample.call == UPDATE + call

    def test_code_without_results_has_none(self, answers: Answers, explained: Explain) -> None:
        """Where nothing was returned, there is nothing to show beside the check's own words."""
        assert explained(answers("1 / 0")) is None
