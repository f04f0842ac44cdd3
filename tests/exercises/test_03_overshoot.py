"""03-overshoot: the figures of the curriculum, and the conventions that the stub states."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Iterator, Mapping
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
from autograder.oracles import consult
from autograder.publics import public_of
from autograder.run.lane import Lane
from autograder.sources import Source, load
from autograder.wire import Call, Function, Items, Value

FOLDER = Path(__file__).resolve().parents[2] / "solutions" / "03-overshoot"
FILE = "steps.py"
WALK = OBJECTIVES["walk"]
SEEDS = range(20)

Findings = Callable[[str], Mapping[str, Finding]]


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    """Return the names of the reference solution."""
    return runpy.run_path(str(FOLDER / FILE))


@pytest.fixture(scope="module")
def overshoot() -> Source:
    """Return the exercise without its wrong ways, which `autograder verify` tries."""
    return msgspec.structs.replace(load(FOLDER), wrong=())


@pytest.fixture(scope="module")
def asked(overshoot: Source, lane: Lane) -> Public:
    """Return the exercise with the questions of one seed."""
    return public_of(overshoot, make_key(overshoot, 7, lane.interview_trusted))


@pytest.fixture
def found(overshoot: Source, asked: Public, lane: Lane) -> Findings:
    """Return what finds, by check, what becomes of the reference with some lines added below."""

    def of(added: str) -> Mapping[str, Finding]:
        files = {FILE: overshoot.reference[FILE] + added.encode()}
        submission = Submission(student="ada", exercise="03-overshoot", files=files)
        report = grade(asked, submission, lane.interview, lane.rung)
        return {finding.check: finding for finding in report.findings}

    return of


def lost(findings: Mapping[str, Finding]) -> set[str]:
    """Return the checks that earned less than their points."""
    return {name for name, finding in findings.items() if finding.points < finding.max_points}


def calls(source: Source, *groups: str) -> Iterator[Call]:
    """Yield the calls of these groups, over many seeds."""
    for seed in SEEDS:
        for probe in source.probes(seed):
            if isinstance(probe, Call) and probe.group in groups:
                yield probe


def arguments(call: Call) -> list[Any]:
    """Return a call's arguments as the learner's code gets them."""

    def decoded(value: Value) -> Any:
        match value:
            case Function(objective=name, part=part):
                return getattr(OBJECTIVES[name], part)
            case Items(items=items):
                return [*items]
            case _:
                return value

    return [decoded(value) for value in call.args]


class TestFigures:
    """The reference gives the curriculum's figures."""

    def test_the_file_and_the_kit_mean_the_same_hills(self, reference: dict[str, Any]) -> None:
        """What steps.py gives as height and slope is the objective that questions are about."""
        for w in (-2.5, 0.3, 1.2, 4.75, 8.1):
            assert reference["height"](w) == pytest.approx(WALK.value(w), rel=1e-14)
            assert reference["slope"](w) == pytest.approx(WALK.slope(w), rel=1e-14)

    def test_the_walk_of_the_notes_overshoots(self, reference: dict[str, Any]) -> None:
        """From 1.2, first by 0.31 and then by 1.25, over the valley and up."""
        path = reference["find_min"](WALK.slope, 1.2, 0.59, 3)
        assert path == pytest.approx([1.2, 0.8919, -0.3562, 1.9075], abs=5e-5)
        assert [b - a for a, b in pairwise(path)][:2] == pytest.approx([-0.31, -1.25], abs=5e-3)
        costs = [WALK.value(w) for w in path]
        assert costs[1] < costs[0] < costs[2]

    def test_it_never_settles(self, reference: dict[str, Any]) -> None:
        """In thousands of steps there are no ten in a row that stay within a tenth."""
        path = reference["find_min"](WALK.slope, 1.2, 0.59, 5000)
        spans = [max(path[k : k + 10]) - min(path[k : k + 10]) for k in range(4990)]
        assert min(spans) > 0.1

    def test_no_valley_can_hold_it(self) -> None:
        """The lesson for teachers says above 2/9: the curvature at each bottom is about 9."""
        for bottom in (0.403807435493, 2.451308811356, WALK.minimum):
            h = 1e-5
            curvature = (WALK.slope(bottom + h) - WALK.slope(bottom - h)) / (2 * h)
            assert 2 / curvature == pytest.approx(2 / 9, rel=0.03)

    @pytest.mark.parametrize(("start", "end"), [(1.2, 0.403807435493), (1.35, 2.451308811356)])
    def test_a_tenth_of_the_rate_settles(
        self, reference: dict[str, Any], start: float, end: float
    ) -> None:
        """Close starts on two sides of a hilltop end in two valleys."""
        path = reference["find_min"](WALK.slope, start, 0.059, 60)
        assert path[-1] == pytest.approx(end, abs=1e-11)
        assert path[-1] == pytest.approx(path[-2], abs=1e-11)

    def test_the_deepest_valley(self) -> None:
        """The global minimum is where the curriculum says, and lower than all around."""
        assert pytest.approx(4.499905476236, abs=1e-12) == WALK.minimum
        assert WALK.slope(WALK.minimum) == pytest.approx(0, abs=1e-11)
        assert min(WALK.value(k / 1000) for k in range(-20_000, 30_000)) >= WALK.value(WALK.minimum)

    def test_the_lessons_own_figures(self, reference: dict[str, Any]) -> None:
        """The costs and slopes in the text, and the fixed steps that are worked by hand."""
        costs = [WALK.value(w) for w in (1.2, 0.891938, -0.3562)]
        assert costs == pytest.approx([2.35, 1.89, 3.26], abs=5e-3)
        assert [WALK.slope(w) for w in (1.2, 0.8919)] == pytest.approx([0.52, 2.12], abs=5e-3)
        ends = [WALK.value(w) for w in (0.4038, 2.4513, 4.4999)]
        assert ends == pytest.approx([1.16, -0.34, -0.97], abs=5e-3)
        x = 2.5
        path = [x := reference["fixed_step"](x, 2 * x, 1) for _ in range(5)]
        assert path == [1.5, 0.5, -0.5, 0.5, -0.5]
        starts = [-2, 0, 2, 4, 6, 8]
        best = [
            reference["best_start"](WALK.slope, WALK.value, starts, r, 60) for r in (0.059, 0.59)
        ]
        assert best == [4, 6]


