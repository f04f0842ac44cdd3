"""formgrader in a real browser: a teacher reads what the kit wrote, and marks beside it."""

from __future__ import annotations

import base64
import io
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from nbgrader.api import Gradebook
from playwright.sync_api import Page, expect, sync_playwright

from autograder.nbgrader.course import run
from autograder.notebooks import filled, released
from autograder.sources import Source
from tests.conftest import EXERCISE, NOTEBOOK, Cells, cell, code, edited
from tests.nbgrader.conftest import comments, formgrader, hand_in, marks

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed here")

UPDATE = "gradient_descent_update"
CLIMBS = f"def {UPDATE}(x, gradx, learning_rate):\n    return x + learning_rate * gradx\n"
ANSWER = "Below 1 it settles; at 1 it jumps for ever."
SHOTS = os.environ.get("SCREENSHOTS", "")
"""Where pictures of the pages are kept, if anywhere."""


class Room(NamedTuple):
    """A course, its gradebook, formgrader's address, and what its server says."""

    root: Path
    url: str
    address: str
    log: Path


def red_dot() -> str:
    """Return a picture as a notebook holds it."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - nobody else here draws

    figure = Figure(figsize=(1.2, 1.2))
    figure.subplots().plot([0], [0], "ro")
    raw = io.BytesIO()
    figure.savefig(raw, format="png")
    return base64.b64encode(raw.getvalue()).decode()


def with_answer_and_picture(cells: Cells) -> None:
    """Answer a question, and draw something."""
    cell(cells, "regimes")["source"] = ANSWER
    drawn = {"data": {"image/png": red_dot(), "text/plain": "<Figure>"}, "metadata": {}}
    mine = code("plot(path)")
    mine["outputs"] = [{"output_type": "display_data", **drawn}]
    cells.insert(cells.index(cell(cells, "regimes")), mine)


def grade(root: Path) -> str:
    """Let the kit grade the class into the gradebook; return what it says."""
    url = f"sqlite:///{root / 'gradebook.db'}"
    done = run(root, "autograder", "grade", "submitted", "--seed", "3", "--gradebook", url)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def room(
    workshop: Callable[[], Path],
    course: Path,
    source: Source,
    notebook: bytes,
    scripts: dict[str, bytes],
) -> Iterator[Room]:
    """Return a course that was graded by the kit, with formgrader running in it."""
    root = workshop()
    shutil.copytree(course / "assignments" / EXERCISE, root / "assignments" / EXERCISE)
    bank = f"solutions/{EXERCISE}/wrong"
    (root / bank).mkdir()
    shutil.copy(course / bank / "climbs_the_gradient.py", root / bank)
    rate = {"learning_rate": source.answer("learning_rate")}
    climbing = filled(released(source)[0], rate | {UPDATE: CLIMBS})
    hand_in(root, "ada", {NOTEBOOK: notebook})
    hand_in(root, "ben", {NOTEBOOK: edited(climbing, with_answer_and_picture)})
    hand_in(root, "cho", scripts)
    assert "Gradebook: 3 of 3 entries changed." in grade(root)
    with formgrader(root) as (address, log):
        yield Room(root, f"sqlite:///{root / 'gradebook.db'}", address, log)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Return a browser."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Page]:
    """Return an empty page, in which no script may fail (formgrader fetches MathJax by network)."""
    page = browser.new_page(viewport={"width": 1200, "height": 1000})
    page.set_default_timeout(30_000)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert [error for error in errors if "MathJax" not in error] == []


def kept(page: Page, name: str) -> None:
    """Keep a picture of the page for a person to look at."""
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)


def submission(room: Room, student: str) -> str:
    """Return the address of a student's notebook."""
    with Gradebook(room.url, "test") as book:
        found = book.find_submission_notebook(EXERCISE, EXERCISE, student)
        return f"{room.address}/submissions/{found.id}/"


