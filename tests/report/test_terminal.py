"""The report on a terminal."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console, RenderableType

from autograder.model import Counterexample, Diagnosis, Verdict
from autograder.report import terminal
from autograder.wire import Items
from tests.report.conftest import finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.model import Report


def draw(drawing: RenderableType, width: int = 80, encoding: str = "utf-8") -> str:
    """Return what a pipe of that width and encoding gets."""
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
    Console(file=file, width=width, color_system=None).print(drawing)
    file.flush()
    return raw.getvalue().decode(encoding)


def test_checks_and_reasons(report: Callable[..., Report]) -> None:
    """Each check has its mark, its sentence and its points; a failed one says why."""
    lines = draw(terminal.render(report()), 60).splitlines()
    assert re.fullmatch(r"✓ Sentence 1 holds +2/2", lines[2])
    assert re.fullmatch(r"✗ Sentence 2 holds +0/2", lines[3])
    assert lines[4] == "    returned 3.17 where 2.83 was expected"
    assert re.fullmatch(r"– Sentence 3 holds +0/2", lines[5])
    assert "2 of 6 points" in lines


def test_what_waits_for_the_check_above_needs_no_word(report: Callable[..., Report]) -> None:
    """The dash says it; only where the ground lies farther away is it named."""
    first = finding(Verdict.FAIL, 1, because="It is not.")
    near = finding(Verdict.SKIPPED, 2, because=f"This waits for: {first.says}")
    nearby = finding(Verdict.SKIPPED, 3, because=f"This waits for: {first.says}")
    other = finding(Verdict.FAIL, 4, because="Neither.")
    far = finding(Verdict.SKIPPED, 5, because=f"This waits for: {first.says}")
    shown = draw(terminal.render(report(findings=(first, near, nearby, other, far)))).splitlines()
    assert [line.strip() for line in shown].count(near.because) == 1
    assert shown.index(f"    {far.because}") > next(
        at for at, line in enumerate(shown) if other.says in line
    )


def test_colour_stays_on_the_mark(report: Callable[..., Report]) -> None:
    """Colour marks the mark; the sentence beside it is in the terminal's own ink."""
    file = io.StringIO()
    Console(file=file, width=80, force_terminal=True, color_system="standard").print(
        terminal.render(report())
    )
    assert "\x1b[1;31m✗ \x1b[0mSentence 2 holds" in file.getvalue()


def test_the_counterexample_is_a_sentence(report: Callable[..., Report]) -> None:
    """The counterexample reads as a sentence."""
    assert "step(3, 1.7) should give 2.83, yours gives 3.17" in draw(terminal.render(report()))


@pytest.mark.parametrize("ladder", [0, 1, 2, 3])
def test_the_ladder(ladder: int, report: Callable[..., Report]) -> None:
    """As many hints are shown as were asked for, and that there are more is said."""
    shown = draw(terminal.render(report(), [ladder]))
    assert len(re.findall(r"^Hint \d of 3", shown, re.MULTILINE)) == ladder
    assert ("autograder hint" in shown) == (ladder < 3)


def test_all_passed(passed: Report) -> None:
    """Who has all right is told so and sent nowhere."""
    shown = draw(terminal.render(passed))
    assert "4 of 4 points" in shown
    assert "all checks pass" in shown
    assert "Next" not in shown


def test_a_fault_of_ours_is_no_mark(broken: Report) -> None:
    """A fault of ours shows no mark and says that it costs nothing."""
    shown = draw(terminal.render(broken))
    assert "No mark yet" in shown
    assert "costs you nothing" in " ".join(shown.split())
    assert "0/2" not in shown


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_without_check_marks(encoding: str, report: Callable[..., Report]) -> None:
    """Where the terminal's encoding has no ✓, letters do; a learner's 李 breaks nothing."""
    shown = draw(terminal.render(report(intake=("李.py was left out",))), encoding=encoding)
    assert "+ Sentence 1 holds" in shown
    assert "x Sentence 2 holds" in shown
    draw(terminal.render_class([report(student="李", score=None)]), encoding=encoding)


