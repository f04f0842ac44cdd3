"""Scripts as learners' editors save them, graded."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.sources import Source
from tests.conftest import Grade

BOM = b"\xef\xbb\xbf"


SAVED: dict[str, Callable[[bytes], bytes]] = {
    "bom": lambda raw: BOM + raw,
    "crlf": lambda raw: raw.replace(b"\n", b"\r\n"),
    "bom-crlf": lambda raw: BOM + raw.replace(b"\n", b"\r\n"),
    "cr": lambda raw: raw.replace(b"\n", b"\r"),
    "no-last-newline": lambda raw: raw.rstrip(),
}


@pytest.mark.parametrize("saved", SAVED.values(), ids=SAVED)
def test_stubs_stay_untouched(
    saved: Callable[[bytes], bytes], source: Source, graded: Grade
) -> None:
    """An editor that only saves the stubs in its own way has filled in nothing."""
    stubs = {template.file: saved(template.stub.encode()) for template in source.templates}
    assert graded(stubs).status == "untouched"


@pytest.mark.parametrize(
    "saved",
    [*SAVED.values(), lambda raw: b"# -*- coding: latin-1 -*-\n# \xe4\xf6\xfc\n" + raw],
    ids=[*SAVED, "latin-1"],
)
def test_every_way_to_save_it_is_graded_alike(
    saved: Callable[[bytes], bytes], scripts: dict[str, bytes], graded: Grade
) -> None:
    """Right answers have full marks, however an editor wrote them."""
    report = graded({name: saved(raw) for name, raw in scripts.items()})
    assert (report.score, report.status, report.intake) == (10.0, "ok", ())


@pytest.mark.parametrize("junk", [b"\0", b"\xff", b"", b"((((" * 5000, b"-" * 200_000 + b"1"])
def test_what_is_no_python_costs_its_own_file_only(
    junk: bytes, scripts: dict[str, bytes], graded: Grade
) -> None:
    """A gd.py that cannot be run is told, and f.py is graded beside it."""
    report = graded(scripts | {"gd.py": junk})
    verdicts = {finding.check: finding.verdict for finding in report.findings}
    assert verdicts["update"] == "fail"
    assert verdicts["learning_rate"] == "pass"
    assert next(finding for finding in report.findings if finding.check == "update").because


def test_a_module_of_helpers_works(scripts: dict[str, bytes], graded: Grade) -> None:
    """gd.py may import a file that lies beside it."""
    helper = b"def step(gradient, rate):\n    return gradient * rate\n"
    update = b"import steps\n\n\ndef gradient_descent_update(x, gradx, learning_rate):\n"
    update += b"    return x - steps.step(gradx, learning_rate)\n"
    report = graded(scripts | {"gd.py": update, "steps.py": helper})
    assert report.score == 10.0


def test_an_absent_file_is_told(scripts: dict[str, bytes], graded: Grade) -> None:
    """Where one of two files is missing the other is graded, and a note names the one."""
    report = graded({"f.py": scripts["f.py"]})
    assert report.score == 3.0
    assert report.intake == ("gd.py is not there.",)


def test_nothing_is_a_report_too(graded: Grade) -> None:
    """An empty folder has its report: no points, and the names that were looked for."""
    report = graded({})
    assert (report.score, report.status) == (0.0, "missing")
    assert {finding.because for finding in report.findings} == {
        "Nothing readable was handed in under the names gd.py, f.py or 01-downhill.ipynb."
    }
