"""Notebooks as learners hand them in: whole, mangled and hostile, graded."""

from __future__ import annotations

import json
import random
from typing import Any

import msgspec
import pytest

from autograder.model import Report
from autograder.notebooks import released
from autograder.sources import Source
from tests.conftest import NOTEBOOK, Cells, Grade, cell, code, edited

UPDATE, RATE = "gradient_descent_update", "learning_rate"
WRONG = f"def {UPDATE}(x, gradx, learning_rate):\n    return x + learning_rate * gradx\n"


def _text(one: dict[str, Any]) -> str:
    return "".join(one["source"])


def _full(report: Report) -> bool:
    return report.score == report.max_score == 10.0 and report.form == "notebook"


def test_the_notebook_counts_as_the_scripts_do(notebook: bytes, graded: Grade) -> None:
    """Right answers in the notebook have full marks, and there is nothing to note."""
    report = graded({NOTEBOOK: notebook})
    assert _full(report)
    assert report.intake == ()


# -- no notebook -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"no json",
        b"[" * 100_000 + b"]" * 100_000,
        b'{"cells": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"x": ' * 100_000,
        b"[]",
        b"null",
        b"{}",
        b'{"cells": {}}',
        b'{"cells": [1, 2]}',
        b'{"cells": [' + b"{}," * 100_000 + b"{}]}",
        b'{"cells": [{"cell_type": 5}]}',
        b"\xff\xfe" + '{"cells": []}'.encode("utf-16-le"),
        b'{"cells": [{"cell_type": "\xff"}]}',
    ],
    ids=range(14),
)
def test_what_is_no_notebook_is_told(raw: bytes, graded: Grade) -> None:
    """It earns nothing, the note names the file, and nothing breaks."""
    report = graded({NOTEBOOK: raw})
    assert (report.score, report.status) == (0.0, "missing")
    (note,) = report.intake
    assert note.startswith(f"{NOTEBOOK} is no readable notebook (")
    assert len(note) < 300


def test_a_notebook_of_40_mb_is_told(notebook: bytes, graded: Grade) -> None:
    """It is not read; the note names the limit."""
    report = graded({NOTEBOOK: notebook + b" " * (40 << 20)})
    assert report.intake == (f"{NOTEBOOK} is larger than 32 MB and was not read.",)


def test_large_outputs_do_no_harm(notebook: bytes, graded: Grade) -> None:
    """Twenty megabytes of pictures in the outputs are passed over."""
    picture = {"output_type": "display_data", "data": {"image/png": "A" * (20 << 20)}}
    raw = edited(notebook, lambda cells: cell(cells, UPDATE).update(outputs=[picture]))
    assert _full(graded({NOTEBOOK: raw}))


@pytest.mark.parametrize("half", ["\\ud83d", "\\\\\\ud83d", "\\ude00", "\\ud83d\\ude00 \\udfff"])
def test_half_a_character_does_no_harm(half: str, notebook: bytes, graded: Grade) -> None:
    """An output that Jupyter cut inside a character does not cost the notebook."""
    raw = edited(notebook, lambda cells: cells.append(code("'HALF'")))
    assert _full(graded({NOTEBOOK: raw.replace(b"HALF", half.encode())}))


def test_too_many_cells_are_told(notebook: bytes, graded: Grade) -> None:
    """A notebook of thousands of cells is not run."""
    raw = edited(notebook, lambda cells: cells.extend([code("1")] * 5_000))
    note = f"{NOTEBOOK} has more than 5000 cells and was not run."
    assert graded({NOTEBOOK: raw}).intake == (note,)


@pytest.mark.parametrize("at", [0, -1])
def test_too_much_code_is_told(at: int, notebook: bytes, graded: Grade) -> None:
    """Megabytes of code are not run; where they are never run anyway, they do no harm."""
    huge = code("blob = '" + "A" * (5 << 20) + "'")
    raw = edited(notebook, lambda cells: cells.insert(at % (len(cells) + 1), huge))
    report = graded({NOTEBOOK: raw})
    if at == 0:
        note = f"{NOTEBOOK} holds more than 4 MB of code and was not run."
        assert (report.status, report.intake) == ("missing", (note,))
    else:
        assert _full(report)


