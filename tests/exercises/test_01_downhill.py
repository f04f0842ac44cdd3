"""01 Downhill: the figures, the script's shape, and what no wrong update gets away with."""

from __future__ import annotations

import ast
import random
import runpy
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from autograder.grade import grade
from autograder.keys import make_key
from autograder.model import Report, Submission, Verdict
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Call

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "01-downhill"
HEAD = "def gradient_descent_update(x, gradx, learning_rate):\n"
Graded = Callable[..., Report]


@pytest.fixture(scope="module")
def source() -> Source:
    """Return the exercise's source without its banks."""
    return msgspec.structs.replace(load(FOLDER), wrong=(), right=())


@pytest.fixture(scope="module")
def report(source: Source, lane: Lane) -> Graded:
    """Return what grades the reference with another update, or with f.py changed."""
    public = public_of(source, make_key(source, 3, lane.interview_trusted))

    def of(update: str = "", **changes: str) -> Report:
        files = dict(source.reference)
        if update:
            files["gd.py"] = f"{HEAD}    {update}\n".encode()
        for old, new in changes.items():
            assert f"{old} = ".encode() in files["f.py"]
            files["f.py"] = files["f.py"].replace(
                f"{old} = ".encode(), f"{old} = {new}  # ".encode()
            )
        handed_in = Submission(student="a", exercise="01-downhill", files=files)
        return grade(public, handed_in, lane.interview, "")

    return of


def verdicts(report: Report) -> Mapping[str, Verdict]:
    """Return what became of each check."""
    return {finding.check: finding.verdict for finding in report.findings}


def lost(report: Report) -> set[str]:
    """Return the checks that did not pass."""
    return {name for name, verdict in verdicts(report).items() if verdict is not Verdict.PASS}


@pytest.fixture
def walk(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., SimpleNamespace]:
    """Return what runs the reference's f.py from a start; its names, and what it printed."""

    def run(start: int) -> SimpleNamespace:
        asked: list[tuple[int, int]] = []
        monkeypatch.syspath_prepend(str(FOLDER))
        monkeypatch.setattr(random, "randint", lambda *limits: asked.append(limits) or start)
        names = runpy.run_path(str(FOLDER / "f.py"))
        sys.modules.pop("gd", None)
        return SimpleNamespace(**names, asked=asked, printed=capsys.readouterr().out.splitlines())

    return run


class TestScript:
    """f.py keeps the shape that older copies of this exercise have, without their slips."""

    def test_it_walks_a_hundred_steps_and_shows_each(
        self, walk: Callable[..., SimpleNamespace]
    ) -> None:
        """A random start up to 10 000, 100 epochs, one line an epoch, the last place among them."""
        ran = walk(10_000)
        assert ran.asked == [(0, 10_000)]
        assert (ran.epochs, ran.f(3), ran.df(3)) == (100, 14, 6)
        assert len(ran.printed) == 101
        assert ran.printed[1] == "EPOCH 1: Cost = 64000005.000, x = 8000.000"
        assert ran.printed[-1].startswith("EPOCH 100: ")
        assert ran.x == pytest.approx(2.037e-6, rel=2e-4)

    def test_its_one_task_is_the_rate(self, source: Source) -> None:
        """All but the learning rate is given; it is None until it is set."""
        (template,) = (t for t in source.templates if t.file == "f.py")
        assert [part.slot for part in template.parts if part.slot] == ["learning_rate"]
        assert "\nlearning_rate = None\n" in template.stub
        assert ast.parse(template.stub)

    @pytest.mark.parametrize(
        ("rate", "kept", "why"),
        [
            ("0.01", {"learning_rate"}, "of 10000, 1326.2 is left after 100 steps"),
            ("0.1", {"learning_rate", "x_to_zero", "f_to_five"}, ""),
            ("0.0744", {"learning_rate"}, "is left after 100 steps"),
            ("0.0745", {"learning_rate", "x_to_zero", "f_to_five"}, ""),
            ("0.9255", {"learning_rate", "x_to_zero", "f_to_five"}, ""),
            ("0.9256", {"learning_rate"}, "is left after 100 steps"),
            ("1", set(), "just as far away as before"),
            ("1.1", set(), "1.2 times as far away"),
            ("100", set(), "199 times as far away"),
            ("0", set(), "no step moves at all"),
            ("-0.1", set(), "every step goes uphill"),
        ],
    )
    def test_a_rate_is_judged_by_what_it_does(
        self, rate: str, kept: set[str], why: str, report: Graded
    ) -> None:
        """The theory decides, not a list; that x² overflows with 100 is told as running away."""
        graded = report(learning_rate=rate)
        about = {"learning_rate", "x_to_zero", "f_to_five"}
        assert about - lost(graded) == kept
        assert why in " ".join(finding.because for finding in graded.findings)
        assert "OverflowError" not in " ".join(finding.because for finding in graded.findings)


