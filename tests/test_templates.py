"""A reference is cut into what is given and what is written, and put together again."""

from __future__ import annotations

import ast
import textwrap
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises import ExerciseError
from autograder.templates import cut, fill, solution_lines

if TYPE_CHECKING:
    from autograder.sources import Source

FUNCTION = '''\
"""Given words."""

import math


@staticmethod
def area(radius):
    """The area of a circle."""
    # Given, too.
    # TODO 1: return the area,
    # of whatever circle.
    ### BEGIN SOLUTION
    square = radius**2
    return math.pi * square
    ### END SOLUTION


print(area(1))
'''
VALUE = """\
start = 3
# TODO 2: set the "speed".
### BEGIN SOLUTION
speed = start * 10
### END SOLUTION
finish = 5
"""


def text_of(*lines: str) -> str:
    """Return a file of these lines."""
    return "".join(f"{line}\n" for line in lines)


def ran(text: str) -> dict[str, object]:
    """Return the names that a file defines."""
    names: dict[str, object] = {}
    exec(compile(text, "file", "exec"), names)  # noqa: S102 - it is our own
    del names["__builtins__"]
    return names


class TestStubs:
    """What stands where the learner is to write."""

    def test_a_function_raises_its_task(self) -> None:
        """The stub of a function keeps head, docstring and comments, and raises the task."""
        template, (slot,) = cut("gd.py", FUNCTION)
        stub = template.stub
        assert slot.task == "TODO 1: return the area, of whatever circle."
        assert slot.name == "area"
        assert slot.file == "gd.py"
        assert '"""The area of a circle."""\n    # Given, too.\n    # TODO 1' in stub
        with pytest.raises(NotImplementedError, match=r"^TODO 1: return the area, of whatever"):
            ran(stub)

    def test_a_value_is_none(self) -> None:
        """The stub of a value binds its name to None, below the task."""
        template, (slot,) = cut("f.py", VALUE)
        assert template.stub == text_of(
            "start = 3", '# TODO 2: set the "speed".', "speed = None", "finish = 5"
        )
        assert (slot.name, slot.task) == ("speed", "TODO 2: set the 'speed'.")

    def test_an_annotated_value_is_none(self) -> None:
        """A value with a type binds its name, too."""
        template, (slot,) = cut("f.py", VALUE.replace("speed = ", "speed: int = "))
        assert slot.name == "speed"
        assert ran(template.stub)["speed"] is None

    def test_a_task_may_hold_backslashes(self) -> None:
        """Whatever characters a task holds, it is raised as it is written."""
        task = "TODO 1: return η \\times g, or \\n?"
        template, _ = cut("gd.py", FUNCTION.replace("TODO 1: return the area,", task))
        with pytest.raises(NotImplementedError) as caught:
            ran(template.stub)
        assert str(caught.value) == f"{task} of whatever circle."

    def test_code_around_a_solution_inside_a_function_stays(self) -> None:
        """What stands above and below the marks in a function is given."""
        text = text_of(
            "def walk(n):",
            "    for k in range(n):",
            "        # TODO: go on.",
            "        ### BEGIN SOLUTION",
            "        yield k",
            "        ### END SOLUTION",
            "    return 'given'",
        )
        stub = cut("w.py", text)[0].stub
        assert stub == text_of(
            "def walk(n):",
            "    for k in range(n):",
            "        # TODO: go on.",
            '        raise NotImplementedError("TODO: go on.")',
            "    return 'given'",
        )

    def test_no_line_of_the_solution_stays(self, source: Source) -> None:
        """The stubs of the real exercise are Python and hold neither marks nor solution lines."""
        for template in source.templates:
            ast.parse(template.stub)
            assert "SOLUTION" not in template.stub
            for line in solution_lines(source.reference[template.file].decode()):
                assert line not in template.stub


MISPLACED = {
    "nested": (
        text_of(*VALUE.splitlines()[:3], "### BEGIN SOLUTION", "speed = 1", "### END SOLUTION"),
        r"^f\.py:4: ### BEGIN SOLUTION inside another; close the first one$",
    ),
    "unclosed": (
        VALUE.replace("### END SOLUTION\n", ""),
        r"^f\.py:3: ### BEGIN SOLUTION is never closed; add ### END SOLUTION$",
    ),
    "without a beginning": (
        VALUE.replace("### BEGIN SOLUTION\n", ""),
        r"^f\.py:4: ### END SOLUTION without a beginning; remove it$",
    ),
    "closed twice": (
        VALUE + "### END SOLUTION\n",
        r"^f\.py:7: ### END SOLUTION without a beginning; remove it$",
    ),
    "without a task": (
        VALUE.replace("TODO 2: set", "Set"),
        r"^f\.py:3: put a comment '# TODO …' above ### BEGIN SOLUTION$",
    ),
    "around nothing": (
        VALUE.replace("speed = start * 10\n", ""),
        r"^f\.py:3: a solution has to bind exactly one name$",
    ),
    "around two values": (
        VALUE.replace("speed =", "other = 3\nspeed ="),
        r"^f\.py:3: a solution has to bind exactly one name$",
    ),
    "around no name": (
        VALUE.replace("speed = start * 10", "print(start)"),
        r"^f\.py:3: a solution has to bind exactly one name$",
    ),
    "twice in a function": (
        FUNCTION.replace(
            "    return math",
            "    ### END SOLUTION\n    # TODO 3.\n    ### BEGIN SOLUTION\n    return math",
        ),
        r"^f\.py:16: area has a solution already; join the two$",
    ),
    "in no Python": (VALUE.replace("finish = 5", "finish = = 5"), r"^f\.py:6: invalid syntax$"),
}


