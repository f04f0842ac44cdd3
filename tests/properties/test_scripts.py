"""A script's learning rate is judged by theory, on the rates and the wiring that were seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from autograder.keys import program_of
from autograder.model import Seen
from autograder.properties import CostEnds, Outcome, Settles, Shrinks
from autograder.wire import Answer, Script, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.exercises import Public
    from autograder.run.lane import Lane
    from autograder.sources import Source

    Judge = Callable[..., tuple[Outcome, Outcome, Outcome]]

SLOWEST, FASTEST = 0.0744309809, 0.9255690191
"""Between these rates 100 updates bring every start in [0, 10 000] within 1e-3 (CURRICULUM)."""
EDGE = 1e-10
LEFT = "is left after 100 steps, and less than 0.001 is asked for."
LINE = "x = gradient_descent_update(x, gradx, learning_rate)"
UPHILL = """\
def gradient_descent_update(x, gradx, learning_rate):
    return x + learning_rate * gradx
"""


@pytest.fixture(scope="module")
def seen_of(source: Source, public: Public, lane: Lane) -> Callable[..., list[Seen]]:
    """Run f.py after some replacements in the reference, and return what was seen."""
    (key,) = public.keys
    probes = [probe for probe in key.probes if isinstance(probe, Script)]

    def run(*changes: tuple[str, str], update: str | None = None) -> list[Seen]:
        script = source.reference["f.py"].decode()
        for old, new in changes:
            assert old in script
            script = script.replace(old, new)
        files = source.reference | {"f.py": script.encode()}
        if update is not None:
            files["gd.py"] = update.encode()
        answers = lane.interview(program_of(files), probes)
        return [
            Seen(probe=probe, answer=answer, expected=Answer(Status.OK))
            for probe, answer in zip(probes, answers, strict=True)
        ]

    return run


@pytest.fixture(scope="module")
def judged(source: Source, seen_of: Callable[..., list[Seen]]) -> Judge:
    """Run a changed f.py and return the outcomes of shrinking, settling and the cost at the end."""
    rules = {type(check.rule): check.rule for check in source.exercise.checks}

    def judge(
        *changes: tuple[str, str], update: str | None = None
    ) -> tuple[Outcome, Outcome, Outcome]:
        seen = seen_of(*changes, update=update)
        shrinks, settles, ends = (rules[kind].judge(seen) for kind in (Shrinks, Settles, CostEnds))
        return shrinks, settles, ends

    return judge


def rate(text: object) -> tuple[str, str]:
    """Return the change that sets the learning rate."""
    return "learning_rate = 0.1", f"learning_rate = {text}"


class TestTheory:
    """Which learning rates are good enough is decided by theory, not by a list."""

    @settings(max_examples=60, deadline=None)
    @given(eta=st.floats(-2, 3))
    @example(eta=SLOWEST - EDGE)
    @example(eta=SLOWEST + EDGE)
    @example(eta=FASTEST - EDGE)
    @example(eta=FASTEST + EDGE)
    @example(eta=0.0)
    @example(eta=0.5)
    @example(eta=1.0)
    @example(eta=1 + 1e-9)
    @example(eta=1 - 1e-9)
    @example(eta=1 + 1e-15)
    @example(eta=1 - 1e-15)
    @example(eta=100.0)
    def test_every_rate_is_told_as_what_it_is(self, judged: Judge, eta: float) -> None:
        """A rate settles exactly between the two bounds, and outside its regime's name is right."""
        assume(eta == 0 or 1 - 2 * eta != 1)  # in floats, what is next to 0 does not move x
        shrinks, settles, _ = judged(rate(repr(eta)))
        assert (not settles.reason) == (SLOWEST < eta < FASTEST)
        assert (not shrinks.reason) == (0 < eta < 1)
        assert settles.kind == kind_of(eta)
        assert shrinks.kind == ("" if 0 < eta < 1 else kind_of(eta))

    @settings(max_examples=30, deadline=None)
    @given(eta=st.floats(0.01, 0.99))
    def test_theory_agrees_with_the_run(
        self, seen_of: Callable[..., list[Seen]], judged: Judge, eta: float
    ) -> None:
        """From the farthest start, the run itself ends where theory says."""
        seen = seen_of(rate(repr(eta)))
        (own,) = [s for s in seen if s.probe.group == "own" and s.probe.start == 10_000]  # type: ignore[union-attr]
        x = own.answer.names["x"]
        assert isinstance(x, float)
        assert (abs(x) < 1e-3) == (not judged(rate(repr(eta)))[1].reason)

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("0", "With learning_rate = 0 no step moves at all."),
            ("-0.1", "With learning_rate = -0.1 every step goes uphill, 1.2 times as far"),
            ("1", "With learning_rate = 1 every step lands on the other side, just as far"),
            ("1.1", "With learning_rate = 1.1 every step lands on the other side, 1.2 times"),
            ("100", "With learning_rate = 100 every step lands on the other side, 199 times"),
        ],
    )
    def test_the_words_fit_the_regime(self, judged: Judge, text: str, words: str) -> None:
        """What is told of the rate is what it does."""
        assert judged(rate(text))[0].reason.startswith(words)

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("1.0000000001", "other side, 1.0000000002"),
            ("1.0000000000000002", "other side, 1.0000000000000004 times"),
            ("-1e-10", "every step goes uphill, 1.0000000002"),
            (
                "0.9999999999",
                "With learning_rate = 0.9999999999 each step multiplies x by -0.99999",
            ),
            ("0.9999999999", "of 10000, 9999.9997"),
            ("1e-10", "With learning_rate = 1e-10 each step multiplies x by 0.99999"),
        ],
    )
    def test_figures_next_to_a_border_are_not_the_borders(
        self, judged: Judge, text: str, words: str
    ) -> None:
        """A factor that is not 1 does not read as 1, nor does a place read as the start."""
        reasons = [outcome.reason for outcome in judged(rate(text))[:2]]
        assert any(words in reason for reason in reasons), reasons

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (
                "0.01",
                f"multiplies x by 0.98: of 10000, 1326.2 {LEFT}",
            ),
            (
                "0.95",
                f"multiplies x by -0.9: of 10000, 0.265614 {LEFT}",
            ),
        ],
    )
    def test_a_slow_rate_is_told_with_where_it_leads(
        self, judged: Judge, text: str, words: str
    ) -> None:
        """The figures are those of the lesson."""
        shrinks, settles, _ = judged(rate(text))
        assert not shrinks.reason
        assert settles.reason.endswith(words)

    def test_numbers_that_outgrow_the_machine_diverge(self, judged: Judge) -> None:
        """With a rate of 100, x**2 raises OverflowError: that is divergence, no crash."""
        shrinks, settles, _ = judged(rate(100))
        assert (shrinks.kind, settles.kind) == ("diverges", "diverges")

    @pytest.mark.parametrize(
        "text", ["Fraction(1, 10)", "np.float32(0.1)", "np.array(0.1)", "np.float64(0.1)"]
    )
    def test_any_kind_of_number_is_a_rate(self, judged: Judge, text: str) -> None:
        """What holds the number does not count."""
        imports = "from fractions import Fraction\nimport numpy as np\nimport random\n"
        outcomes = judged(rate(text), ("import random\n", imports))
        assert [outcome.reason for outcome in outcomes] == ["", "", ""]

    @pytest.mark.parametrize(
        ("text", "kind", "words"),
        [
            ("None", "unset", "learning_rate in f.py is still None."),
            ("'0.1'", "is_str", "learning_rate must be a number; in f.py it is '0.1'."),
            ("True", "is_bool", "learning_rate must be a number; in f.py it is True."),
            ("[0.1]", "is_list", "learning_rate must be a number; in f.py it is [0.1]."),
            (
                "0,1",
                "decimal_comma",
                (
                    "learning_rate must be a number; in f.py it is (0, 1). "
                    "A comma makes two numbers of one: Python writes a point."
                ),
            ),
            ("(0.1, 1)", "is_tuple", "learning_rate must be a number; in f.py it is (0.1, 1)."),
            (
                "0.1,",
                "comma_behind",
                (
                    "learning_rate must be a number; in f.py it is (0.1,). "
                    "A comma behind a number makes a tuple of it."
                ),
            ),
            ("{0.1: 1}", "is_dict", "learning_rate must be a number; in f.py it is {0.1: 1}."),
            ("float('nan')", "is_float", "learning_rate must be a number; in f.py it is nan."),
            ("float('inf')", "is_float", "learning_rate must be a number; in f.py it is inf."),
        ],
    )
    def test_what_is_no_number_is_told(
        self, judged: Judge, text: str, kind: str, words: str
    ) -> None:
        """Nothing but a finite number is a learning rate, and it is shown what stands there."""
        for outcome in judged(rate(text)):
            assert (outcome.kind, outcome.reason) == (kind, words)

    def test_no_rate_at_all_is_told(self, judged: Judge) -> None:
        """A script that lost the line says what stopped it."""
        outcome = judged(("learning_rate = 0.1\n", ""))[0]
        assert outcome.kind == "raised"
        assert "NameError" in outcome.reason


