"""A session of the kit's sandbox, as nbclient knows kernels: a manager, a client, its channels.

Only what nbclient asks of them is there. A cell is run whole when it is asked for; its messages
then wait in the channels. A kernel here always answers: if its process has died, with an error.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from queue import Empty
from typing import Any, Final

from jupyter_client.session import Session as Jupyter

from autograder.nbgrader.kernel_messages import as_content, not_run, published, too_slow
from autograder.run.cells import Cell, Done, Error
from autograder.run.session import Gone, Ran, Session
from autograder.run.session_host import Notebooks

Message = dict[str, Any]
_TENTH: Final = 10
LEAST_SECONDS: Final = 0.5


class Channel:
    """Messages that wait to be fetched."""

    def __init__(self) -> None:
        """Begin with none."""
        self._waiting: deque[Message] = deque()

    def put(self, kind: str, content: Message, parent: str, **more: object) -> None:
        """Let a message wait: the answer to the request `parent`."""
        header = {"msg_type": kind, "date": datetime.now(UTC)}
        about = {"msg_type": kind, "header": header, "parent_header": {"msg_id": parent}}
        self._waiting.append({**about, "content": content, **more})

    def get_msg(self, timeout: float | None = None) -> Message:  # noqa: ARG002 - all are here
        """Return the next message.

        Raises:
            Empty: there is none, and none will come.
        """
        if not self._waiting:
            raise Empty
        return self._waiting.popleft()

    def send(self, message: Message) -> None:
        """Drop it: it is what a widget's page would tell a kernel."""


class SandboxClient:
    """What nbclient sends its cells to."""

    def __init__(self, session: Session, language: Mapping[str, Any]) -> None:
        """Begin with a fresh session; `language` is what a notebook says of its language."""
        self.session = Jupyter()
        self.shell_channel = Channel()
        self.iopub_channel = Channel()
        self.allow_stdin = False
        self.limit: float | None = None
        """How long the next cell may take, in seconds, if none had to be stopped before."""
        self.least = LEAST_SECONDS
        """How long it may take even so."""
        self._session = session
        self._language = language
        self._asked = 0
        self._count = 0
        self._stops = 0
        self._gone = False

    def start_channels(self) -> None:
        """Do nothing: they are there."""

    stop_channels = start_channels

    def wait_for_ready(self, timeout: float | None = None) -> None:
        """Do nothing: it is ready."""

    def is_alive(self) -> bool:
        """Return that somebody answers."""
        return True

    def kernel_info(self) -> str:
        """Tell about the language, and return the name of this request."""
        self._asked += 1
        content = {"status": "ok", "language_info": dict(self._language)}
        self.shell_channel.put("kernel_info_reply", content, str(self._asked))
        return str(self._asked)

    def execute(self, code: str, **_how: object) -> str:
        """Run `code`, put what came of it into the channels, and return the name of the request.

        Raises:
            HostError: the sandbox itself failed.
        """
        self._asked += 1
        name = str(self._asked)
        tell = self.iopub_channel.put
        tell("status", {"execution_state": "busy"}, name)
        seconds = patience(self.limit, self._stops, self.least)
        ran = self._session.run(Cell(code, name), seconds)
        self._count = ran.end.count if isinstance(ran.end, Done) else self._count + 1
        tell("execute_input", {"code": code, "execution_count": self._count}, name)
        for kind, content, buffers in published(ran.outputs, self._count):
            tell(kind, content, name, buffers=buffers)
        tell("status", {"execution_state": "idle"}, name)
        error = self._error(ran, seconds or 0.0)
        status = {"status": "ok"} if error is None else {"status": "error", **as_content(error)}
        self.shell_channel.put("execute_reply", {**status, "execution_count": self._count}, name)
        return name

    def _error(self, ran: Ran, seconds: float) -> Error | None:
        """Return how the cell failed, if it did. nbclient adds it to the outputs if it is new."""
        if isinstance(ran.end, Gone):
            first, self._gone = not self._gone, True
            return not_run(ran.end, now=first)
        if ran.stopped:
            self._stops += 1
            return too_slow(seconds, self._stops)
        return ran.end.error


def patience(limit: float | None, stops: int, least: float = LEAST_SECONDS) -> float | None:
    """Return how many seconds a cell may take after `stops` cells had to be stopped.

    What hangs once is often called again, by every cell that tests it: a tenth of the limit then,
    and half as much each further time, but never below `least`. So an endless loop costs little
    more than one limit.
    """
    if limit is None or not stops:
        return limit
    tenth = limit / _TENTH
    return min(limit, max(least, tenth * 0.5 ** (stops - 1)))


class SandboxManager:
    """What nbclient starts kernels with."""

    kernel_id = "sandbox"

    def __init__(self, notebooks: Notebooks, environment: Callable[[], Mapping[str, str]]) -> None:
        """Begin without a session; `environment` is asked when one is opened."""
        self._notebooks = notebooks
        self._environment = environment
        self._session: Session | None = None

    @property
    def has_kernel(self) -> bool:
        """Whether there is a session."""
        return self._session is not None

    def start_kernel(self, cwd: str | None = None, **_how: object) -> None:
        """Open a session in the folder `cwd`.

        Raises:
            HostError: the sandbox itself failed.
        """
        self._session = self._notebooks.open(cwd, self._environment())

    def client(self) -> SandboxClient:
        """Return the client of the session."""
        if self._session is None:
            raise RuntimeError("No kernel is running!")
        return SandboxClient(self._session, self._notebooks.language)

    def is_alive(self) -> bool:
        """Return whether there is a session."""
        return self.has_kernel

    def shutdown_kernel(self, *, now: bool = False) -> None:  # noqa: ARG002 - it is quick
        """Close the session.

        Raises:
            HostError: the sandbox itself failed.
        """
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def cleanup_resources(self, *, restart: bool = False) -> None:
        """Do nothing: there are none left."""