@pytest.mark.parametrize(("text", "message"), MISPLACED.values(), ids=MISPLACED)
def test_misplaced_marks_are_told_with_line_and_mend(text: str, message: str) -> None:
    """Marks that make no sense are refused: the message names file, line and mend."""
    with pytest.raises(ExerciseError, match=message):
        cut("f.py", text)


class Piece(NamedTuple):
    """One stretch of a made-up reference: its text, and the answer where it holds a slot."""

    text: str
    slot: str = ""
    answer: str = ""


def function(number: int, body: list[str], *, decorated: bool) -> Piece:
    """Return a function whose body is a solution."""
    head = f"@(lambda f: f)\ndef g{number}(x):\n" if decorated else f"def g{number}(x):\n"
    head += '    """Given."""\n'
    lines = textwrap.indent("".join(f"{line}\n" for line in body), "    ")
    task = f"    # TODO {number}: write it.\n"
    marked = f"{head}{task}    ### BEGIN SOLUTION\n{lines}    ### END SOLUTION\n"
    return Piece(marked, f"g{number}", head + lines)


def value(number: int, given_: int) -> Piece:
    """Return a value that is a solution."""
    line = f"v{number} = {given_}\n"
    marked = f"# TODO {number}: set it.\n### BEGIN SOLUTION\n{line}### END SOLUTION\n"
    return Piece(marked, f"v{number}", line)


BODIES = st.lists(
    st.sampled_from(["x = x + 1", "x = -2 * x", "if x > 3:\n    x = 1", "# a comment", ""]),
    max_size=3,
).map(lambda lines: [*lines, "return x * 3"])
PIECES = st.lists(
    st.tuples(
        st.sampled_from(["given", "value", "function"]), st.integers(-9, 9), BODIES, st.booleans()
    ),
    min_size=1,
    max_size=5,
).map(
    lambda drawn: [
        Piece(f"c{k} = {number}\n\n\n")
        if kind == "given"
        else value(k, number)
        if kind == "value"
        else function(k, body, decorated=decorated)
        for k, (kind, number, body, decorated) in enumerate(drawn)
    ]
)


def behaviour(text: str) -> dict[str, object]:
    """Return the values that a file binds, and what its functions make of some numbers."""
    return {
        name: [thing(x) for x in range(6)] if callable(thing) else thing
        for name, thing in ran(text).items()
    }


@given(PIECES)
def test_filling_in_the_answers_gives_the_reference_again(pieces: list[Piece]) -> None:
    """Cut anywhere and filled with the reference's own answers, a file does what it did."""
    text = "".join(piece.text for piece in pieces)
    template, slots = cut("any.py", text)
    answers = {piece.slot: piece.answer for piece in pieces if piece.slot}
    assert [slot.name for slot in slots] == list(answers)
    assert "SOLUTION" not in template.stub
    assert behaviour(fill(template, answers)) == behaviour(text)


@given(PIECES)
def test_what_is_not_filled_in_stays_open(pieces: list[Piece]) -> None:
    """Without answers the file is the stub: given values are set, slots are None or raise."""
    text = "".join(piece.text for piece in pieces)
    template, _ = cut("any.py", text)
    assert fill(template, {}) == template.stub
    names = ran(template.stub)
    for name, thing in ran(text).items():
        if name.startswith("c"):
            assert names[name] == thing
        elif name.startswith("v"):
            assert names[name] is None
        else:
            opened = names[name]
            assert callable(opened)
            with pytest.raises(NotImplementedError, match=r"^TODO \d: write it\.$"):
                opened(1)


def test_an_answer_without_a_last_line_end_does_not_run_into_the_next() -> None:
    """An answer that ends without a line end is still alone on its line."""
    template, _ = cut("f.py", VALUE)
    assert ran(fill(template, {"speed": "speed = 4"})) == {"start": 3, "speed": 4, "finish": 5}


def test_the_real_reference_is_filled_in_again(source: Source) -> None:
    """The real exercise's files, filled with `Source.answer`, compile to the reference's code."""
    for template in source.templates:
        answers = {
            slot.name: source.answer(slot.name)
            for slot in source.exercise.slots
            if slot.file == template.file
        }
        ours, theirs = fill(template, answers), source.reference[template.file].decode()
        assert ast.dump(ast.parse(ours)) == ast.dump(ast.parse(theirs))
