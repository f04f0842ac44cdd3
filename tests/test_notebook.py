"""The test cells of a notebook, in a real kernel: they say what the grader says."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.build import built_files
from autograder.model import Slip
from autograder.notebooks import filled
from autograder.slips import saying

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.model import Misconception
    from autograder.run.lane import Lane
    from autograder.sources import Source

    Outcome = dict[str, tuple[float, str]]
    Run = Callable[..., Any]

UPDATE = "gradient_descent_update"
CLIMBS = """\
def gradient_descent_update(x, gradx, learning_rate):
    return x + learning_rate * gradx
"""


@pytest.fixture(scope="module")
def run(source: Source, lane: Lane, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return what fills answers into the released notebook and runs it in the learner's folder."""
    folder = tmp_path_factory.mktemp("learner")
    for name, content in built_files(source, lane.interview_trusted).items():
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
def climbing(run: Run, source: Source) -> Outcome:
    """Return what the test cells say of a step in the wrong direction and a rate as text."""
    answers = {UPDATE: CLIMBS, "learning_rate": "learning_rate = '0.1'\n"}
    return outcomes(run(reference(source) | answers, allow_errors=True))


def test_a_wrong_answer_gets_its_first_hint(climbing: Outcome, source: Source) -> None:
    """The reason speaks of the notebook, not of files; the first step of the ladder follows."""
    for check, way, reason in (
        ("update", "climbs_the_gradient", "returned 3.17 where 2.83 was expected."),
        ("learning_rate", "rate_is_text", "learning_rate must be a number; it is '0.1'."),
    ):
        value, text = climbing[check]
        known = misconception(source, way)
        assert value == 0
        _, because, *behaves, hint = text.splitlines()
        assert because.endswith(reason)
        assert behaves == [f"  Your code behaves like this: {known.behaves_like}"]
        assert hint == f"  Hint 1 of 3: {known.hints[0]}"


def misconception(source: Source, name: str) -> Misconception:
    """Return a known wrong way."""
    (found,) = (e.misconception for e in source.wrong if e.name == name)
    assert found is not None
    return found


def test_further_hints_unfold_one_by_one(run: Run, source: Source) -> None:
    """Below the points stand the other hints, each inside the one before it, word for word."""
    book = run(reference(source) | {UPDATE: CLIMBS}, allow_errors=True)
    html = {c.id: c.outputs[1].data["text/html"] for c in book.cells if c.id.startswith("check-")}
    _, second, third = misconception(source, "climbs_the_gradient").hints
    assert html["check-update"] == (
        "<b>0 of 2 points</b>"
        f"<details><summary>Another hint (2 of 3)</summary><p>{second}</p>"
        f"<details><summary>The last hint (3 of 3)</summary><p>{third}</p></details></details>"
    )
    assert html["check-gradient"] == "<b>1 of 1 point</b>"


def test_what_wrong_answers_have_in_common_is_said(run: Run, source: Source) -> None:
    """Where no known way explains them: as `autograder check` does."""
    tripled = (
        "def gradient_descent_update(x, gradx, learning_rate):\n"
        "    return 3 * (x - learning_rate * gradx)\n"
    )
    said = outcomes(run(reference(source) | {UPDATE: tripled}, allow_errors=True))
    slip = saying(Slip(("scaled_result",), ("",), ""))
    *_, behaves, hint = said["update"][1].splitlines()
    assert behaves == f"  Your code behaves like this: {slip.behaves_like}"
    assert hint == f"  Hint 1 of 3: {slip.hints[0]}"


def test_what_holds_of_a_wrong_answer_is_said(climbing: Outcome, source: Source) -> None:
    """Each check speaks for itself: what holds has its points, what waits says for what."""
    assert climbing["gradient"][0] == climbing["rate"][0] == 1
    update = source.exercise.checks[0]
    assert climbing["bounce"][1].splitlines()[1] == f"  This waits for: {update.says}"


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
    answers = {UPDATE: CLIMBS + again, "learning_rate": "learning_rate = 0.3\n"}
    run(reference(source) | answers)


def test_an_endless_loop_is_stopped(run: Run, source: Source) -> None:
    """The check ends after some seconds, for all questions together, and the kernel goes on."""
    endless = (
        "import time\n"
        "import autograder.notebook\n"
        "right = gradient_descent_update = lambda x, gradx, rate: x - rate * gradx\n"
        "def gradient_descent_update(x, gradx, learning_rate):\n"
        "    while True:\n        x = x\n"
        "autograder.notebook.SECONDS = 0.5\n"
        "learning_rate, begun = 0.3, time.monotonic()\n"
        "points = [autograder.notebook.check(n, globals()) for n in ('update', 'learning_rate')]\n"
        "assert time.monotonic() - begun < 10\n"
        "gradient_descent_update = right\n"
        "autograder.notebook.SECONDS = 60\n"
        "assert points == [0, 1], points\n"
    )
    book = run(reference(source) | {UPDATE: endless})
    (told,) = next(cell.outputs for cell in book.cells if cell.id == UPDATE)
    says = "gradient_descent_update(3, 1.7, 0.1): stopped after 0.5 s."
    assert told.text.splitlines()[:2] == [f"✗ {source.exercise.checks[0].says}", f"  {says}"]
    assert outcomes(book)["update"][0] == 2


def test_a_question_to_the_learner_is_not_asked(run: Run, source: Source) -> None:
    """A function that calls input() is told that nobody answers; no prompt comes up."""
    asks = f"def {UPDATE}(x, gradx, learning_rate):\n    return x - float(input('rate'))\n"
    value, text = outcomes(run(reference(source) | {UPDATE: asks}, allow_errors=True))["update"]
    assert value == 0
    assert text.splitlines()[1] == (
        "  gradient_descent_update(3, 1.7, 0.1) asked for input, and nobody answers here: "
        "write it into your code."
    )


def test_a_cell_that_was_not_run_is_asked_for(run: Run, source: Source) -> None:
    """A notebook without the function says which is missing."""
    value, text = outcomes(run(reference(source) | {UPDATE: ""}, allow_errors=True))["update"]
    assert value == 0
    assert re.search(r"The notebook has no function gradient_descent_update", text)


def test_a_notebook_away_from_its_folder_says_so(run: Run, source: Source) -> None:
    """Without the exercise's data beside it a test cell is one sentence, no traceback."""
    elsewhere = "import os\nos.chdir('/')\n"
    book = run(reference(source) | {UPDATE: elsewhere}, allow_errors=True)
    (cell,) = (c for c in book.cells if c.id == "check-update")
    (out,) = cell.outputs
    assert out.output_type == "stream"
    assert out.text.startswith("/ holds no exercise (checks.json is not there)")
    assert len(out.text.splitlines()) == 1
