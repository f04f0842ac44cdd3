"""Pages with hostile names and outputs, in a real browser: no script runs, nothing is fetched."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.model import Counterexample, Diagnosis, Finding, Report, Verdict
from autograder.report import html
from autograder.wire import Items, Other

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no chromium is installed")
OWN = "document.title='owned'"
HOSTILE = (
    f"<script>{OWN}</script>",
    f'"><img src=x onerror="{OWN}">',
    f"</title></style></pre></textarea><svg onload={OWN}>",
    f"' autofocus onfocus={OWN} x='",
    f"<a href=javascript:{OWN}>x</a>",
    f"<iframe srcdoc='<script>parent.{OWN}</script>'></iframe>",
    f"{{{{ ''.__class__ }}}} {{% raw %}} ${{{OWN}}}",
    f"<meta http-equiv=refresh content='0;url=data:text/html,<title>owned</title>'>\u202e{OWN}",
    f"<base href='https://example.org/'><link rel=stylesheet href=//example.org/x>\0{OWN}",
)


def hostile(text: str) -> Report:
    """Return a report with `text` wherever a learner has a say."""
    finding = Finding(
        check=text, says=text, verdict=Verdict.FAIL, points=0.0, max_points=1.0, because=text
    )
    example = Counterexample(
        call=text, expected=Items("list", [text]), got=Items("dict", [Other(text)])
    )
    return Report(
        student=text,
        exercise="01-downhill",
        score=0.0,
        max_score=1.0,
        seed=7,
        sandbox="confined",
        findings=(finding,),
        diagnosis=Diagnosis(
            name=text, behaves_like=text, hints=(text,) * 3, counterexample=example
        ),
        intake=(text,),
        printed=text,
    )


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[str], tuple[str, str]]:
    """Return what opens a page, and gives back the document it became, and the browser's log."""

    def open_page(page: str) -> tuple[str, str]:
        path = tmp_path / "page.html"
        path.write_bytes(page.encode("utf-8", "replace"))
        assert BROWSER is not None
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        shown = subprocess.run(
            [
                *(BROWSER, "--headless", *sandbox, "--disable-gpu", "--dump-dom"),
                *("--enable-logging=stderr", "--virtual-time-budget=500"),
                *(f"--user-data-dir={tmp_path / 'profile'}", path.as_uri()),
            ],
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        return shown.stdout, shown.stderr

    return open_page


def is_owned(document: str) -> bool:
    """Tell whether a script ran: all of them would change the title."""
    return "<title>owned</title>" in document


def is_held_back(log: str) -> bool:
    """Tell whether the browser had to hold something back because of the policy."""
    return "Content Security Policy" in log


def test_this_browser_runs_scripts(opened: Callable[[str], tuple[str, str]]) -> None:
    """What the others stand on: a page that escapes nothing, and has no policy, is owned."""
    document, _ = opened(f"<html><title>mine</title><body>{HOSTILE[0]}</body></html>")
    assert is_owned(document)


@pytest.mark.parametrize("place", ["learner", "class"])
def test_hostile_texts_stay_texts(place: str, opened: Callable[[str], tuple[str, str]]) -> None:
    """No text becomes anything that the policy would have to hold back."""
    reports = [hostile(text) for text in HOSTILE]
    everything = hostile("\n".join(HOSTILE))
    page = html.render(everything) if place == "learner" else html.render_index(reports, HOSTILE[2])
    document, log = opened(page)
    assert not is_owned(document)
    assert not is_held_back(log)
    assert "</html>" in document


@pytest.mark.parametrize("text", HOSTILE[:6])
def test_the_policy_holds_on_its_own(text: str, opened: Callable[[str], tuple[str, str]]) -> None:
    """Were a text to get through unescaped, the page's own policy would stop it."""
    whole = html.render(hostile("harmless"))
    page = whole.replace("<main>", f"<main>{text}")
    assert page != whole
    document, _ = opened(page)
    assert not is_owned(document)
