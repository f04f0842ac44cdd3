"""The report as a page."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.model import Diagnosis
from autograder.report import html

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.model import Report

TEXTS = st.text() | st.builds(
    "".join,
    st.lists(
        st.sampled_from(
            [
                "<script>",
                "</pre>",
                "</title>",
                "<!--",
                "]]>",
                '"',
                "'",
                "`",
                "&lt;",
                "{{",
                "%}",
                "\n",
            ]
        )
    ),
)


class Page(HTMLParser):
    """Reads a page: its tags, its links, its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count a tag, note its link."""
        self.tags[tag] += 1
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text += data


def test_the_learner_sees_all(report: Callable[..., Report]) -> None:
    """The page shows the score, each check with reason and basis, the explanation, the notes."""
    text = Page(html.render(report(intake=("gd.py was GD.py",), printed="one\ntwo\n"))).text
    for part in (
        "3 · Some exercise", "2 of 6 points", "Sentence 1 holds", "tested at 64 points",
        "returned 3.17 where 2.83 was expected", "a step up the slope", "step(3, 1.7)",
        "gd.py was GD.py", "one\ntwo", "seed 7", "sandbox confined+",
    ):  # fmt: skip
        assert part in text


def test_the_hints_are_a_ladder(report: Callable[..., Report]) -> None:
    """The first hint is open, each further one is folded into the one before."""
    page = html.render(report())
    assert page.index("Did the cost rise?") < page.index("<details>")
    assert Page(page).tags["details"] == 2
    assert re.search(r"</details>\s*</details>", page)


def test_the_page_stands_alone(report: Callable[..., Report]) -> None:
    """A page has no script, asks for nothing from elsewhere, and says so to the browser."""
    for page in (html.render(report()), html.render_index([report()], "Class")):
        assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
        assert '<html lang="en">' in page
        assert not {"script", "link", "img", "iframe", "form"} & set(Page(page).tags)
        assert "http:" not in page.replace("http-equiv", "")


def test_a_fault_of_ours_is_no_mark(broken: Report) -> None:
    """A fault of ours is shown as one, without a mark."""
    text = Page(html.render(broken)).text
    assert "No mark yet" in text
    assert "costs nothing" in text


@pytest.mark.parametrize(
    ("sandbox", "warned"),
    [("confined", False), ("confined+", False), ("limited", True), ("separate", True), ("", True)],
)
def test_the_banner(sandbox: str, *, warned: bool, report: Callable[..., Report]) -> None:
    """Every page of a run without a full sandbox says so, also where nobody knows."""
    drawn = report(sandbox=sandbox)
    for page in (html.render(drawn), html.render_index([report(), drawn], "Class")):
        assert ("Not confined." in page) == warned


@pytest.mark.parametrize("sandbox", ["confined+", "confined", "limited", "separate", ""])
def test_the_way_to_a_stronger_sandbox(sandbox: str, report: Callable[..., Report]) -> None:
    """Below the highest rung every page says how to get there, on each system."""
    drawn = report(sandbox=sandbox)
    for page in (html.render(drawn), html.render_index([drawn], "Class")):
        text = Page(page).text
        for word in ("Debian", "Ubuntu", "Fedora", "container", "macOS", "Windows"):
            assert (word in text) == (sandbox != "confined+")


def test_printed_is_cut(report: Callable[..., Report]) -> None:
    """Of what the script printed, twenty lines are shown."""
    text = Page(html.render(report(printed="\n".join(f"line {n}" for n in range(99))))).text
    assert "line 19\n…" in text
    assert "line 20" not in text


@given(text=TEXTS, sign=st.sampled_from('<>"'))
def test_no_text_becomes_a_tag(text: str, sign: str, hostile: Callable[[str], Report]) -> None:
    """Whatever a learner wrote adds no `<`, `>` or quote to the page: it stays text."""
    wild, tame = hostile(text), hostile(text.replace(sign, "("))
    assert html.render(wild).count(sign) == html.render(tame).count(sign)
    pages = [html.render_index([one], one.student) for one in (wild, tame)]
    assert pages[0].count(sign) == pages[1].count(sign)


@given(text=st.text() | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl"])))
def test_no_text_hides(text: str, hostile: Callable[[str], Report]) -> None:
    """Control characters and what turns text round are shown, not obeyed."""
    report = hostile(text)
    for page in (html.render(report), html.render_index([report], text)):
        hidden = {c for c in page if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
        assert hidden <= set("\n\u200c\u200d")
        assert not any(name.startswith("on") for name in Page(page).attributes)


@given(student=st.text(min_size=1))
def test_links(student: str, report: Callable[..., Report]) -> None:
    """A link leads to the learner's page and nowhere else, whatever the name is."""
    exercise = report().exercise
    links = Page(html.render_index([report(student=student)], "Class")).links
    assert links
    for link in links:
        folder, file = link.split("/")
        assert re.fullmatch(r"[\w.~%-]*", folder, re.ASCII)
        assert (unquote(folder), file) == (student, f"{exercise}.html")


def test_the_class(report: Callable[..., Report], broken: Report, passed: Report) -> None:
    """The class page has the figures, the rates of the checks, the diagnoses and the learners."""
    class_ = [report(student=f"s{n}") for n in range(3)] + [passed, broken]
    page = html.render_index(class_, "Autumn")
    text = re.sub(r"\s+", " ", Page(page).text)
    assert "Autumn" in text
    assert "submissions5" in text.replace(" ", "")
    assert "our fault, to grade again" in text
    assert "median2of6" in text.replace(" ", "")
    assert "climbs the slope" in text
    assert 'aria-label="Marks: 3 from 30 %, 1 from 100 %"' in page
    assert text.index("Sentence 2 holds") < text.index("Sentence 1 holds"), "the hardest first"


def test_an_empty_class() -> None:
    """A class without submissions is a page, too."""
    assert "No submissions yet." in html.render_index([], "Autumn")


def test_the_same_report_is_the_same_page(report: Callable[..., Report]) -> None:
    """The same report gives the same bytes."""
    assert html.render(report()) == html.render(report())


@pytest.mark.parametrize("status", ["raised", "timed_out", "forbidden", "missing", "untouched"])
def test_the_status_is_a_sentence(status: str, report: Callable[..., Report]) -> None:
    """What stands out of a run is told in a sentence, not in a word of ours."""
    page = html.render(report(status=status))
    assert '<p class="note">' in page
    assert status.replace("_", " ") + "<" not in page


def test_every_mistake_is_on_the_page(report: Callable[..., Report]) -> None:
    """What is wrong in another part stands below the first, with hints of its own."""
    other = Diagnosis(
        name="drops_a_term",
        behaves_like="a walk without its start",
        hints=("How long is the path?", "Where does it begin?", "What is in the list at first?"),
        slot="walk",
    )
    page = html.render(report(also=(other,)))
    first, _, second = page.partition("And in <code>walk</code>")
    assert "Which sign is in the last line?" in first
    for text in (other.behaves_like, *other.hints):
        assert text in second
        assert text not in first


def test_without_a_known_mistake_there_is_advice(report: Callable[..., Report]) -> None:
    """A page without hints still says what to do next."""
    page = html.render(report(diagnosis=None))
    assert page.count('class="hint"') == 1
    assert "Where does your code do something else?" in page