def kind_of(eta: float) -> str:
    """Return the regime of a rate on x² + 5, from the table in the lesson."""
    if eta <= 0:
        return "climbs" if eta else "stays"
    if eta >= 1:
        return "diverges" if eta > 1 else "bounces"
    if SLOWEST < eta < FASTEST:
        return ""
    return "too_slow" if eta < SLOWEST else "alternates_too_slowly"


class TestVaryingRates:
    """A rate may change from update to update."""

    def changing(self, expression: str) -> tuple[str, str]:
        """Return the change that works the rate out anew in every epoch."""
        return LINE, f"learning_rate = {expression}\n    {LINE}"

    @pytest.mark.parametrize(
        "expression",
        ["0.5 / epoch", "0.9 if epoch < 50 else 0.1", "1.1 if epoch == 3 else 0.2"],
    )
    def test_rates_that_lead_home_together_pass(self, judged: Judge, expression: str) -> None:
        """One step too far is mended by the others."""
        assert [o.reason for o in judged(self.changing(expression))] == ["", "", ""]

    def test_rates_that_shrink_too_fast_are_too_slow(self, judged: Judge) -> None:
        """Each step shrinks, but all of them together do not lead home."""
        shrinks, settles, _ = judged(self.changing("0.1 * 0.9**epoch"))
        assert not shrinks.reason
        assert settles.kind == "too_slow_while_changing"
        assert settles.reason.startswith("With the values that learning_rate takes the steps")

    def test_rates_that_lead_away_diverge(self, judged: Judge) -> None:
        """What counts is the product of all factors."""
        shrinks, settles, _ = judged(self.changing("1.2 if epoch % 2 else 0.9"))
        assert shrinks.kind == settles.kind == "diverges_while_changing"
        words = "The values that learning_rate takes lead farther away instead of closer."
        assert shrinks.reason == words

    def test_the_rate_that_is_used_counts(self, judged: Judge) -> None:
        """A good number that the update never gets does not help, nor does a bad one harm."""
        assert (
            judged((LINE, LINE.replace("learning_rate)", "0.01)")))[1].kind
            == "too_slow_in_the_call"
        )
        good = judged(rate(7), (LINE, LINE.replace("learning_rate)", "0.2)")))
        assert [outcome.reason for outcome in good] == ["", "", ""]

    @pytest.mark.parametrize("many", [1, 19, 20, 21, 60])
    def test_walks_to_try_rates_do_not_count(self, judged: Judge, many: int) -> None:
        """However many updates a script makes before or after its walk, that one walk counts."""
        trials = (
            f"for k in range({many}):\n    y = 9000.0\n    for _ in range(100):\n"
            "        y = gradient_descent_update(y, df(y), {})\n"
        )
        start = "x = random.randint(0, 10000)\n"
        end = 'print(f"EPOCH {epoch}: Cost = {f(x):.3f}, x = {x:.3f}")\n'
        for first, last in (("0.01", "0.01"), ("0.3", ""), ("", "0.3"), ("1.1", "1.1")):
            before = trials.format(first) if first else ""
            after = trials.format(last) if last else ""
            changes = (start, before + start), (end, end + after)
            assert [outcome.reason for outcome in judged(*changes)] == ["", "", ""], (first, last)
            slow = judged(rate(0.01), *changes)[1]
            assert (slow.kind, bool(slow.reason)) == ("too_slow", True), (first, last)

    @pytest.mark.parametrize("epochs", [1500, 2001, 5000])
    @pytest.mark.parametrize(
        ("call", "kind"),
        [("(x, df(x), 1.0)", "bounces_in_the_call"), ("(x, 0 * df(x), 0.7)", "miswired")],
    )
    def test_a_long_walk_hides_nothing(
        self, judged: Judge, epochs: int, call: str, kind: str
    ) -> None:
        """However many updates go wrong, a good number that none of them uses does not help."""
        line = LINE.replace("(x, gradx, learning_rate)", call)
        told = judged(("epochs = 100\n", f"epochs = {epochs}\n"), (LINE, line))
        assert kind in {outcome.kind for outcome in told}

    def test_another_gradient_is_told_before_the_rate(self, judged: Judge) -> None:
        """The theory is that of the given gradient: with another one, its words would be false."""
        words = "The gradient that f.py hands to the update is not that of its cost at x."
        for slope, number in (("20 * x", 0.01), ("x", 1.0), ("-2 * x", -0.1)):
            told = judged(("return 2 * x", f"return {slope}"), rate(number))
            assert words in {outcome.reason for outcome in told}
            assert all(outcome.reason in ("", words) for outcome in told[:2])

    @pytest.mark.parametrize("passed", ["-learning_rate", "10 * learning_rate"])
    def test_a_rate_changed_in_the_call_is_not_the_names_mistake(
        self, judged: Judge, passed: str
    ) -> None:
        """What is known of wrong values of learning_rate says nothing of this call."""
        told = judged((LINE, LINE.replace("learning_rate)", f"{passed})")), rate(0.25))
        assert told[0].kind.endswith("_in_the_call")
        assert "the rate handed over" in told[0].reason


