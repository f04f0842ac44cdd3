"""The self-test of a notebook's sandbox: a cell that tries to get out, run like any other."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from autograder.run.cells import Cell, Stream
from autograder.run.sandbox import NoSandbox

if TYPE_CHECKING:
    from autograder.run.session_host import Notebooks

_HOLDS: Final = "nothing"
_SOURCE: Final = """
import os, signal, socket

def fork():
    if os.fork() == 0:
        os._exit(0)

attempts = {
    "read a file": lambda: open(path, "rb").close(),
    "change a file": lambda: open(path, "ab").close(),
    "write a file": lambda: open(path + "-too", "xb").close(),
    "remove a file": lambda: os.unlink(path),
    "read about other processes": lambda: open(f"/proc/{os.getppid()}/environ", "rb").close(),
    "make a link": lambda: os.symlink(path, "link"),
    "use the network": lambda: socket.socket().close(),
    "talk to its neighbours": lambda: socket.socket(socket.AF_UNIX).close(),
    "start a process": fork,
    "send a signal": lambda: os.kill(os.getppid(), 0),
    "send a signal to all": lambda: os.kill(0, signal.SIGCONT),
}
done = []
for name, attempt in attempts.items():
    try:
        attempt()
    except OSError:
        continue
    done.append(name)
print(", ".join(done) or "nothing")
"""


def prove(notebooks: Notebooks) -> None:
    """Let a cell try to get out.

    Raises:
        NoSandbox: it could.
        HostError: the sandbox itself failed.
    """
    with tempfile.NamedTemporaryFile() as secret:
        session = notebooks.open(None, {})
        try:
            ran = session.run(Cell(f"path = {secret.name!r}\n{_SOURCE}"), None)
        finally:
            session.close()
        there = Path(secret.name).exists()
    printed = "".join(one.text for one in ran.outputs if isinstance(one, Stream)).strip()
    if printed != _HOLDS or not there:
        raise NoSandbox(
            f"the sandbox does not hold here (a test notebook could do: {printed or 'no test'}): "
            "use a Linux kernel of 5.13 or later with Landlock and seccomp"
        )