def test_a_broken_notebook_beside_scripts(scripts: dict[str, bytes], graded: Grade) -> None:
    """Scripts count where the notebook cannot be read."""
    report = graded({**scripts, NOTEBOOK: b"{"})
    assert (report.score, report.form, len(report.intake)) == (10.0, "scripts", 1)


# -- cells -----------------------------------------------------------------------------------------


def _strip_metadata(cells: Cells) -> None:
    for one in cells:
        one["metadata"] = {}


def _strip_ids(cells: Cells) -> None:
    for one in cells:
        one.pop("id")


def _odd_metadata(cells: Cells) -> None:
    odd: list[Any] = [None, 5, [], "x", {"nbgrader": None}, {"nbgrader": {"grade_id": 5}}]
    for number, one in enumerate(cells):
        one["metadata"] = odd[number % len(odd)]


def _retype(kind: str) -> Any:
    def change(cells: Cells) -> None:
        for one in cells:
            one["cell_type"] = kind

    return change


def _to_text(cells: Cells) -> None:
    for one in cells:
        one["source"] = _text(one)


def _only_answers(cells: Cells) -> None:
    cells[:] = [cell(cells, UPDATE), cell(cells, RATE)]


def _spoil(roles: tuple[str, ...]) -> Any:
    def change(cells: Cells) -> None:
        for one in cells:
            if one["id"].startswith(roles):
                one["source"] = "raise SystemExit\nx = 'spoilt'\n"

    return change


def _shuffle(cells: Cells) -> None:
    random.Random(3).shuffle(cells)  # noqa: S311 - nothing here is secret


def _points(cells: Cells) -> None:
    for one in cells:
        one["metadata"].get("nbgrader", {}).update(points=1000, grade=True, solution=True)


@pytest.mark.parametrize(
    "change",
    [
        _strip_metadata,
        _strip_ids,
        _odd_metadata,
        _retype("markdown"),
        _retype("raw"),
        _to_text,
        _only_answers,
        _spoil(("check-",)),
        _spoil(("given-",)),
        _spoil(("text-", "play-", "ask-")),
        _shuffle,
        _points,
        lambda cells: cells.extend([dict(one) for one in cells]),
        lambda cells: cells.append({"cell_type": "code", "source": 5, "id": [], "metadata": {}}),
        lambda cells: cells.insert(0, code("")),
    ],
    ids=[
        "metadata stripped", "ids stripped", "metadata odd", "all markdown", "all raw",
        "source is text", "all others deleted", "checks spoilt", "given code spoilt",
        "texts and play spoilt", "shuffled", "points changed", "all cells twice", "an odd cell",
        "an empty cell",
    ],
)  # fmt: skip
def test_right_answers_stay_right(change: Any, notebook: bytes, graded: Grade) -> None:
    """What happens to a notebook around the answers does not change the mark."""
    assert _full(graded({NOTEBOOK: edited(notebook, change)}))


def test_answers_without_ids_are_found_by_name(notebook: bytes, graded: Grade) -> None:
    """In a fresh notebook an answer is the cell that defines the name, and a note says so.

    A cell that only uses the name is none, and neither are the kit's own.
    """

    def change(cells: Cells) -> None:
        cells.append(code(f"{UPDATE}(3, 6, 0.1)"))
        cells.append(code(f"{RATE} == 0.5"))
        cells.append(code(f"print({RATE})\nif {RATE} == 1:\n    pass"))
        for number, one in enumerate(cells):
            one["metadata"], one["id"] = {}, f"fresh-{number}"

    cells = json.loads(notebook)["cells"]
    report = graded({NOTEBOOK: edited(notebook, change)})
    assert _full(report)
    assert report.intake == tuple(
        f"The cell for {name} is not in the notebook; "
        f"cell {cells.index(cell(cells, name)) + 1} was taken for it."
        for name in (UPDATE, RATE)
    )


