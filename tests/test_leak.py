"""Nothing that a learner is given holds the answer, however it is spaced or written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import pytest

from autograder.build import built_files
from autograder.exercises import write_public
from autograder.leak import hint_texts, leaks, released_texts
from autograder.notebooks import filled, released

if TYPE_CHECKING:
    from autograder.exercises import Public
    from autograder.run.lane import Lane
    from autograder.sources import Source

ANSWER = "return x - learning_rate * gradx"


def told(source: Source, name: str, content: str | bytes) -> list[str]:
    """Return what the gate says of one released file."""
    raw = content.encode() if isinstance(content, str) else content
    return list(leaks(source, released_texts({name: raw})))


@pytest.fixture(scope="module")
def no_secrets(source: Source) -> Source:
    """Return the exercise without its formulas: only lines of the solution are looked for."""
    exercise = msgspec.structs.replace(source.exercise, secrets=())
    return msgspec.structs.replace(source, exercise=exercise)


def test_the_real_exercise_passes(source: Source, public: Public, lane: Lane) -> None:
    """The real stubs, notebook, lesson, data and hints hold nothing of the answer."""
    few = msgspec.structs.replace(source, wrong=source.wrong[:1])
    assert list(leaks(source, released_texts(built_files(few, lane.interview_trusted)))) == []
    assert told(source, "checks.json", write_public(public)) == []
    hints = hint_texts(e.misconception for e in source.wrong if e.misconception is not None)
    assert len(hints) == len(source.wrong)
    assert list(leaks(source, hints)) == []


@pytest.mark.parametrize("file", ["gd.py", "f.py"])
def test_the_reference_itself_is_told(source: Source, file: str) -> None:
    """A file that was released uncut is told by its name, for functions and for values."""
    (first, *_) = told(source, file, source.reference[file])
    assert first.startswith(f"{file} holds a line of the solution: ")


@pytest.mark.parametrize(
    "line",
    [
        ANSWER,
        "# was: " + ANSWER.removeprefix("return "),
        "x = " + ANSWER.removeprefix("return "),
        "return x-learning_rate*gradx",
        "return  x  -  learning_rate  *\tgradx  # so",
        "return (x\n        - learning_rate\n        * gradx)",
        "return x - learning_rate \\\n        * gradx",
        "# return x - \\\n    #     learning_rate * gradx",
        "learning_rate = 0.1",
        "learning_rate=0.1 # not this one",
    ],
)
def test_a_line_of_the_solution_is_told_however_it_is_spaced(no_secrets: Source, line: str) -> None:
    """A solution line in a stub is a leak: in a comment, without spaces, over several lines."""
    stub = no_secrets.templates[0].stub.replace("    raise", f"    {line}\n    raise")
    (leak,) = told(no_secrets, "gd.py", stub)
    assert leak.startswith("gd.py holds a line of the solution: ")


def test_the_solutions_comments_do_not_hide_it(no_secrets: Source) -> None:
    """A line of the reference with a comment is the line without it."""
    raw = no_secrets.reference["gd.py"].replace(ANSWER.encode(), ANSWER.encode() + b"  # downhill")
    commented = msgspec.structs.replace(no_secrets, reference={"gd.py": raw})
    assert told(commented, "gd.py", f"    {ANSWER}\n")


def test_a_solution_in_the_notebook_is_told(source: Source) -> None:
    """The notebook with an answer left in it does not go out."""
    raw = released(source)[0]
    name = f"{source.exercise.name}.ipynb"
    assert told(source, name, raw) == []
    for slot in source.exercise.slots:
        found = told(source, name, filled(raw, {slot.name: source.answer(slot.name)}))
        assert found
        assert all(leak.startswith(f"{name} holds ") for leak in found)


@pytest.mark.parametrize(
    "lines",
    [
        [ANSWER],
        ["return x - learning_rate \\\n", "    * gradx"],
        ["return x - learning_", "rate * gradx"],
        ["step =", " learning_rate\n", "return x -\n", "learning_rate *\n", "gradx\n"],
    ],
)
def test_a_line_split_over_the_lines_of_a_cell_is_told(
    no_secrets: Source, lines: list[str]
) -> None:
    """A notebook's source is a list of texts, and a leak may run over several of them."""
    content = json.loads(released(no_secrets)[0])
    content["cells"][3]["source"] = lines
    assert told(no_secrets, "n.ipynb", json.dumps(content))


def test_a_formula_split_over_the_lines_of_a_cell_is_told(source: Source) -> None:
    """Even in the middle of a word."""
    assert told(source, "n.ipynb", json.dumps({"cells": [{"source": ["x - et", "a * slope"]}]}))