class TestOracle:
    """What stands in for find_min when best_start is judged apart."""

    def test_it_is_the_reference(self, reference: dict[str, Any], overshoot: Source) -> None:
        """On every walk that best_start may ask for it gives the reference's path."""
        for call in calls(overshoot, "path", "valleys"):
            told = consult("walks.find_min", call.args)
            assert isinstance(told.value, Items)
            assert told.value.items == reference["find_min"](*arguments(call))

    @pytest.mark.parametrize(
        "args",
        [
            (Function("walk", "slope"), 1.2, 0.1, 10**9),
            (Function("walk", "slope"), 1.2, 0.1, -1),
            (Function("walk", "slope"), 1.2, 0.1, True),
            (Function("walk", "slope"), 1.2, 5, 0.1),
            (Function("walk", "value"), 1.2, 0.1, 3),
            (Function("nowhere", "slope"), 1.2, 0.1, 3),
            (Function("bowl", "slope"), 1.2, 0.1, 3),
            (Function("walk", "slope"), "1.2", 0.1, 3),
            (1.2, 1.2, 0.1, 3),
            (),
        ],
    )
    def test_it_refuses_what_is_no_such_walk(self, args: tuple[Value, ...]) -> None:
        """What it cannot answer is told as an error, and no question keeps it busy."""
        assert consult("walks.find_min", args).error

    def test_whole_numbers_do_not_grow_without_end(self) -> None:
        """A walk of whole numbers is a walk of floats, which end somewhere."""
        told = consult("walks.find_min", (Function("cubes", "slope"), 10**9, 10**9, 200))
        assert told.error


