"""The kit writes to the gradebook while teachers read and mark in formgrader: nothing is lost."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.request import HTTPCookieProcessor, Request, build_opener

import msgspec
import pytest
from nbgrader.api import Gradebook

from autograder.exercises import Public
from autograder.nbgrader.publish import Found, publish
from autograder.notebooks import filled, released
from autograder.sources import Source
from tests.conftest import EXERCISE, NOTEBOOK, cell, edited
from tests.nbgrader.conftest import NBGRADERS_OWN, comments, formgrader, marks

pytestmark = [pytest.mark.filterwarnings(one) for one in NBGRADERS_OWN]

STUDENTS = [f"student-{number:02}" for number in range(10)]
ROUNDS = 6
"""How often the class is graded anew, at least."""
MARKED = len(STUDENTS)
"""How many answers each teacher marks, at least: each of theirs twice."""
WRITTEN = "regimes"
UPDATE = "gradient_descent_update"
CLIMBS = f"def {UPDATE}(x, gradx, learning_rate):\n    return x + learning_rate * gradx\n"


class Teacher:
    """Somebody at formgrader's pages, with a browser's cookies of their own."""

    def __init__(self, address: str) -> None:
        """Open a page, as every browser does first."""
        self._address = address
        self._cookies = CookieJar()
        self._browser = build_opener(HTTPCookieProcessor(self._cookies))
        self.reads("/gradebook")

    def reads(self, place: str) -> None:
        """Read a page; it has to be there."""
        with self._browser.open(self._address + place, timeout=60) as page:
            page.read()

    def writes(self, place: str, body: dict[str, object]) -> None:
        """Enter something; it has to be taken."""
        (token,) = (one.value for one in self._cookies if one.name == "_xsrf")
        head = {"Content-Type": "application/json", "X-XSRFToken": str(token)}
        raw = json.dumps(body).encode()
        entry = Request(self._address + place, raw, head, method="PUT")  # noqa: S310 - our server
        with self._browser.open(entry, timeout=60) as page:
            page.read()


@contextmanager
def meanwhile(*works: Callable[[], object]) -> Iterator[None]:
    """Do `works` over and over, each in a thread of its own; raise what goes wrong in one."""
    done, wrong = threading.Event(), []

    def keep_on(work: Callable[[], object]) -> None:
        try:
            while not done.is_set():
                work()
        except Exception as error:  # noqa: BLE001 - it is raised below
            wrong.append(error)

    threads = [threading.Thread(target=keep_on, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert wrong == []


def rows(url: str) -> list[tuple[str, str, str, str]]:
    """Return each student with the rows of a submission, a mark and a comment."""
    with Gradebook(url, "test") as book:
        found = [(who, book.find_submission_notebook(EXERCISE, EXERCISE, who)) for who in STUDENTS]
        return [
            (
                who,
                one.id,
                next(grade.id for grade in one.grades if grade.name == WRITTEN),
                next(comment.id for comment in one.comments if comment.name == UPDATE),
            )
            for who, one in found
        ]


class Marking:
    """Goes through the class again and again; remembers what was entered last for each."""

    def __init__(self, address: str, students: list[tuple[str, str, str, str]]) -> None:
        """Begin with the first student and no points."""
        self._teacher = Teacher(address)
        self._students = itertools.cycle(students)
        self._count = 0
        self.entered: dict[str, tuple[float, str]] = {}

    def __len__(self) -> int:
        """Return how many answers were marked."""
        return self._count

    def __call__(self) -> None:
        """Mark one answer and comment on it."""
        student, _, grade, comment = next(self._students)
        points, text = self._count % 9 / 4, f"Read, as number {self._count}."
        self._teacher.writes(f"/api/grade/{grade}", {"manual_score": points})
        self._teacher.writes(f"/api/comment/{comment}", {"manual_comment": text})
        self.entered[student] = points, text
        self._count += 1


class Reading:
    """Opens one page after the other."""

    def __init__(self, address: str, students: list[tuple[str, str, str, str]]) -> None:
        """Begin with the table of the class."""
        lists = ["/manage_students", f"/api/submissions/{EXERCISE}", "/api/students"]
        lists += [f"/api/grades?submission_id={one}" for _, one, _, _ in students]
        self._teacher = Teacher(address)
        self._places = itertools.cycle([*lists, f"/submissions/{students[0][1]}/"])

    def __call__(self) -> None:
        """Open the next page."""
        self._teacher.reads(next(self._places))


@pytest.fixture
def grade_all(public: Public, source: Source, judged: Any) -> Callable[[Path, str, bool], int]:
    """Return what writes the class's results, all right or all wrong; how many changed."""
    blank = released(source)[0]
    rate = {"learning_rate": source.answer("learning_rate")}
    answered = lambda raw: edited(raw, lambda cells: cell(cells, WRITTEN).update(source="It is."))  # noqa: E731
    ways = {
        right: judged({NOTEBOOK: answered(filled(blank, rate | {UPDATE: way}))})
        for right, way in ((True, source.answer(UPDATE)), (False, CLIMBS))
    }

    def write(root: Path, url: str, right: bool) -> int:  # noqa: FBT001
        submission, report = ways[right]
        found = [
            Found(
                msgspec.structs.replace(submission, student=who),
                root / "submitted" / who,
                msgspec.structs.replace(report, student=who),
            )
            for who in STUDENTS
        ]
        return publish(root, url, {EXERCISE: public}, {EXERCISE: blank}, found)

    return write


def test_nothing_is_lost_beside_formgrader(
    workshop: Callable[[], Path], grade_all: Callable[[Path, str, bool], int]
) -> None:
    """Two teachers mark, two read, the kit grades the class anew all the while: each has their way.

    No request fails, every mark and comment by hand is the one that was entered last, every
    automatic mark that of the last round, and nobody is told of a lock.
    """
    root = workshop()
    url = f"sqlite:///{root / 'gradebook.db'}"
    assert grade_all(root, url, True) == len(STUDENTS)
    students, rounds = rows(url), 0
    with formgrader(root) as (address, log):
        halves = students[::2], students[1::2]
        marking = [Marking(address, half) for half in halves]
        with meanwhile(*marking, *(Reading(address, half) for half in halves)):
            for right in itertools.cycle((False, True)):
                assert grade_all(root, url, right) == len(STUDENTS)
                rounds += 1
                if right and rounds >= ROUNDS and min(map(len, marking)) >= MARKED:
                    break
        said = log.read_text("utf-8")
    entered = marking[0].entered | marking[1].entered
    assert sorted(entered) == STUDENTS
    for who, (points, text) in entered.items():
        assert marks(url, who)[WRITTEN] == (None, points, False)
        assert marks(url, who)["check-update"] == (2, None, False)
        assert comments(url, who)[UPDATE][1] == text
    assert "locked" not in said
    assert "Traceback" not in said
