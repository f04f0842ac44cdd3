"""The report on a terminal: for a learner, and as a table of a class.

All text goes in as `Text`, never as markup, and is made visible first. Without colour the marks
say the same; where the terminal knows no ✓, letters do.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final

from rich.text import Text

from autograder.model import Diagnosis, Finding, Report, Verdict
from autograder.report import words
from autograder.report.pen import Pen
from autograder.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.table import Table

_WIDEST: Final = 88
_BAR: Final = 20
_POINTS: Final = 10
_AGAIN: Final = "run the check once more. If this stays, tell your teacher: it costs you nothing."
_STYLES: Final = {
    Verdict.PASS: "green",
    Verdict.FAIL: "bold red",
    Verdict.SKIPPED: "dim",
    Verdict.BROKEN: "bold yellow",
}
_PLAIN_MARKS: Final = {
    Verdict.PASS: "+",
    Verdict.FAIL: "x",
    Verdict.SKIPPED: "-",
    Verdict.BROKEN: "!",
}


def render(report: Report, ladders: Sequence[int] = (1,), advice: str = "") -> Sheet:
    """Return what a learner sees after `check`: each check, some hints, what to do next.

    `ladders` says how many hints are shown of the diagnosis, then of each further one. `advice` is
    given to those who asked for a hint where there is no further one.
    """
    return Sheet(report, tuple(ladders), advice)


def render_progress(reports: Iterable[Report]) -> Progress:
    """Return what a learner sees over several exercises: which are done, which is next."""
    return Progress(tuple(reports))


def render_class(reports: Iterable[Report]) -> ClassTable:
    """Return the table that `grade` prints: one row for each report."""
    return ClassTable(tuple(reports))


@dataclass(frozen=True)
class Sheet:
    """One report, drawn for the learner."""

    report: Report
    ladders: tuple[int, ...]
    advice: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw it, no wider than is pleasant to read."""
        pen = Pen(console, options.encoding, min(options.max_width, _WIDEST))
        marks = _PLAIN_MARKS if options.ascii_only else words.MARKS
        yield pen.text(words.title(self.report.exercise), "bold")
        if not self._is_on_the_beginning():
            yield Text()
            yield from _checks(pen, marks, self.report)
        yield from _total(pen, self.report)
        yield from _explanation(pen, self._explained())
        if self.advice:
            yield from pen.hang(pen.text(self.advice), Text("Hint  ", "bold cyan"))
            yield Text()
        yield from _notes(pen, self.report)
        head = "Done  " if words.all_passed(self.report) else "Next  "
        yield from pen.hang(pen.text(self._next()), Text(head, "bold cyan"))
        yield Text()
        yield pen.text(f"seed {self.report.seed}, sandbox {self.report.sandbox}", "dim")

    def _next(self) -> str:
        """Return what to do now, in one or two sentences."""
        if words.is_broken(self.report):
            return _AGAIN
        if words.all_passed(self.report):
            return (
                "all checks pass. Does the lesson end with questions in words? Your teacher reads "
                "those answers."
            )
        explained = self._explained()
        hints = [hint for found, _ in explained for hint in found.hints]
        further = any(len(found.hints) > shown for found, shown in explained)
        step = " Stuck? `autograder hint` goes one step further."
        step = step if further or not (hints or self.advice) else ""
        if self._is_on_the_beginning():
            return f"fill it in, save it, and check again.{step}"
        if words.not_begun(self.report):
            what = "notebook" if self.report.form == "notebook" else "file"
            return f"open the {what}, fill in the first TODO, save it, and check again."
        return f"change your code, save it, and check again.{step}"

    def _explained(self) -> list[tuple[Diagnosis, int]]:
        """Return each diagnosis, and how many of its hints are shown."""
        first = self.report.diagnosis
        every = (first, *self.report.also) if first is not None else ()
        return list(zip(every, chain(self.ladders, repeat(0)), strict=False))

    def _is_on_the_beginning(self) -> bool:
        """Tell whether a hint says where to begin: then the open checks say nothing more."""
        return words.not_begun(self.report) and any(n for _, n in self._explained())


def _checks(pen: Pen, marks: Mapping[Verdict, str], report: Report) -> Iterable[Text]:
    told, above = "", ""
    for finding in report.findings:
        waits = finding.verdict is Verdict.SKIPPED
        if waits and above and finding.because.endswith(above):
            told = finding.because  # what it waits for stands right above
        yield from _check(pen, marks[finding.verdict], report, finding, told)
        told, above = finding.because, above if waits else finding.says


def _check(pen: Pen, mark: str, report: Report, finding: Finding, told: str) -> Iterable[Text]:
    """Draw one check; why it failed, unless the check before it has `told` the same."""
    tail = f"{words.earned(report, finding)}/{words.number(finding.max_points)}"
    says = pen.text(finding.says or finding.check)
    yield from pen.hang(says, Text(f"{mark} ", _STYLES[finding.verdict]), tail)
    if finding.because not in ("", told) and finding.verdict is not Verdict.PASS:
        style = "dim" if finding.verdict is Verdict.SKIPPED else ""
        yield from pen.hang(pen.text(finding.because, style), Text("    "))