class TestQuestions:
    """The questions hide no mistake and favour no rounding."""

    def test_slopes_that_hide_mistakes_are_not_asked(self, overshoot: Source) -> None:
        """No slope is 1 or −1, or the place itself; nor is a length, but where the end is 0."""
        for call in calls(overshoot, "step", "gentle"):
            x, slope, step = arguments(call)
            assert slope not in {0, 1, -1, x}
            assert step != 1
            assert step not in {x, -x} or call.group == "gentle"

    def test_steps_lead_to_zero_from_either_side(
        self, reference: dict[str, Any], overshoot: Source
    ) -> None:
        """Three ends at exactly 0 or more, as many as it takes to name a mistake."""
        ends = [
            float(arguments(call)[0])
            for call in calls(overshoot, "gentle")
            if self._end(reference, call) == 0
        ]
        assert len(ends) >= 3 * len(SEEDS)
        assert min(ends) < 0 < max(ends)

    def test_steps_have_more_digits_than_one_would_round_to(
        self, reference: dict[str, Any], overshoot: Source
    ) -> None:
        """On every seed three ends or more change when they are rounded to three decimals."""
        for seed in SEEDS:
            asked = [p for p in overshoot.probes(seed) if isinstance(p, Call) and p.group == "step"]
            ends = [self._end(reference, call) for call in asked]
            assert sum(round(end, 3) != pytest.approx(end, rel=1e-6) for end in ends) >= 3

    @staticmethod
    def _end(reference: dict[str, Any], call: Call) -> float:
        return float(reference["fixed_step"](*arguments(call)))

    def test_every_zero_is_asked(self, overshoot: Source) -> None:
        """The whole number, the plus zero and the minus zero."""
        for seed in SEEDS:
            zeros = {
                repr(probe.args[1])
                for probe in overshoot.probes(seed)
                if isinstance(probe, Call) and probe.group == "flat"
            }
            assert zeros == {"0", "0.0", "-0.0"}

    def test_rounding_does_not_grow(self, reference: dict[str, Any], overshoot: Source) -> None:
        """A start that is off by the last digit leads to the same path, within its tolerance."""
        for call in calls(overshoot, "first", "path", "valleys"):
            df, w0, rate, steps = arguments(call)
            path = reference["find_min"](df, w0, rate, steps)
            other = reference["find_min"](df, w0 * (1 + 2**-52), rate, steps)
            largest = max(map(abs, path))
            assert all(abs(a - b) < 1e-11 * largest for a, b in zip(path, other, strict=True))

    def test_walks_come_to_rest_on_flat_ground(
        self, reference: dict[str, Any], overshoot: Source
    ) -> None:
        """Three walks or more stand where the slope is exactly 0, and have steps left."""
        for seed in SEEDS:
            asked = [c for c in overshoot.probes(seed) if isinstance(c, Call)]
            paths = [self._path(reference, call) for call in asked if call.group == "valleys"]
            assert sum(a == b == c for *_, a, b, c in paths) >= 3

    def test_shorter_walks_do_not_come_to_rest(
        self, reference: dict[str, Any], overshoot: Source
    ) -> None:
        """A walk that stops where it is almost flat loses the same points whatever is drawn."""
        for call in calls(overshoot, "first", "path"):
            df = arguments(call)[0]
            assert min(abs(df(w)) for w in self._path(reference, call)[:-1]) > 1e-4

    def test_walks_go_far_away(self, reference: dict[str, Any], overshoot: Source) -> None:
        """On every seed three walks or more end beyond a million."""
        far = [self._path(reference, call)[-1] for call in calls(overshoot, "valleys")]
        assert sum(abs(w) > 1e6 for w in far) >= 3 * len(SEEDS)

    @staticmethod
    def _path(reference: dict[str, Any], call: Call) -> list[float]:
        path: list[float] = reference["find_min"](*arguments(call))
        return path

    def test_contests_have_a_clear_winner(
        self, reference: dict[str, Any], overshoot: Source
    ) -> None:
        """The two lowest ends differ by more than single precision could blur."""
        for call in calls(overshoot, "best"):
            costs = sorted(self._costs(reference, call))
            assert costs[1] - costs[0] > 1e-4

    def test_close_ends_are_asked(self, reference: dict[str, Any], overshoot: Source) -> None:
        """In three contests three ends are the same to three decimals, the best in the middle."""
        for seed in SEEDS:
            asked = [c for c in overshoot.probes(seed) if isinstance(c, Call) and c.group == "best"]
            costs = [self._costs(reference, call) for call in asked]
            close = [c for c in costs if len({round(cost, 3) for cost in c}) == 1]
            assert len(close) == 3
            assert all(min(c) == c[1] for c in close)

    def test_costs_of_every_sign_win(self, reference: dict[str, Any], overshoot: Source) -> None:
        """The best cost is above 0, below 0 and exactly 0: in the first place and in others."""
        won = set()
        for call in calls(overshoot, "best"):
            costs = self._costs(reference, call)
            least = min(costs)
            won.add(((least > 0) - (least < 0), costs.index(least) == 0))
        assert won == {(sign, first) for sign in (-1, 0, 1) for first in (True, False)}

    @staticmethod
    def _costs(reference: dict[str, Any], call: Call) -> list[float]:
        df, f, starts, rate, steps = arguments(call)
        return [f(reference["find_min"](df, w, rate, steps)[-1]) for w in starts]

    def test_apart_the_same_contests_are_asked(self, overshoot: Source) -> None:
        """A best_start that is right apart is right on all questions."""
        own = [call.args for call in calls(overshoot, "best")]
        assert own == [call.args for call in calls(overshoot, "best apart")]