class TestWiring:
    """The right rate does not help a script that loses x between two updates."""

    @pytest.mark.parametrize(
        ("new", "words"),
        [
            (
                LINE.removeprefix("x = "),
                "An update in f.py does not go on from the x that the one before it returned.",
            ),
            (
                LINE.replace("gradx", "f(x)"),
                "The gradient that f.py hands to the update is not that of its cost at x.",
            ),
            (
                LINE.replace("(x, gradx", "(gradx, x"),
                "The gradient that f.py hands to the update is not that of its cost at x.",
            ),
            (
                LINE.replace("gradx", "-gradx"),
                "The gradient that f.py hands to the update is not that of its cost at x.",
            ),
            ("pass", "f.py made no update."),
        ],
    )
    def test_a_lost_x_is_told(self, judged: Judge, new: str, words: str) -> None:
        """The rate is right and passes; where x gets lost is said."""
        shrinks, settles, _ = judged((LINE, new))
        assert not shrinks.reason
        assert (settles.kind, settles.reason) == ("miswired", words)

    def test_a_script_is_judged_apart_from_a_wrong_update(self, judged: Judge) -> None:
        """Where only the update is wrong, the script loses nothing: one mistake costs once."""
        for outcome in judged(update=UPHILL):
            assert not outcome.reason
        assert judged(update=UPHILL)[1].basis == "proved, apart from the update"

    def test_a_wrong_update_hides_no_wrong_rate(self, judged: Judge) -> None:
        """The rate is wrong, whatever the update makes of it."""
        for text in (-0.1, 1.1):
            assert judged(rate(text), update=UPHILL)[0].reason

    def test_a_script_without_its_update_is_still_judged(self, judged: Judge) -> None:
        """As long as gd.py is open, the rate can earn its points."""
        stub = UPHILL.replace("return x + learning_rate * gradx", "raise NotImplementedError")
        for update in (stub, "def gradient_descent_update(:\n", ""):
            assert [o.reason for o in judged(update=update)] == ["", "", ""]

    def test_another_start_is_fine(self, judged: Judge) -> None:
        """Learners may choose their own."""
        assert not any(o.reason for o in judged(("random.randint(0, 10000)", "-77.5")))