@pytest.mark.parametrize("left", ["the stub", ""])
def test_an_answer_in_a_cell_of_its_own_counts(
    left: str, source: Source, notebook: bytes, graded: Grade
) -> None:
    """Where the answer stands in an added cell and its own is left open, the added one counts."""
    stub = cell(json.loads(released(source)[0])["cells"], UPDATE)["source"]

    def change(cells: Cells) -> None:
        own = cell(cells, UPDATE)
        cells.insert(cells.index(own) + 1, code(_text(own)))
        own["source"] = stub if left else ""

    report = graded({NOTEBOOK: edited(notebook, change)})
    assert _full(report)
    assert report.intake == (f"The cell for {UPDATE} is not filled in; cell 3 was taken for it.",)


def test_both_answers_in_one_cell(notebook: bytes, graded: Grade) -> None:
    """Somebody who merged the two cells has full marks as well."""

    def change(cells: Cells) -> None:
        update, rate = cell(cells, UPDATE), cell(cells, RATE)
        cells[:] = [code(_text(update) + "\n\n" + _text(rate))]

    assert _full(graded({NOTEBOOK: edited(notebook, change)}))


@pytest.mark.parametrize("where", ["before", "between", "after"])
def test_a_first_attempt_in_another_cell_does_not_count(
    where: str, notebook: bytes, graded: Grade
) -> None:
    """Where a slot's own cell is filled in, wrong attempts elsewhere change no verdict."""

    def change(cells: Cells) -> None:
        at = {"before": 0, "between": cells.index(cell(cells, RATE)), "after": len(cells)}[where]
        cells.insert(at, code(f"{WRONG}\n{RATE} = 5"))

    report = graded({NOTEBOOK: edited(notebook, change)})
    assert _full(report)
    assert msgspec.structs.replace(report, intake=()) == graded({NOTEBOOK: notebook})


@pytest.mark.parametrize("last", ["right", "open"])
def test_of_several_the_last_that_is_filled_in_counts(
    last: str, source: Source, notebook: bytes, graded: Grade
) -> None:
    """A cell that stands twice is noted; the last one counts, but not where it was left open."""
    stub = cell(json.loads(released(source)[0])["cells"], UPDATE)["source"]

    def change(cells: Cells) -> None:
        own = cell(cells, UPDATE)
        cells.insert(cells.index(own) + 1, dict(own))
        if last == "right":
            own["source"] = WRONG
        else:
            cells[cells.index(own) + 1]["source"] = stub

    report = graded({NOTEBOOK: edited(notebook, change)})
    assert _full(report)
    counts = 3 if last == "right" else 2
    assert report.intake == (f"The cell for {UPDATE} stands 2 times: cell {counts} counts.",)


@pytest.mark.parametrize("last", ["right", "wrong"])
def test_a_second_definition_below_is_read_both_ways(
    last: str, notebook: bytes, graded: Grade
) -> None:
    """A correction in a new cell counts, and playing there costs nothing; a note says which."""

    def change(cells: Cells) -> None:
        own = cell(cells, UPDATE)
        right = _text(own)
        if last == "right":
            own["source"] = f"import math\nFACTOR = 1\n{WRONG}"
            right = right.replace("return x", "return FACTOR * math.floor(1.5) * x")
        cells.append(code(right if last == "right" else WRONG))
        at.extend((cells.index(own) + 1, len(cells)))

    at: list[int] = []
    report = graded({NOTEBOOK: edited(notebook, change)})
    assert _full(report)
    taken = at[1] if last == "right" else at[0]
    (note,) = report.intake
    twice = f"{UPDATE} is defined in cell {at[0]} and again in cell {at[1]}"
    assert note == f"{twice}: the better reading counted, that with cell {taken}."


def test_a_deleted_answer_is_told(notebook: bytes, graded: Grade) -> None:
    """A slot's cell that is gone costs its own checks, and a note says that it is gone."""
    raw = edited(notebook, lambda cells: cells.remove(cell(cells, UPDATE)))
    report = graded({NOTEBOOK: raw})
    assert report.score == 3.0
    assert report.intake == (f"The cell for {UPDATE} is not in the notebook.",)


