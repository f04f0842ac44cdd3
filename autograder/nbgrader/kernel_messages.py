"""What a session brings back, in the words of Jupyter's messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal

from autograder.run.cells import Clear, Comm, Error, Output, Shown, Stream
from autograder.run.session import Gone

Content = dict[str, Any]
_RED: Final = "\x1b[0;31m{}\x1b[0m: {}"


def published(outputs: Iterable[Output], count: int) -> Iterator[tuple[str, Content, list[bytes]]]:
    """Yield type, content and buffers of each message, for the cell that is run as the `count`-th.

    What is printed piece by piece comes in one message, as from a kernel.
    """
    for output in _joined(outputs):
        match output:
            case Stream(name, text):
                yield "stream", {"name": name, "text": text}, []
            case Shown(kind, data, metadata, name):
                about = {"metadata": metadata, "transient": {"display_id": name}}
                number = {"execution_count": count} if kind == "execute_result" else {}
                yield kind, {"data": data, **about, **number}, []
            case Clear(wait):
                yield "clear_output", {"wait": wait}, []
            case Comm(kind, content, buffers):
                yield kind, content, list(buffers)
            case Error():
                yield "error", as_content(output), []


def _joined(outputs: Iterable[Output]) -> Iterator[Output]:
    """Yield `outputs`; of what is printed without anything else in between, stdout comes first."""
    printed: dict[Literal["stdout", "stderr"], list[str]] = {"stdout": [], "stderr": []}
    for output in (*outputs, None):
        if isinstance(output, Stream):
            printed[output.name].append(output.text)
            continue
        for name, texts in printed.items():
            if texts:
                yield Stream(name, "".join(texts))
                texts.clear()
        if output is not None:
            yield output


def as_content(error: Error) -> Content:
    """Return `error` as the content of a message."""
    return {"ename": error.ename, "evalue": error.evalue, "traceback": list(error.traceback)}


def too_slow(seconds: float, stops: int) -> Error:
    """Return what is shown of a cell that was stopped after `seconds`, as the `stops`-th."""
    why = "" if stops == 1 else " (less than the first, since an earlier cell was stopped)"
    return _plain("CellTimeoutError", f"stopped after {seconds:g} s{why}")


def not_run(gone: Gone, *, now: bool) -> Error:
    """Return what is shown of the cell at which the process ended (`now`), or of a later one."""
    if now:
        return _plain(
            "NotebookEnded", f"the notebook's process {gone.why}; no cell after this runs"
        )
    return _plain("NotRun", f"this cell was not run: the notebook's process {gone.why}")


def _plain(name: str, sentence: str) -> Error:
    return Error(name, sentence, (_RED.format(name, sentence),))