def test_a_solution_in_an_output_is_told(source: Source) -> None:
    """What a cell once printed is released with it."""
    content = json.loads(released(source)[0])
    printed = {"output_type": "stream", "name": "stdout", "text": [f"    {ANSWER}\n"]}
    content["cells"][1] |= {"cell_type": "code", "outputs": [printed], "execution_count": 1}
    assert told(source, "n.ipynb", json.dumps(content))


def test_a_solution_in_the_data_is_told(source: Source, public: Public) -> None:
    """An uncut template in the data is a leak; so is a line in a key's name."""
    part = msgspec.structs.replace(
        public.templates[0].parts[-1], text=source.reference["gd.py"].decode()
    )
    template = msgspec.structs.replace(public.templates[0], parts=(part,))
    leaky = msgspec.structs.replace(public, templates=(template,))
    assert told(source, "checks.json", write_public(leaky))
    assert told(source, "checks.json", json.dumps({"a": {ANSWER: 1}}))
    assert told(source, "checks.json", json.dumps([{"a": ["b", [ANSWER]]}]))


@pytest.mark.parametrize("field", ["behaves_like", "property", "concept", "place"])
def test_a_solution_in_a_hint_is_told(source: Source, field: str) -> None:
    """Whatever a learner reads of a misconception is looked through."""
    known = source.wrong[0].misconception
    assert known is not None
    leaky = f"Try {ANSWER.removeprefix('return ')}. Does it help?"
    if field == "behaves_like":
        changed = msgspec.structs.replace(known, behaves_like=leaky)
    else:
        hints = list(known.hints)
        hints[("property", "concept", "place").index(field)] = leaky
        changed = msgspec.structs.replace(known, hints=(hints[0], hints[1], hints[2]))
    found = list(leaks(source, hint_texts([changed])))
    assert found
    assert all(leak.startswith(f"wrong/{known.name}.py holds ") for leak in found)


@pytest.mark.parametrize(
    "formula",
    [
        "x - lr * grad",
        "x -= lr*grad",
        "x − η · gradient",
        "x – eta × slope",
        "x - (rate * df(x))",
        "x - gradx * learning_rate",
        "new = x-df(x)*eta",
        "-learning_rate * gradx + x",
        "x - learning_rate *\n    gradx",
        "x - eta \\\n    * slope",
    ],
)
@pytest.mark.parametrize("name", ["lesson.md", "gd.py", "checks.json", "n.ipynb"])
def test_the_formula_is_told_however_it_is_written(source: Source, formula: str, name: str) -> None:
    """Other names, other signs for minus and times, another order: it is the same formula."""
    text = f"So {formula} it is."
    lines = json.dumps({"source": text.splitlines(keepends=True)})
    content = lines if name.endswith(("json", "ipynb")) else text
    (leak,) = [one for one in told(source, name, content) if "formula" in one]
    assert leak.startswith(f"{name} holds the answer's formula: ")


@pytest.mark.parametrize(
    "text",
    [
        "At x = 3 with gradient 6, a learning rate of 0.1 leads to 2.4.",
        "def gradient_descent_update(x, gradx, learning_rate):",
        "x = gradient_descent_update(x, gradx, learning_rate)",
        "learning_rate = None",
        "    return x",
        "x goes down - the learning rate times how often?",
    ],
)
def test_what_is_given_is_no_leak(source: Source, text: str) -> None:
    """Signatures, examples and words are no answer, and nor is a line too short to say anything."""
    assert told(source, "gd.py", text) == []


def test_a_short_or_given_line_says_nothing(source: Source) -> None:
    """A solution line that is short, or stands in the given code as well, is no leak."""
    gd = source.reference["gd.py"].decode()
    lines = "w = 1\n    given_line = 1\n    "
    marked = gd.replace("    return x -", f"    {lines}return x -")
    given = msgspec.structs.replace(
        source.templates[1].parts[0], text="given_line = 1\n" + source.templates[1].parts[0].text
    )
    template = msgspec.structs.replace(
        source.templates[1], parts=(given, *source.templates[1].parts[1:])
    )
    other = msgspec.structs.replace(
        source,
        reference=source.reference | {"gd.py": marked.encode()},
        templates=(source.templates[0], template),
    )
    assert told(other, "gd.py", "w = 1\ngiven_line = 1\n") == []
    assert told(other, "gd.py", ANSWER)


def test_pictures_are_not_read_as_text(source: Source) -> None:
    """Bytes that are no text are let through; a drawing made of text is looked at."""
    assert told(source, "a.png", b"\x89PNG\xff\xfe") == []
    assert told(source, "a.pdf", b"%PDF\xff\xfe") == []
    assert told(source, "a.svg", f"<svg><text>{ANSWER}</text></svg>")
