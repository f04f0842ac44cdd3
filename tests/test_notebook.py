"""The released notebook, run in a real kernel: its test cells say what the grader says."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.build import built_files
from autograder.notebooks import filled

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.run.lane import Lane
    from autograder.sources import Source

    Outcome = dict[str, tuple[float, str]]
    Run = Callable[..., Any]

CLIMBS = """\
def gradient_descent_update(x, gradx, learning_rate):
    return x + learning_rate * gradx
"""


@pytest.fixture(scope="module")
def run(source: Source, lane: Lane, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return what fills answers into the released notebook and runs it in the learner's folder."""
    folder = tmp_path_factory.mktemp("learner")
    for name, content in built_files(source, lane.interview).items():
        (folder / name).write_bytes(content)
    raw = (folder / f"{source.exercise.name}.ipynb").read_bytes()
    environment = os.environ | {"IPYTHONDIR": str(tmp_path_factory.mktemp("ipython"))}

    def execute(answers: dict[str, str], *, allow_errors: bool = False) -> Any:
        book = nbformat.reads(filled(raw, answers).decode(), as_version=4)  # type: ignore[no-untyped-call]
        client = NotebookClient(
            book,
            timeout=60,
            coalesce_streams=True,
            allow_errors=allow_errors,
            resources={"metadata": {"path": str(folder)}},
        )
        return client.execute(env=environment)

    return execute


def reference(source: Source) -> dict[str, str]:
    """Return the reference's answers."""
    return {slot.name: source.answer(slot.name) for slot in source.exercise.slots}


def outcomes(book: Any) -> Outcome:
    """Return value and printed text of each test cell, by its check.

    Neither an error nor anything on stderr may be there: nbgrader would score the cell 0.
    """
    found = {}
    for cell in book.cells:
        if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code":
            kinds = [(out.output_type, out.get("name", "")) for out in cell.outputs]
            assert kinds == [("stream", "stdout"), ("execute_result", "")], cell.outputs
            value = float(cell.outputs[1].data["text/plain"])
            found[cell.id.removeprefix("check-")] = (value, cell.outputs[0].text)
    return found


@pytest.fixture(scope="module")
def solved(run: Run, source: Source) -> Any:
    """Return the notebook with the reference's answers."""
    return run(reference(source))


@pytest.fixture(scope="module")
def untouched(run: Run) -> Outcome:
    """Return what the test cells say as long as nothing is filled in."""
    return outcomes(run({}, allow_errors=True))


@pytest.fixture(scope="module")
def climbing(run: Run, source: Source) -> Outcome:
    """Return what the test cells say of a step in the wrong direction and a rate as text."""
    answers = {"gradient_descent_update": CLIMBS, "learning_rate": "learning_rate = '0.1'\n"}
    return outcomes(run(reference(source) | answers, allow_errors=True))


def test_the_reference_gets_every_point(solved: Any, source: Source) -> None:
    """Each test cell's value is its points, which nbgrader takes for the score."""
    found = outcomes(solved)
    assert {name: value for name, (value, _) in found.items()} == {
        check.name: check.points for check in source.exercise.checks
    }
    for check in source.exercise.checks:
        assert found[check.name][1] == f"✓ {check.says}\n"


def test_no_cell_of_the_reference_errs_or_warns(solved: Any) -> None:
    """All cells run, given code and code to play with too, and nothing comes on stderr."""
    for cell in solved.cells:
        for out in cell.get("outputs", []):
            assert out.output_type in ("stream", "execute_result")
            assert out.get("name", "stdout") == "stdout"
    printed = next(c for c in solved.cells if c.id == "given-2").outputs[0].text
    assert printed.splitlines()[-1] in (
        "EPOCH 100: Cost = 5.000, x = 0.000",
        "EPOCH 100: Cost = 5.000, x = -0.000",
    )


def test_an_untouched_notebook_gets_nothing(untouched: Outcome, source: Source) -> None:
    """Each test cell is 0.0 and names the task that is still open, or the check it waits for."""
    assert list(untouched) == [check.name for check in source.exercise.checks]
    for check in source.exercise.checks:
        value, text = untouched[check.name]
        assert value == 0
        first, reason = text.splitlines()
        assert first == f"{'–' if check.after else '✗'} {check.says}"
        if check.after:
            assert reason.startswith("  This is looked at once the check '")
        elif check.slot == "learning_rate":
            assert reason == "  learning_rate in f.py is still None."
        else:
            task = source.exercise.slot(check.slot).task
            assert reason == f"  Still open: {task}"


def test_a_wrong_answer_gets_its_first_hint(climbing: Outcome, source: Source) -> None:
    """Below the reason stands the first step of the ladder, and no other."""
    ladders = {e.name: e.misconception.hints for e in source.wrong if e.misconception is not None}
    for check, way, reason in (
        ("update", "climbs_the_gradient", "returned 3.17 where 2.83 was expected."),
        ("learning_rate", "rate_is_text", "learning_rate must be a number; in f.py it is '0.1'."),
    ):
        value, text = climbing[check]
        assert value == 0
        _, because, hint = text.splitlines()
        assert because.endswith(reason)
        assert hint == f"  {ladders[way][0]}"


def test_what_holds_of_a_wrong_answer_is_said(climbing: Outcome) -> None:
    """Each check speaks for itself: what holds has its points, what waits says for what."""
    assert climbing["gradient"][0] == climbing["rate"][0] == 1
    assert climbing["bounce"][1].splitlines()[1] == (
        "  This is looked at once the check 'update' passes."
    )


def test_checks_run_in_any_order_and_again(run: Run, source: Source) -> None:
    """A test cell can be run before the given code below it, twice, and after a better answer."""
    again = (
        "from autograder.notebook import check\n"
        "first = check('update', globals())\n"
        "gradient_descent_update = lambda x, gradx, learning_rate: x - learning_rate * gradx\n"
        "learning_rate = 0.3\n"
        "second = [check(name, globals()) for name in ('update', 'x_to_zero', 'update')]\n"
        "assert (first, second) == (0, [2, 1, 2]), (first, second)\n"
    )
    answers = {"gradient_descent_update": CLIMBS + again, "learning_rate": "learning_rate = 0.3\n"}
    run(reference(source) | answers)