def test_markup_is_text(hostile: Callable[[str], Report]) -> None:
    """What looks like the terminal library's own markup is shown as it was written."""
    assert "[bold]x[/] :smile:" in draw(terminal.render(hostile("[bold]x[/] :smile:")))


@given(
    text=st.text() | st.text("x \u202e\x1b[]/\u0301李", max_size=300), width=st.integers(40, 120)
)
def test_any_text_stays_in_its_place(
    text: str, width: int, hostile: Callable[[str], Report]
) -> None:
    """Whatever a learner wrote, no line is too wide and nothing moves the cursor or turns text."""
    for drawing in (terminal.render(hostile(text), [2]), terminal.render_class([hostile(text)])):
        shown = draw(drawing, width)
        assert all(cell_len(line) <= width for line in shown.split("\n"))
        control = {c for c in shown if unicodedata.category(c) in ("Cc", "Cf")}
        assert control <= set("\n\u200c\u200d")


def test_the_class(report: Callable[..., Report], broken: Report, passed: Report) -> None:
    """The class has one line for each: score, status, and the diagnosis or the first reason."""
    shown = draw(terminal.render_class([report(), broken, passed, report(diagnosis=None)]), 100)
    assert re.search(r"ada +2/6 +ok +climbs the slope", shown)
    assert re.search(r"ada +–/6 +our fault +the sandbox could not be started", shown)
    assert re.search(r"ada +4/4 +ok *\n", shown)
    assert re.search(r"ada +2/6 +ok +returned 3.17 where", shown)
    assert "Not confined" not in shown


def test_the_class_says_that_it_was_not_confined(report: Callable[..., Report]) -> None:
    """A class that ran without a full sandbox says so."""
    assert "Not confined (sandbox: limited)" in draw(
        terminal.render_class([report(sandbox="limited")]), 100
    )


def test_several_exercises(report: Callable[..., Report]) -> None:
    """With more than one exercise, each line names its own."""
    shown = draw(terminal.render_class([report(), report(exercise="04-other")]), 100)
    assert "04-other" in shown
    assert shown.count("03-some-exercise") == 1


def test_a_second_mistake_is_told_below_the_first(report: Callable[..., Report]) -> None:
    """What is wrong in another part has its call there, and its own hints, so far as asked for."""
    other = Diagnosis(
        name="drops_a_term",
        behaves_like="a walk without its start",
        hints=("One?", "Two?", "Three?"),
        counterexample=Counterexample(
            call="walk(2)", expected=Items("list", [2, 1]), got=Items("list", [1])
        ),
        slot="walk",
    )
    shown = draw(terminal.render(report(also=(other,)), [3]))
    first, _, second = shown.partition("And in walk:")
    assert "Hint 3 of 3" in first
    assert "Your code behaves like this: a walk without its start" in second
    assert "walk(2) should give [2, 1], yours gives [1]" in second
    assert "Hint" not in second
    assert "autograder hint" in second
    _, _, second = draw(terminal.render(report(also=(other,)), [3, 2])).partition("And in walk:")
    assert "Hint 2 of 3  Two?" in second
    assert "Three?" not in second


def test_progress_over_several_exercises(
    report: Callable[..., Report], passed: Report, broken: Report
) -> None:
    """A line for each, with what is done and what is next; the sum; where to go on."""
    begun = report(exercise="02-two")
    waiting = report(exercise="04-four", status="untouched", score=0.0)
    shown = draw(terminal.render_progress([passed, begun, waiting])).splitlines()
    assert [line.split()[-1] for line in shown[:3]] == ["done", "next", "6"]
    assert f"{(passed.score or 0) + 2:g} of {passed.max_score + 12:g} points" in shown
    assert "Next  go on in 02-two: there, `autograder check` says what is missing." in shown
    for following, says in (
        ([waiting], "Next  go to 04-four, read its lesson.md, and begin with the first TODO."),
        ([broken, waiting], "Next  run the check once more."),
        ([], "Done  all exercises are solved."),
    ):
        assert says in draw(terminal.render_progress([passed, *following]))