def _total(pen: Pen, report: Report) -> Iterable[Text]:
    whole = words.number(report.max_score)
    yield Text()
    if report.score is None:
        yield pen.text(f"No mark yet, of {whole}: a fault of ours was in the way.", "bold yellow")
    else:
        style = "bold green" if words.all_passed(report) else "bold"
        yield pen.text(f"{words.number(report.score)} of {whole} points", style)
    yield Text()


def _explanation(pen: Pen, explained: Iterable[tuple[Diagnosis, int]]) -> Iterable[Text]:
    for place, (found, shown) in enumerate(explained):
        if place and (found.behaves_like or found.counterexample or shown):
            yield from pen.hang(pen.text(f"And in {found.slot}:", "bold"))
        yield from _described(pen, found)
        for number, hint in enumerate(found.hints[:shown], start=1):
            head = Text(f"Hint {number} of {len(found.hints)}  ", "bold cyan")
            yield from pen.hang(pen.text(hint), head)
        if found.hints[:shown]:
            yield Text()


def _described(pen: Pen, found: Diagnosis) -> Iterable[Text]:
    """Draw what the code does, and a call where it shows."""
    if found.behaves_like:
        yield from pen.hang(pen.text(f"Your code behaves like this: {found.behaves_like}"))
    example = words.example(found)
    if example:
        call, expected, got = example
        says = f"{visible(call, 200)} should give {expected}, yours gives {got}"
        yield from pen.hang(pen.text(says, most=1_000))
    if found.behaves_like or example:
        yield Text()


def _notes(pen: Pen, report: Report) -> Iterable[Text]:
    for note in report.intake:
        yield from pen.hang(pen.text(note), Text("Note  ", "bold yellow"))
    if report.intake:
        yield Text()


@dataclass(frozen=True)
class Progress:
    """A learner's exercises, a line each."""

    reports: tuple[Report, ...]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw a bar for each; the first that is not done is the next one."""
        pen = Pen(console, options.encoding, options.max_width)
        full, empty = ("#", ".") if options.ascii_only else ("█", "░")
        next_one = next((r for r in self.reports if not words.all_passed(r)), None)
        widest = max((len(words.title(report.exercise)) for report in self.reports), default=0)
        for report in self.reports:
            filled = int(_BAR * (words.share(report) or 0.0))
            points = f"{words.number(report.score)} of {words.number(report.max_score)}"
            mark = "done" if words.all_passed(report) else "next" if report is next_one else ""
            yield Text("  ").join(
                (
                    pen.text(words.title(report.exercise).ljust(widest)),
                    pen.text(full * filled + empty * (_BAR - filled), "green" if filled else "dim"),
                    pen.text(points.rjust(_POINTS)),
                    Text(mark, "bold cyan" if mark == "next" else "green"),
                )
            )
        yield Text()
        earned = words.number(sum(report.score or 0.0 for report in self.reports))
        whole = words.number(sum(report.max_score for report in self.reports))
        yield pen.text(f"{earned} of {whole} points", "bold")
        yield Text()
        head = Text("Next  " if next_one else "Done  ", "bold cyan")
        yield from pen.hang(pen.text(_says(next_one)), head)


def _says(next_one: Report | None) -> str:
    """Return what to do next in the exercise that is not done yet."""
    if next_one is None:
        return "all exercises are solved."
    if words.is_broken(next_one):
        return _AGAIN
    if words.not_begun(next_one):
        return f"go to {next_one.exercise}, read its lesson.md, and begin with the first TODO."
    return f"go on in {next_one.exercise}: there, `autograder check` says what is missing."


@dataclass(frozen=True)
class ClassTable:
    """Many reports, drawn for the teacher."""

    reports: tuple[Report, ...]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Draw it as wide as the terminal."""
        pen = Pen(console, options.encoding, options.max_width)
        exercises = sorted({report.exercise for report in self.reports})
        table = _empty_table(several=len(exercises) > 1)
        for report in self.reports:
            score = f"{words.number(report.score)}/{words.number(report.max_score)}"
            cells = [
                pen.text(report.student, most=60),
                pen.text(report.exercise, most=60),
                pen.text(score),
                pen.text(words.status(report), _status_style(report)),
                pen.text(words.in_short(report), most=100),
            ]
            table.add_row(*(cells if len(exercises) > 1 else [cells[0], *cells[2:]]))
        if len(exercises) == 1:
            yield pen.text(exercises[0], "bold")
        yield table
        for rung in sorted({words.unconfined(r) for r in self.reports} - {""}):
            says = f"Not confined (sandbox: {rung}). Their code could read and change files here."
            yield from pen.hang(pen.text(says), Text("! ", "bold yellow"))
        for mend in sorted({words.higher(r) for r in self.reports} - {""}):
            yield from pen.hang(pen.text(mend, "dim"), Text("> ", "dim"))


def _empty_table(*, several: bool) -> Table:
    from rich import box  # noqa: PLC0415  (a learner's check draws no table and need not pay)
    from rich.table import Table  # noqa: PLC0415

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    table.add_column(Text("student"), overflow="fold", max_width=24)
    if several:
        table.add_column(Text("exercise"), no_wrap=True, max_width=20)
    table.add_column(Text("score"), justify="right", no_wrap=True)
    table.add_column(Text("status"), no_wrap=True)
    table.add_column(Text("stands out"), overflow="fold", ratio=1)
    return table


def _status_style(report: Report) -> str:
    if words.is_broken(report):
        return "bold yellow"
    return "green" if words.all_passed(report) else ""