# -- what else stands in cells ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    ["%matplotlib inline\n", "!pip install numpy\n", "%%time\n", "files = !ls\n", "print?\n"],
)
def test_magics_do_no_harm(line: str, notebook: bytes, graded: Grade) -> None:
    """What only a notebook understands is passed over in the cells that count."""

    def change(cells: Cells) -> None:
        for name in (UPDATE, RATE):
            cell(cells, name)["source"] = line + _text(cell(cells, name))

    assert _full(graded({NOTEBOOK: edited(notebook, change)}))


@pytest.mark.parametrize(
    "added",
    [
        "raise ValueError('mine')",
        "1 / 0",
        "while True: pass",
        "import sys\nsys.exit(3)",
        "import nonsense_that_is_not_there",
        "this is no python",
        "x = undefined_name",
        "!rm -rf .",
        "\0",
        "\ud800",
        "input('go on?')",
    ],
)
def test_added_cells_do_no_harm(added: str, notebook: bytes, graded: Grade) -> None:
    """Cells for playing may raise, never end or be no Python at all."""

    def change(cells: Cells) -> None:
        cells.insert(0, code(added))
        cells.insert(cells.index(cell(cells, RATE)), code(added))

    assert _full(graded({NOTEBOOK: edited(notebook, change)}))


def test_helpers_in_added_cells_work(notebook: bytes, graded: Grade) -> None:
    """An answer may use what an added cell before it imports, defines or sets."""

    def change(cells: Cells) -> None:
        own = cell(cells, UPDATE)
        helpers = code("import operator\nsign = -1\ndef scaled(a, b):\n    return sign * a * b\n")
        cells.insert(cells.index(own), helpers)
        head = _text(own).partition("\n")[0]
        own["source"] = f"{head}\n    return operator.add(x, scaled(gradx, learning_rate))\n"

    assert _full(graded({NOTEBOOK: edited(notebook, change)}))


# -- both forms ------------------------------------------------------------------------------------


@pytest.fixture
def stubs(source: Source) -> dict[str, bytes]:
    """Return the scripts as they are given out."""
    return {template.file: template.stub.encode() for template in source.templates}


def test_only_the_form_that_was_worked_on_counts(
    source: Source,
    scripts: dict[str, bytes],
    stubs: dict[str, bytes],
    notebook: bytes,
    graded: Grade,
) -> None:
    """Beside one form that is filled in, the other, as it was given out, costs nothing."""
    by_notebook = graded({**stubs, NOTEBOOK: notebook})
    by_scripts = graded({**scripts, NOTEBOOK: released(source)[0]})
    assert (by_notebook.score, by_notebook.form, by_notebook.intake) == (10.0, "notebook", ())
    assert (by_scripts.score, by_scripts.form, by_scripts.intake) == (10.0, "scripts", ())


def test_neither_form_was_worked_on(source: Source, stubs: dict[str, bytes], graded: Grade) -> None:
    """All as it was given out is no mistake: nothing is filled in yet."""
    report = graded({**stubs, NOTEBOOK: released(source)[0]})
    assert (report.score, report.status, report.intake) == (0.0, "untouched", ())


@pytest.mark.parametrize("better", ["scripts", "notebook"])
def test_the_better_of_two_forms_counts(
    better: str, scripts: dict[str, bytes], notebook: bytes, graded: Grade
) -> None:
    """Where both were worked on the better one counts, and a note says which."""
    files = {**scripts, NOTEBOOK: notebook}
    if better == "scripts":
        spoil = lambda cells: cell(cells, UPDATE).update(source=WRONG)  # noqa: E731
        files[NOTEBOOK] = edited(notebook, spoil)
    else:
        files["gd.py"] = WRONG.encode()
    report = graded(files)
    assert (report.score, report.form) == (10.0, better)
    note = f"Scripts and notebook were both worked on: the {better} counted."
    assert report.intake == (note,)
