"""02-learning-rate: the figures of the curriculum, and the conventions that the stub states."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest

from autograder.exercises import Public
from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Finding, Submission
from autograder.objectives import OBJECTIVES
from autograder.properties.rates import BORDER, regime_of
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Call

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "02-learning-rate"
FILE = "rates.py"
RATES = {
    "stays": (0, 0.0),
    "shrinks": (1e-9, 0.01, 0.1, 0.3, 0.499999),
    "arrives": (0.5,),
    "alternates": (0.500001, 0.6, 0.9, 0.999999),
    "bounces": (1, 1.0),
    "diverges": (1.000001, 1.1, 2, 100, -0.000001, -0.1, -3),
}
"""The curriculum's table: what x does, and learning rates with which it does so."""

Findings = Callable[[str], Mapping[str, Finding]]


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    """Return the names of the reference solution."""
    return runpy.run_path(str(FOLDER / FILE))


@pytest.fixture(scope="module")
def learning_rate() -> Source:
    """Return the exercise without its wrong ways, which `autograder verify` tries."""
    return msgspec.structs.replace(load(FOLDER), wrong=())


@pytest.fixture(scope="module")
def asked(learning_rate: Source, lane: Lane) -> Public:
    """Return the exercise with the questions of one seed."""
    return public_of(learning_rate, make_key(learning_rate, 7, lane.interview_trusted))


@pytest.fixture
def found(learning_rate: Source, asked: Public, lane: Lane) -> Findings:
    """Return what finds, by check, what becomes of the reference with some lines added below."""

    def of(added: str) -> Mapping[str, Finding]:
        files = {FILE: learning_rate.reference[FILE] + added.encode()}
        submission = Submission(student="ada", exercise="02-learning-rate", files=files)
        report = grade(asked, submission, lane.interview, lane.rung)
        return {finding.check: finding for finding in report.findings}

    return of


def points(findings: Mapping[str, Finding]) -> float:
    """Return the points of all findings together."""
    return sum(finding.points for finding in findings.values())


def lost(findings: Mapping[str, Finding]) -> set[str]:
    """Return the checks that earned less than their points."""
    return {name for name, finding in findings.items() if finding.points < finding.max_points}


class TestFigures:
    """The reference gives the curriculum's figures."""

    @pytest.mark.parametrize(
        ("rate", "end"),
        [
            (0.01, pytest.approx(1326.196, abs=5e-4)),
            (0.1, pytest.approx(2.037e-6, rel=2e-4)),
            (1.1, pytest.approx(8.28e11, rel=1e-3)),
        ],
    )
    def test_a_hundred_steps_from_ten_thousand(
        self, reference: dict[str, Any], rate: float, end: object
    ) -> None:
        """0.01 is too slow, 0.1 arrives, 1.1 runs away."""
        assert reference["descend"](10_000, rate, 100)[-1] == end

    def test_the_place_after_k_steps(self, reference: dict[str, Any]) -> None:
        """After k steps x is (1 − 2η)ᵏ times the start."""
        for rate in (-0.3, 0, 0.2, 0.5, 0.8, 1, 1.7):
            path = reference["descend"](3, rate, 9)
            assert path == pytest.approx([3 * (1 - 2 * rate) ** k for k in range(10)])

    def test_how_long_0_01_takes(self, reference: dict[str, Any]) -> None:
        """798 steps are the first to bring 10 000 to within a thousandth of 0."""
        path = reference["descend"](10_000, 0.01, 798)
        assert path[798] < 1e-3 <= path[797]

    def test_what_a_hundred_steps_can_do(self, reference: dict[str, Any]) -> None:
        """Within a thousandth of 0 leads just what lies between the curriculum's two bounds."""
        for bound, inside in ((0.0744309809, 1e-9), (0.9255690191, -1e-9)):
            assert abs(reference["descend"](10_000, bound + inside, 100)[-1]) < 1e-3
            assert abs(reference["descend"](10_000, bound - inside, 100)[-1]) > 1e-3

    def test_the_square_overflows_at_66(self, reference: dict[str, Any]) -> None:
        """With learning rate 100 the cost at step 66 is too large for a float; the path is not."""
        path = reference["descend"](10_000.0, 100, 70)
        assert path[65] ** 2 < float("inf")
        with pytest.raises(OverflowError):
            path[66] ** 2
        assert reference["regime"](100) == "diverges"

    @pytest.mark.parametrize(("word", "rates"), RATES.items())
    def test_the_table_of_words(
        self, reference: dict[str, Any], word: str, rates: tuple[float, ...]
    ) -> None:
        """Each learning rate has the word of the table, on the borders too."""
        assert {reference["regime"](rate) for rate in rates} == {word}

    def test_words_and_theory_agree(self, reference: dict[str, Any]) -> None:
        """The reference's word is what the rules know of a learning rate, for many of them."""
        for rate in (k / 160 for k in range(-160, 321)):
            known = regime_of(rate, OBJECTIVES["parabola"]).replace("climbs", "diverges")
            assert reference["regime"](rate) == known

    def test_the_words_say_what_walks_do(self, reference: dict[str, Any]) -> None:
        """Each word is true, read as the stub states it, of the walk itself."""
        true = {
            "stays": lambda a, b: a == b,
            "shrinks": lambda a, b: abs(b) < abs(a) and a * b > 0,
            "arrives": lambda _, b: b == 0,
            "alternates": lambda a, b: abs(b) < abs(a) and a * b < 0,
            "bounces": lambda a, b: a == -b,
            "diverges": lambda a, b: abs(b) > abs(a),
        }
        for word, rates in RATES.items():
            for rate in rates:
                path = reference["descend"](8.0, rate, 6)
                assert all(true[word](a, b) for a, b in pairwise(path)), (word, rate)