class TestConventions:
    """What the stub says counts, and nothing else."""

    def test_the_examples_in_the_stub_are_true(self, reference: dict[str, Any]) -> None:
        """Each docstring's worked example is what the reference gives."""

        def twice(w: float) -> float:
            return 2 * w

        assert reference["fixed_step"](3, -4, 0.5) == 3.5
        assert reference["find_min"](twice, 4, 0.25, 3) == [4, 2.0, 1.0, 0.5]
        assert reference["find_min"](twice, 8, 0.25, 3)[-1] == 1.0
        assert reference["find_min"](twice, -4, 0.25, 3)[-1] == -0.5
        assert reference["best_start"](twice, lambda w: w**2, [8, -4], 0.25, 3) == -4

    @pytest.mark.parametrize("moved", ["x - step", "x + step", "None", "0", "float('nan')"])
    def test_flat_ground_means_to_stay(self, found: Findings, moved: str) -> None:
        """At slope 0 nothing else than x will do, and it costs that check alone."""
        more = (
            "\nstepped = fixed_step\ndef fixed_step(x, gradx, step):\n"
            f"    return {moved} if gradx == 0 else stepped(x, gradx, step)\n"
        )
        assert lost(found(more)) == {"flat"}

    @pytest.mark.parametrize(("tolerance", "checks"), [("1e-6", {"gentle"}), ("1e-9", set())])
    def test_gentle_is_not_flat(self, found: Findings, tolerance: str, checks: set[str]) -> None:
        """A tolerance of a millionth is seen; one that only rounding could need is not."""
        more = (
            "\nstepped = fixed_step\ndef fixed_step(x, gradx, step):\n"
            f"    return x if abs(gradx) < {tolerance} else stepped(x, gradx, step)\n"
        )
        assert lost(found(more)) == checks

    @pytest.mark.parametrize("part", ["path[1:]", "path[:-1]", "path + path[-1:]", "path[-1]"])
    def test_a_path_has_one_place_more_than_steps(self, found: Findings, part: str) -> None:
        """Start and every place: no fewer numbers, no more."""
        more = (
            "\nwalked = find_min\ndef find_min(df, w0, rate, steps):\n"
            f"    path = walked(df, w0, rate, steps)\n    return {part}\n"
        )
        assert {"first", "path", "valleys", "path_state"} <= lost(found(more))

    @pytest.mark.parametrize("path", ["[]", "None", "walked(df, w0, rate, 1)"])
    def test_a_walk_of_no_steps_is_its_start(self, found: Findings, path: str) -> None:
        """Whatever else comes of no steps costs that check alone, and half a point."""
        more = (
            "\nwalked = find_min\ndef find_min(df, w0, rate, steps):\n"
            f"    return walked(df, w0, rate, steps) if steps else {path}\n"
        )
        findings = found(more)
        assert lost(findings) == {"no_steps"}
        assert findings["no_steps"].max_points == 0.5

    @pytest.mark.parametrize(
        "kept",
        [
            "[w for k, w in enumerate(path) if not k or abs(w - path[k - 1]) > 1e-9]",
            "[w for k, w in enumerate(path) if not k or df(path[k - 1]) != 0]",
            "[w for k, w in enumerate(path) if not k or w != path[k - 1]]",
            "[w for w in path if abs(w) < 1e7]",
            "[max(-10, min(10, w)) for w in path]",
            "[w if abs(w) < 1e5 else w0 for w in path]",
        ],
    )
    def test_all_steps_are_taken(self, found: Findings, kept: str) -> None:
        """A walk that ends on flat ground, or is held back far away, costs that check alone."""
        more = (
            "\nwalked = find_min\ndef find_min(df, w0, rate, steps):\n"
            f"    path = walked(df, w0, rate, steps)\n    return {kept}\n"
        )
        assert lost(found(more)) == {"valleys"}

    @pytest.mark.parametrize("digits", [2, 3, 4])
    def test_fixed_steps_are_not_rounded(self, found: Findings, digits: int) -> None:
        """A place that is rounded, be it to four decimals, is not where the step leads."""
        more = (
            "\nstepped = fixed_step\ndef fixed_step(x, gradx, step):\n"
            f"    return round(stepped(x, gradx, step), {digits})\n"
        )
        assert "step" in lost(found(more))

    def test_an_end_at_zero_costs_little(self, found: Findings) -> None:
        """Who takes a new place of 0 for none loses half a point."""
        more = (
            "\nstepped = fixed_step\ndef fixed_step(x, gradx, step):\n"
            "    return stepped(x, gradx, step) or x\n"
        )
        findings = found(more)
        assert lost(findings) == {"gentle"}
        assert findings["gentle"].max_points == 0.5

    @pytest.mark.parametrize("cost", ["round(cost, 3)", "round(cost)", "cost // 1e-3"])
    @pytest.mark.parametrize("beats", ["<", "<="])
    def test_close_is_not_equal(self, found: Findings, cost: str, beats: str) -> None:
        """Ends that are close are told apart, whichever of them comes first."""
        more = (
            "\ndef best_start(df, f, starts, rate, steps):\n"
            "    best, least = None, float('inf')\n"
            "    for w in starts:\n"
            "        cost = f(find_min(df, w, rate, steps)[-1])\n"
            f"        if {cost} {beats} least:\n"
            f"            best, least = w, {cost}\n"
            "    return best\n"
        )
        assert "best" in lost(found(more))

    @pytest.mark.parametrize(
        "search",
        [
            "round(searched(df, f, starts, rate, steps), 3)",
            "min(starts, key=lambda w: f(round(find_min(df, w, rate, steps)[-1], 3)))",
        ],
    )
    def test_a_search_does_not_round_places(self, found: Findings, search: str) -> None:
        """Neither the start that is handed back nor the ends may be rounded."""
        more = (
            "\nsearched = best_start\ndef best_start(df, f, starts, rate, steps):\n"
            f"    return {search}\n"
        )
        assert "best" in lost(found(more))

    def test_a_cost_of_zero_is_a_cost(self, found: Findings) -> None:
        """A search that begins anew when the lowest cost is 0 is not right."""
        more = (
            "\ndef best_start(df, f, starts, rate, steps):\n"
            "    best = least = None\n"
            "    for w in starts:\n"
            "        cost = f(find_min(df, w, rate, steps)[-1])\n"
            "        if not least or cost < least:\n"
            "            best, least = w, cost\n"
            "    return best\n"
        )
        assert "best" in lost(found(more))

    @pytest.mark.parametrize("kind", ["tuple(path)", "np.array(path)", "np.float32(path)"])
    def test_any_kind_of_list_will_do(self, found: Findings, kind: str) -> None:
        """Tuples, arrays and single precision lose nothing."""
        more = (
            "\nimport numpy as np\nwalked = find_min\ndef find_min(df, w0, rate, steps):\n"
            f"    path = walked(df, w0, rate, steps)\n    return {kind}\n"
        )
        assert not lost(found(more))

    @pytest.mark.parametrize("error", ["3e-9 * max(map(abs, path))", "float('nan')"])
    def test_a_path_is_exact(self, found: Findings, error: str) -> None:
        """A few billionths are too much, and NaN is close to nothing."""
        more = (
            "\nwalked = find_min\ndef find_min(df, w0, rate, steps):\n"
            "    path = walked(df, w0, rate, steps)\n"
            f"    return [w + {error} for w in path]\n"
        )
        assert {"first", "path", "valleys"} <= lost(found(more))

    @pytest.mark.parametrize("change", ["starts.sort()", "starts.pop()", "starts[0] += 1"])
    def test_the_starts_stay_as_they_are(self, found: Findings, change: str) -> None:
        """A right answer with a changed list costs the point for the list alone."""
        more = (
            "\nsearched = best_start\ndef best_start(df, f, starts, rate, steps):\n"
            f"    best = searched(df, f, starts, rate, steps)\n    {change}\n    return best\n"
        )
        assert lost(found(more)) == {"starts"}

    @pytest.mark.parametrize(
        "walk",
        [
            "path = [w0] + [w0 := w0 + rate * df(w0) for _ in range(steps)]",
            "path = [w0, w0]",
            "raise ValueError",
        ],
    )
    def test_a_wrong_walk_does_not_cost_the_search(self, found: Findings, walk: str) -> None:
        """best_start is judged with a right find_min as well."""
        more = f"\ndef find_min(df, w0, rate, steps):\n    {walk}\n    return path\n"
        findings = found(more)
        assert lost(findings) == {"first", "path", "no_steps", "valleys", "path_state"}
        assert "apart from your earlier parts" in findings["best"].basis

    def test_a_search_that_knows_its_own_walk_counts(self, found: Findings) -> None:
        """Who returns only the end, and searches accordingly, loses nothing on the search."""
        more = (
            "\nwalked = find_min\ndef find_min(df, w0, rate, steps):\n"
            "    return walked(df, w0, rate, steps)[-1]\n"
            "def best_start(df, f, starts, rate, steps):\n"
            "    return min(starts, key=lambda w: f(find_min(df, w, rate, steps)))\n"
        )
        assert lost(found(more)) == {"first", "path", "no_steps", "valleys", "path_state"}

    def test_a_search_without_find_min_counts(self, found: Findings) -> None:
        """Nobody has to use find_min."""
        more = (
            "\ndef best_start(df, f, starts, rate, steps):\n"
            "    def end(w):\n"
            "        for _ in range(steps):\n"
            "            w = w - rate * df(w)\n"
            "        return f(w)\n"
            "    return min(starts, key=end)\n"
        )
        assert not lost(found(more))
