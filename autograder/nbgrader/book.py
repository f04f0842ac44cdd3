"""The autograded notebook: what was handed in, with what the kit found below each check.

The learner's own outputs are kept as they were handed in, as far as they are text and pictures;
the checks' outputs are the kit's. Scripts are shown in the cells of the notebook.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from textwrap import fill
from typing import Any, Final

from autograder.collect.notebook import NotebookError
from autograder.exercises import Public
from autograder.model import Diagnosis, Finding, Report, Submission, Verdict
from autograder.nbgrader.handed_in import Cell, mended, released_cells
from autograder.nbgrader.marks import diagnosis_on
from autograder.report import cell as told

MAX_TEXT: Final = 64 << 10
"""Most characters of one output's text, as for what the sandbox prints."""
MAX_OUTPUTS: Final = 40
MAX_PICTURE: Final = 2 << 20
_WIDTH: Final = 100
_PICTURES: Final = ("image/png", "image/jpeg")


def autograded(
    public: Public, notebook: bytes, submission: Submission, report: Report
) -> dict[str, Any]:
    """Return the notebook that the teacher opens.

    Args:
        public: the exercise, with its key.
        notebook: the released notebook.
        submission: what was handed in.
        report: what the kit found in it.
    """
    book: dict[str, Any] = json.loads(notebook)
    raw = submission.files.get(f"{public.exercise.name}.ipynb")
    cells = _mended(public, notebook, raw) if raw is not None else None
    if cells is None:
        cells = book["cells"]
    if report.form == "scripts":
        cells = _with_scripts(public, cells, submission)
    book["cells"] = [*_with_outputs(public, cells, report)]
    return book


def _mended(public: Public, notebook: bytes, raw: bytes) -> list[Cell] | None:
    """Return the cells of a handed-in notebook, or None where it is none."""
    try:
        content = json.loads(raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace"))
        cells = content["cells"]
        return mended(public, released_cells(notebook), cells).cells
    except (NotebookError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _with_scripts(public: Public, cells: Sequence[Cell], submission: Submission) -> list[Cell]:
    """Return the cells with each script in the cell of its first slot."""
    shown: dict[str, str] = {}
    for file in public.exercise.files:
        raw = submission.files.get(file, b"")
        first, *others = [slot.name for slot in public.exercise.slots if slot.file == file]
        text = raw.decode("utf-8", "replace")[:MAX_TEXT]
        shown[first] = f"# {file}, as it was handed in\n{text}" if raw else f"# {file} is not there"
        shown |= dict.fromkeys(others, f"# See above: {file}")
    return [cell | {"source": shown.get(cell["id"], cell["source"])} for cell in cells]


def _with_outputs(public: Public, cells: Sequence[Cell], report: Report) -> Iterator[Cell]:
    findings = {f"check-{finding.check}": finding for finding in report.findings}
    slots = {f"check-{check.name}": check.slot for check in public.exercise.checks}
    script = [cell.id for cell in public.cells if cell.role == "given"][-1:]
    for cell in cells:
        if cell["cell_type"] != "code":
            yield cell
        elif (finding := findings.get(cell["id"])) is not None:
            diagnosis = diagnosis_on(report, slots[cell["id"]])
            yield cell | {"outputs": _of_check(finding, diagnosis)}
        elif cell["id"] in script and report.printed:
            yield cell | {"outputs": [_stream(report.printed)]}
        else:
            yield cell | {"outputs": [*_kept(cell["outputs"])]}


def _of_check(finding: Finding, diagnosis: Diagnosis | None) -> list[dict[str, Any]]:
    text = _stream(_wrapped(told.render(finding, diagnosis)) + "\n")
    if finding.verdict is Verdict.BROKEN:
        return [text]
    data = {
        "text/html": told.render_ladder(finding, diagnosis),
        "text/plain": repr(float(finding.points)),
    }
    result: dict[str, Any] = {
        "output_type": "execute_result",
        "execution_count": None,
        "metadata": {},
    }
    return [text, result | {"data": data}]


def _wrapped(text: str) -> str:
    """Return text in lines that are not cut off: nbgrader's pages do not break them."""
    return "\n".join(
        fill(line, _WIDTH, initial_indent="", subsequent_indent="  ", break_on_hyphens=False)
        for line in text.splitlines()
    )


def _stream(text: str, name: str = "stdout") -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": _safe(text)}


def _kept(outputs: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """Yield the outputs of a learner's cell that are text or a picture."""
    for output in outputs[:MAX_OUTPUTS]:
        match output:
            case {"output_type": "stream", "name": "stdout" | "stderr" as name, "text": text}:
                yield _stream(_joined(text), name)
            case {"output_type": "display_data" | "execute_result", "data": dict(data)}:
                if shown := dict(_shown(data)):
                    yield {"output_type": "display_data", "metadata": {}, "data": shown}
            case {"output_type": "error", "ename": str(ename), "evalue": str(evalue)}:
                last = _safe(f"{ename}: {evalue}")
                names = {"ename": _safe(ename), "evalue": _safe(evalue)}
                yield {"output_type": "error", **names, "traceback": [last]}
            case _:
                pass


def _shown(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if text := _joined(data.get("text/plain", "")):
        yield "text/plain", _safe(text)
    for kind in _PICTURES:
        picture = _joined(data.get(kind, ""))
        if picture and len(picture) <= MAX_PICTURE and _is_base64(picture):
            yield kind, picture


def _joined(text: Any) -> str:
    if isinstance(text, list) and all(isinstance(part, str) for part in text):
        return "".join(text)
    return text if isinstance(text, str) else ""


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text.replace("\n", ""), validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def _safe(text: str) -> str:
    return text[:MAX_TEXT].encode("utf-8", "replace").decode()