def test_it_lists_the_class(room: Room, page: Page) -> None:
    """Every student is there with the score that the kit gave."""
    page.goto(f"{room.address}/manage_students")
    rows = page.locator("table tbody tr")
    expect(rows).to_have_count(3)
    for student, score in (("ada", "10"), ("ben", "5"), ("cho", "10")):
        expect(rows.filter(has_text=student)).to_contain_text(f"{score} / 14")
    kept(page, "students")
    page.goto(f"{room.address}/gradebook/{EXERCISE}/{EXERCISE}")
    expect(page.locator("table tbody tr")).to_have_count(3)
    kept(page, "submissions")


def test_a_submission_shows_marks_comments_and_pictures(room: Room, page: Page) -> None:
    """Points beside each check, the kit's sentence below it, its comment, and what was drawn."""
    page.goto(submission(room, "ben"))
    scores = page.locator("input.score")
    expect(scores).to_have_count(12)
    for at, points in enumerate(("0", "1", "1")):
        expect(scores.nth(at)).to_have_attribute("placeholder", points)
    boxes = page.locator("textarea.comment")
    expect(boxes.first).to_have_attribute("placeholder", re.compile("a walker who"))
    expect(page.get_by_text("returned 3.17 where 2.83 was expected.").first).to_be_visible()
    drawn = page.locator("img")
    drawn.last.scroll_into_view_if_needed()
    for at in range(drawn.count()):
        expect(drawn.nth(at)).to_have_js_property("complete", value=True)
        assert drawn.nth(at).evaluate("one => one.naturalWidth") > 0, drawn.nth(at).get_attribute(
            "src"
        )
    assert page.locator("img[src^='data:image/png']").count() == 1
    kept(page, "submission")


def test_no_page_warns(room: Room, page: Page) -> None:
    """A teacher who opens formgrader for the first time has nothing to look up or to set up."""
    for place in ("manage_assignments", f"manage_submissions/{EXERCISE}", "gradebook"):
        page.goto(f"{room.address}/{place}")
        expect(page.locator("table tbody tr").first).to_contain_text(re.compile(r"\w"))
        assert page.locator(".alert").all_inner_texts() == []
        kept(page, place.partition("/")[0])
    lines = room.log.read_text("utf-8").splitlines()
    assert [one for one in lines if one.startswith(("[E ", "[C "))] == []


def test_its_button_autogrades(room: Room, page: Page) -> None:
    """A click runs a learner's notebook in the kit's sandbox, from within the server."""
    page.goto(f"{room.address}/manage_submissions/{EXERCISE}")
    page.locator("tr", has_text="ada").locator("td.autograde a").click()
    expect(page.locator(".modal-body")).to_contain_text("Successfully autograded")
    assert marks(room.url, "ada")["check-update"] == (2, None, False)


def test_scripts_are_shown(room: Room, page: Page) -> None:
    """A teacher reads the scripts in the notebook's cells."""
    page.goto(submission(room, "cho"))
    expect(page.get_by_text("# gd.py, as it was handed in")).to_be_visible()
    kept(page, "scripts")


def test_a_mark_by_hand_outlives_the_next_run(room: Room, page: Page) -> None:
    """The teacher marks an answer and comments on it; grading again keeps both."""
    page.goto(submission(room, "ben"))
    answer = page.locator("input.score").nth(10)
    assert marks(room.url, "ben")["regimes"] == (None, None, True)
    # The page takes nothing before it has fetched the marks and comments.
    expect(answer).to_have_class(re.compile("needs_manual_grade"))
    with page.expect_response("**/api/grade/*"):
        answer.fill("1.5")
        answer.press("Tab")
    box = page.locator("textarea.comment").nth(2)
    expect(box).to_have_attribute("placeholder", re.compile("."))
    with page.expect_response("**/api/comment/*"):
        box.fill("Nearly: mind the sign.")
        box.press("Tab")
    assert marks(room.url, "ben")["regimes"] == (None, 1.5, False)
    grade(room.root)
    page.reload()
    expect(page.locator("input.score").nth(10)).to_have_value("1.5")
    expect(page.locator("textarea.comment").nth(2)).to_have_value("Nearly: mind the sign.")
    assert comments(room.url, "ben")["regimes"][1] == "Nearly: mind the sign."
    page.locator("input.score").nth(10).scroll_into_view_if_needed()
    kept(page, "marked")