class TestCost:
    """The script's own cost ends at 5."""

    def test_another_cost_is_told(self, judged: Judge) -> None:
        """The walk arrives, but the cost is not that of the lesson."""
        shrinks, settles, ends = judged(("return x**2 + 5", "return x**2 + 4"))
        assert (shrinks.reason, settles.reason) == ("", "")
        assert ends.reason == "The cost should end at 5; in f.py it ended at 4."

    @pytest.mark.parametrize("new", ["return None", "return 'low'", "return [5]", "return 1 / 0"])
    def test_a_cost_that_is_no_number_is_told(self, judged: Judge, new: str) -> None:
        """A cost is one number."""
        assert judged(("return x**2 + 5", new), ("print(f", "str(lambda: f"))[2].reason

    def test_nan_is_no_cost(self, judged: Judge) -> None:
        """NaN is not close to 5."""
        assert judged(("return x**2 + 5", "return float('nan')"))[2].reason


def test_our_fault_is_never_the_learners(
    source: Source, seen_of: Callable[..., list[Seen]]
) -> None:
    """Where one run broke in the sandbox, all rules say so, and none of them blames the rate."""
    seen = seen_of(rate(1.1))
    for at, one in enumerate(seen):
        broke = Seen(probe=one.probe, answer=Answer(Status.SANDBOX_BROKE), expected=one.expected)
        for check in source.exercise.checks:
            if isinstance(check.rule, Shrinks | Settles | CostEnds):
                assert check.rule.judge([*seen[:at], broke, *seen[at + 1 :]]).broken
