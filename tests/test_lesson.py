"""One lesson text becomes a page beside the scripts and the cells of a notebook."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from autograder.exercises import ExerciseError
from autograder.lesson import blocks, page, split_play, split_question

if TYPE_CHECKING:
    from autograder.sources import Source

LESSON = """\
# Title

For both.

<!-- kit:scripts -->

Only beside scripts.

<!-- kit:end -->
<!-- kit:notebook -->

Only in the notebook.

<!-- kit:end -->

<!-- kit:given some.file.py -->

<!-- kit:write a_name -->
<!-- kit:check a-check.1 -->

<!-- an ordinary comment -->

## Play

<!-- kit:play -->

```python
print(1)
```

And then?

<!-- kit:question why 2.5 -->

Why?
"""


def directives(form: str) -> list[tuple[str, ...]]:
    """Return the directives of the lesson in one form, with their words."""
    return [(b.kind, *b.words) for b in blocks(LESSON, form) if b.kind != "text"]


@pytest.mark.parametrize("form", ["scripts", "notebook"])
def test_directives_come_in_their_order_with_their_words(form: str) -> None:
    """Both forms hold the same directives, between texts."""
    assert directives(form) == [
        ("given", "some.file.py"),
        ("write", "a_name"),
        ("check", "a-check.1"),
        ("play",),
        ("question", "why", "2.5"),
    ]


def test_a_directive_knows_its_line() -> None:
    """So that a mistake can be told with the place where it is."""
    lines = {b.kind: b.line for b in blocks(LESSON, "notebook") if b.kind != "text"}
    for kind, line in lines.items():
        assert f"kit:{kind}" in LESSON.splitlines()[line - 1]


@pytest.mark.parametrize(
    ("form", "own", "other"),
    [
        ("scripts", "Only beside scripts.", "Only in the notebook."),
        ("notebook", "Only in the notebook.", "Only beside scripts."),
    ],
)
def test_a_form_holds_its_own_sections_and_what_is_for_both(
    form: str, own: str, other: str
) -> None:
    """A section for one form is left out of the other; everything else stands in both."""
    text = "\n".join(block.text for block in blocks(LESSON, form))
    assert own in text
    assert other not in text
    assert "For both." in text
    assert "<!-- an ordinary comment -->" in text
    assert "kit:" not in text


def test_the_page_is_markdown_without_directives() -> None:
    """Directives vanish without a trace, and a question says its points."""
    assert (
        page(LESSON)
        == """\
# Title

For both.

Only beside scripts.

<!-- an ordinary comment -->

## Play

```python
print(1)
```

And then?

*Written question, 2.5 points; your teacher reads the answer.*

Why?
"""
    )


def test_the_real_page_has_no_directive_and_all_its_pictures(source: Source) -> None:
    """The released page holds no trace of our marks, and every heading of the lesson."""
    text = page(source.lesson)
    assert "kit:" not in text
    assert "\n\n\n" not in text
    for heading in re.findall(r"(?m)^#+ .*$", source.lesson):
        assert heading in text


@pytest.mark.parametrize(
    "line",
    [
        "<!-- kit:chekc update -->",
        "<!-- kit:check -->",
        "<!-- kit:check one two -->",
        "<!--kit:check update-->",
        "<!-- kit:check update",
        "See <!-- kit:check update -->",
        "<!-- kit:question why many -->",
        "<!-- kit:question why -->",
        "<!-- kit:play now -->",
        "<!-- kit: play -->",
    ],
)
@pytest.mark.parametrize("form", ["scripts", "notebook"])
def test_what_looks_like_a_directive_and_is_none_is_refused(line: str, form: str) -> None:
    """Nothing that was meant for the kit reaches a learner as text."""
    told = rf"^lesson\.md:2: '{re.escape(line)}' is no directive: write it alone on its line"
    with pytest.raises(ExerciseError, match=told):
        list(blocks(f"Text.\n{line}\n", form))


@pytest.mark.parametrize(
    "lesson",
    [
        "Text.\n<!-- kit:end -->\n",
        "<!-- kit:scripts -->\n<!-- kit:notebook -->\n",
        "<!-- kit:scripts -->\n<!-- kit:check update -->\n<!-- kit:end -->\n",
    ],
)
def test_a_directive_in_the_wrong_place_is_refused(lesson: str) -> None:
    """Sections are not nested, not ended twice, and hold text only; the line is told."""
    with pytest.raises(ExerciseError, match=r"^lesson\.md:2: '<!-- .* -->' does not belong here$"):
        list(blocks(lesson, "notebook"))


def test_a_section_that_is_not_closed_is_refused() -> None:
    """The rest of the lesson would be lost in one form."""
    told = r"^lesson\.md: a section 'scripts' is never closed with <!-- kit:end -->$"
    with pytest.raises(ExerciseError, match=told):
        list(blocks("<!-- kit:scripts -->\nText.\n", "notebook"))


def test_code_to_play_with_is_split_from_the_text_below() -> None:
    """The fenced code comes alone, and the text after it is kept."""
    assert split_play("\n```python\na = 1\n\nb = 2\n```\n\nAnd?", 3) == (
        "a = 1\n\nb = 2\n",
        "\nAnd?\n",
    )


@pytest.mark.parametrize("text", ["", "Text first.\n```python\na = 1\n```", "```\na = 1\n```"])
def test_play_without_code_is_refused(text: str) -> None:
    """What stands below kit:play has to be Python in a fence."""
    told = r"^lesson\.md:3: put a ```python block below kit:play$"
    with pytest.raises(ExerciseError, match=told):
        split_play(text, 3)


@pytest.mark.parametrize(
    ("text", "question", "rest"),
    [
        ("Why?\n\n## Next\nMore.", "Why?\n\n", "## Next\nMore."),
        ("Why? #1\n", "Why? #1\n", ""),
    ],
)
def test_a_question_goes_up_to_the_next_heading(text: str, question: str, rest: str) -> None:
    """A heading ends the question; a # within a line is no heading."""
    assert split_question(text) == (question, rest)
