"""The notebook's own side of a session: Jupyter's kernel without its sockets, one cell at a time.

It is ipykernel's kernel class itself, so that outputs are what a kernel would give. In place of
ZeroMQ there is one connection, over which the outputs go as they come; a flood of them is cut.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, NoReturn

from ipykernel import ipkernel, zmqshell
from ipykernel.eventloops import enable_gui
from IPython.core.error import UsageError
from IPython.utils.text import SList
from jupyter_client.session import Session
from traitlets.config import Config

from autograder.run import cells
from autograder.run.cells import Cell, Clear, Comm, Done, Error, Output, Shown
from autograder.run.orders import HELLO
from autograder.run.voice import MAX_CELL, Allowance, Descriptor, Mouth, Printer
from autograder.wire import frame, read_frame

_NO_PROCESS: Final = "{} would start a program: not allowed where notebooks are graded"
_NOT_EXECUTABLE: Final = 126
"""The exit code of a shell that may not run what it was told to."""


class _Post(Session):
    """Jupyter's session: makes its messages as ever, and says them instead of sending them."""

    def send(
        self,
        stream: object,  # noqa: ARG002 - there is but one way out
        msg_or_type: dict[str, Any] | str,
        content: dict[str, Any] | None = None,
        *_about: object,
        buffers: Any = None,
        **_more: object,
    ) -> dict[str, Any]:
        """Say the message, if it is an output. It may be given as its type and its content."""
        made = msg_or_type if isinstance(msg_or_type, dict) else self.msg(msg_or_type, content)
        output = _output(made["header"]["msg_type"], made["content"], buffers or ())
        if output is not None:
            self.mouth.say(output)
        return made

    mouth: Any = SimpleNamespace(say=lambda _output: None)


def _output(kind: str, content: dict[str, Any], buffers: Any) -> Output | None:
    match kind:
        case "display_data" | "update_display_data" | "execute_result":
            name = (content.get("transient") or {}).get("display_id") or ""
            return Shown(kind, content["data"], content["metadata"] or {}, str(name))
        case "clear_output":
            return Clear(bool(content["wait"]))
        case "error":
            return Error(content["ename"], content["evalue"], tuple(content["traceback"]))
        case "comm_open" | "comm_msg" | "comm_close":
            return Comm(kind, content, tuple(bytes(one) for one in buffers))
        case _:
            return None


class ZMQInteractiveShell(zmqshell.ZMQInteractiveShell):
    """The kernel's shell, which says in one line that it starts no programs, and does not end.

    It keeps the name: that is how other packages tell a notebook from a terminal.
    """

    def enable_gui(self, gui: Any = None) -> None:
        """Enable `gui`. The base class would look for an application, and here is none."""
        try:
            enable_gui(gui, kernel=self.kernel)  # type: ignore[no-untyped-call]
        except ValueError as error:
            raise UsageError(str(error)) from error
        self.active_eventloop = gui

    def ask_exit(self) -> None:
        """Go on: the next cells are graded as well."""

    def system_piped(self, cmd: str) -> None:
        """Refuse `!cmd`, and go on: in a kernel a command that fails costs no line below it."""
        sys.stdout.write(_NO_PROCESS.format(f"!{cmd}") + "\n")
        self.user_ns["_exit_code"] = _NOT_EXECUTABLE

    system_raw = system = system_piped

    def getoutput(self, cmd: str, *_: object, **_more: object) -> SList:
        """Refuse `x = !cmd`, and go on with no output."""
        self.system_piped(cmd)
        return SList()


class IPythonKernel(ipkernel.IPythonKernel):
    """The kernel. There is one request at a time, so there is nothing to abort on an error."""

    shell_class = ZMQInteractiveShell

    def _abort_queues(self, subshell_id: str | None = None) -> None:
        pass


def make_kernel() -> Any:
    """Return a kernel that is ready to run cells once `serve` has given it a connection.

    This takes a tenth of a second, and is done before the fork. (ipykernel declares few types.)
    """
    config = Config()
    config.HistoryManager.enabled = False  # it would write a file, from a thread
    # Nobody debugs here, and loading the debugger takes longer than all the rest.
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    kernel = IPythonKernel.instance(
        config=config,
        log=logging.getLogger("kernel"),
        session=_Post(),
        shell_channel_thread=SimpleNamespace(parent_thread=threading.main_thread()),
    )
    del sys.modules["debugpy"]
    sys.breakpointhook = lambda *_args, **_more: None
    shell: Any = kernel.shell
    for magic in ("script", "bash", "sh", "perl", "ruby", "pypy", "python2", "python3", "python"):
        if magic in shell.magics_manager.magics["cell"]:
            shell.register_magic_function(_refusing(magic), "cell", magic)
    return kernel


def _refusing(magic: str) -> Any:
    def refuse(_line: str, _cell: str) -> NoReturn:
        raise UsageError(_NO_PROCESS.format(f"%%{magic}"))

    return refuse


def serve(
    kernel: Any,
    connection: socket.socket,
    allowance: Allowance,
    scratch: str,
    lock_up: Callable[[], None],
) -> None:
    """Lock up this process, say hello, and run the cells that come until the other side hangs up.

    The kernel keeps its own files in the folder `scratch`.

    Raises:
        WireError: the other side hung up.
        OSError: the connection broke, or the process could not be locked up.
    """
    # An event loop and the descriptors take what the jail does not give.
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    mouth = Mouth(connection, allowance)
    descriptors = Descriptor("stdout", 1, mouth), Descriptor("stderr", 2, mouth)
    kernel.shell.db.root = Path(scratch) / "db"
    lock_up()
    kernel.shell.user_ns["_dh"][:] = [str(Path.cwd())]
    kernel.session.mouth = mouth
    sys.stdout = out = Printer("stdout", 1, mouth)
    sys.stderr = err = Printer("stderr", 2, mouth)
    connection.sendall(frame(HELLO))
    loop.run_until_complete(_serve(kernel, connection, mouth, (out, err, *descriptors)))


async def _serve(
    kernel: Any,
    connection: socket.socket,
    mouth: Mouth,
    streams: Iterable[Printer | Descriptor],
) -> None:
    from tornado.ioloop import IOLoop  # noqa: PLC0415 - it asks which loop is running

    kernel.io_loop = IOLoop.current()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        await _something_to_read(connection)
        cell = cells.decode_cell(read_frame(connection.recv, MAX_CELL))
        mouth.begin()
        error = await _run(kernel, cell)
        for stream in streams:
            stream.flush()
        mouth.say(Done(kernel.execution_count - 1, error))


async def _something_to_read(connection: socket.socket) -> None:
    """Wait for the next cell; meanwhile what the notebook has left running goes on."""
    loop = asyncio.get_running_loop()
    there = asyncio.Event()
    loop.add_reader(connection, there.set)
    await there.wait()
    loop.remove_reader(connection)


async def _run(kernel: Any, cell: Cell) -> Error | None:
    """Run `cell` and return how it failed, if it did."""
    kernel.set_parent([], {"header": {"msg_id": cell.id, "msg_type": "execute_request"}})
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        reply = await kernel.do_execute(cell.source, silent=False)
    except BaseException as error:  # noqa: BLE001 - what escapes from IPython is the notebook's
        return Error(type(error).__name__, "", ())
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if reply["status"] == "ok":
        return None
    lines = tuple(str(line) for line in reply["traceback"])
    return Error(str(reply["ename"]), str(reply["evalue"]), lines)