class TestUpdate:
    """Every step is followed, so that arriving at 0 is not enough."""

    @pytest.mark.parametrize(
        "wrong",
        [
            "return 0",
            "return 0 * x",
            "return learning_rate * gradx",
            "return x - abs(learning_rate * gradx)",
            "return abs(x) - learning_rate * abs(gradx)",
            "return x - learning_rate * 2 * x",
            "return x - 0.1 * gradx",
            "return x / 2",
            "return x - gradx / 10",
            "return 0.8 * x",
        ],
    )
    def test_what_brings_x_home_by_other_means_is_caught(self, wrong: str, report: Graded) -> None:
        """On the script alone each of these would pass."""
        assert "update" in lost(report(wrong))

    @pytest.mark.parametrize(
        "right",
        [
            "x -= learning_rate * gradx; return x",
            "from numpy import float32 as f; return f(x) - f(learning_rate) * f(gradx)",
            "import numpy as np; return np.asarray(x) - learning_rate * np.asarray(gradx)",
            "print('here'); return x - learning_rate * gradx",
        ],
    )
    def test_what_is_right_in_another_form_passes(self, right: str, report: Graded) -> None:
        """Numbers may be changed in place; NumPy's scalars, 0-d arrays, float32; prints."""
        assert lost(report(right)) <= ({"arrays"} if "-=" in right else set())

    @pytest.mark.parametrize(("factor", "passes"), [(1 + 2e-7, True), (1 + 3e-6, False)])
    def test_the_tolerance(self, factor: float, *, passes: bool, report: Graded) -> None:
        """A millionth of the result: float32 is near enough, a wrong digit is not."""
        graded = report(f"return (x - learning_rate * gradx) * {factor!r}")
        assert ("update" not in lost(graded)) is passes

    @pytest.mark.parametrize("nothing", ["float('nan')", "float('inf')", "None", "'0'"])
    def test_what_is_no_number_fails(self, nothing: str, report: Graded) -> None:
        """NaN agrees with nothing, not even with itself."""
        graded = report(f"return {nothing}")
        assert graded.score == 3
        assert lost(graded) >= {"update", "bounce", "diverge"}

    def test_ascent_does_not_earn_the_divergence(self, report: Graded) -> None:
        """Running away counts for nobody whose update is wrong; neither does bouncing."""
        graded = report("return x + learning_rate * gradx")
        for check in ("bounce", "diverge"):
            assert verdicts(graded)[check] is Verdict.SKIPPED

    def test_an_array_that_changes_is_told(self, report: Graded) -> None:
        """In-place arithmetic on arrays costs that check, and no other."""
        assert lost(report("x -= learning_rate * gradx; return x")) == {"arrays"}

    @pytest.mark.parametrize("seed", range(10))
    def test_no_question_on_one_step_hides_a_mistake(self, source: Source, seed: int) -> None:
        """Beside the friendly ones: no rate 0, ½ or 1, no gradient 0 or ±1, x is not the slope."""
        calls = [p for p in source.probes(seed) if isinstance(p, Call) and p.group == "update"]
        drawn = [tuple(map(float, call.args)) for call in calls[10:]]  # type: ignore[arg-type]
        assert len(drawn) == 18
        for x, gradx, rate in drawn:
            assert all(abs(rate - edge) > 1e-6 for edge in (0, 0.5, 1))
            assert abs(gradx) not in {0, 1}
            assert x != gradx
        assert {slope > 0 for _, slope, _ in drawn} == {True, False}
        assert sum(gradx != 2 * x for x, gradx, _ in drawn) >= 12