class TestQuestions:
    """The questions hide no mistake and favour none."""

    def test_words_are_asked_at_the_borders_or_well_away(self, learning_rate: Source) -> None:
        """What is not a border is no rounding error away from one."""
        for seed in range(20):
            calls = [p for p in learning_rate.probes(seed) if isinstance(p, Call)]
            rates = [call.args[0] for call in calls if call.function == "regime"]
            assert {0, 0.5, 1} <= set(rates)
            near = [min(abs(rate - border) for border in (0, 0.5, 1)) for rate in rates]
            assert all(distance == 0 or distance > 10 * BORDER for distance in near)

    def test_the_exact_walk_is_proved(self, found: Findings) -> None:
        """Straight code is proved right on exact fractions, place by place."""
        assert found("")["path"].basis == "proved"


class TestConventions:
    """What the stub says counts, and nothing else."""

    def test_a_wrong_walk_does_not_cost_the_words(self, found: Findings) -> None:
        """Words that are found by walking are judged with a right walk as well."""
        findings = found(
            """
def descend(x0, learning_rate, epochs):
    path = [x0]
    for _ in range(epochs):
        path.append(path[-1] + learning_rate * df(path[-1]))
    return path


def regime(learning_rate):
    start, first = descend(8, learning_rate, 1)
    if abs(first) > start:
        return "diverges"
    at = {8: "stays", 0: "arrives", -8: "bounces"}
    return at.get(first, "shrinks" if first > 0 else "alternates")
"""
        )
        assert lost(findings) == {"one_step", "path", "no_steps", "far", "new_path"}
        assert "apart from your earlier parts" in findings["regime"].basis

    @pytest.mark.parametrize("word", ["word.upper()", "word + ' '", "' ' + word", "word.title()"])
    def test_a_word_counts_as_it_is_written(self, found: Findings, word: str) -> None:
        """Other letters and spaces around a word make another word."""
        more = f"\ntold = regime\ndef regime(rate):\n    word = told(rate)\n    return {word}\n"
        assert lost(found(more)) == {"regime", "borders"}

    @pytest.mark.parametrize("name", ["path[1:]", "path[:-1]", "path + path[-1:]", "path[-1]"])
    def test_a_path_is_one_number_longer_than_its_steps(self, found: Findings, name: str) -> None:
        """Start and every place: no fewer numbers, no more."""
        more = (
            "\nwalked = descend\ndef descend(x0, rate, epochs):\n"
            f"    path = walked(x0, rate, epochs)\n    return {name}\n"
        )
        assert {"one_step", "path"} <= lost(found(more))

    def test_places_that_are_no_numbers_do_not_pass(self, found: Findings) -> None:
        """NaN agrees with nothing."""
        more = "\ndef descend(x0, rate, epochs):\n    return [x0] + [float('nan')] * epochs\n"
        assert {"one_step", "path"} <= lost(found(more))

    def test_single_precision_passes(self, found: Findings) -> None:
        """A right path in float32 loses nothing."""
        more = (
            "\nimport numpy as np\nwalked = descend\ndef descend(*args):\n"
            "    return np.array(walked(*args), dtype=np.float32)\n"
        )
        assert not lost(found(more))

    @pytest.mark.parametrize("value", ["-0.1", "1.0001", "100", "10**6"])
    def test_a_walk_diverges_on_either_side(self, found: Findings, value: str) -> None:
        """Below 0 and above 1 a walk runs away."""
        assert not lost(found(f"\ndiverging_rate = {value}\n"))

    @pytest.mark.parametrize("value", ["None", "float('inf')", "float('nan')", "'1.1'", "True"])
    def test_a_learning_rate_is_a_number(self, found: Findings, value: str) -> None:
        """What is no number to calculate with is no learning rate."""
        assert lost(found(f"\ndiverging_rate = {value}\n")) == {"diverging_rate"}

    def test_a_learning_rate_that_is_not_there(self, found: Findings) -> None:
        """A name that was deleted is said to be missing, not to be None."""
        told = found("\ndel bouncing_rate\n")["bouncing_rate"].because
        assert told == "bouncing_rate is not set in rates.py."

    @pytest.mark.parametrize("off", [-9e-7, -1e-13, 1e-13, 9e-7])
    @pytest.mark.parametrize("name", ["arriving_rate", "bouncing_rate"])
    def test_no_mark_hangs_on_a_millionth(self, name: str, off: float, found: Findings) -> None:
        """So near to a border a rate is the border's, and its neighbour's on that side."""
        border = {"arriving_rate": 0.5, "bouncing_rate": 1.0}[name]
        sides = {
            "arriving_rate": ("shrinking_rate", "alternating_rate"),
            "bouncing_rate": ("alternating_rate", "diverging_rate"),
        }
        own, other = sides[name] if off < 0 else sides[name][::-1]
        lines = (f"{one} = {border + off!r}\n" for one in (name, own, other))
        findings = found("\n" + "".join(lines))
        assert lost(findings) == {other}
        assert findings[own].basis == "proved"
        assert findings[name].basis == "at most a millionth away from such a rate"

    @pytest.mark.parametrize("off", [-2e-6, 2e-6])
    def test_farther_away_a_border_is_missed(self, off: float, found: Findings) -> None:
        """Two millionths away from it, neither border is hit."""
        more = f"\narriving_rate = {0.5 + off!r}\nbouncing_rate = {1 + off!r}\n"
        assert lost(found(more)) == {"arriving_rate", "bouncing_rate"}

    def test_a_rate_next_to_a_border_does_not_read_as_the_border(self, found: Findings) -> None:
        """With 1 x bounces: a sentence on 1.0000001 must not say that with 1 it does not."""
        told = found("\nalternating_rate = 1.0000001\n")["alternating_rate"].because
        assert told.startswith("With alternating_rate = 1.0000001 x jumps from side to side, far")
        told = found("\nshrinking_rate = 0.50000001\n")["shrinking_rate"].because
        assert told.startswith("With shrinking_rate = 0.50000001 x comes closer and closer, from")

    def test_rates_count_although_the_functions_are_open(
        self, learning_rate: Source, asked: Public, lane: Lane
    ) -> None:
        """The learning rates alone earn their own points."""
        (template,) = learning_rate.templates
        stub = template.stub.replace("bouncing_rate = None", "bouncing_rate = 1").encode()
        submission = Submission(student="ada", exercise="02-learning-rate", files={FILE: stub})
        assert grade(asked, submission, lane.interview, lane.rung).score == 1
