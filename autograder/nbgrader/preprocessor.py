"""`nbgrader autograde` in the kit's sandbox, for any course's Python notebooks.

In nbgrader_config.py:

    from autograder.nbgrader.preprocessor import IN_PLACE_OF_EXECUTE
    c.Autograde.autograde_preprocessors = IN_PLACE_OF_EXECUTE

What is promised is confinement, and that no submission is lost or stops the class: a notebook reads
the folder it was copied to, Python and its packages; it writes there and in a scratch folder; it
has no network, starts no program, and takes no more time, memory and output than allowed. It is not
promised that its points cannot be forged: nbgrader's tests run in the same process as the code they
test. The kit's own grading (`autograder grade`) promises that.
"""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from jupyter_client.kernelspec import KernelSpec
from nbclient.exceptions import CellControlSignal
from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    Execute,
    IgnorePattern,
    LimitOutput,
    SaveAutoGrades,
)
from traitlets import Enum, Float, Integer, List, Unicode

from autograder.errors import KitError
from autograder.nbgrader.kernel_client import LEAST_SECONDS, SandboxClient, SandboxManager
from autograder.run.hosts import HostError
from autograder.run.session import Room
from autograder.run.session_host import Notebooks
from autograder.run.session_orders import Allowed

_MB: Final = 1 << 20
_KB: Final = 1 << 10
_TRIES: Final = 2
_NATIVE: Final = ("python", "python3")


class WrongKernelError(KitError):
    """The notebook asks for a kernel that the sandbox cannot stand in for."""


class ConfinedExecute(Execute):  # type: ignore[misc]
    """Runs a notebook's cells in the sandbox; `Execute`'s options hold, but those on kernels."""

    sandbox = Enum(
        ("confined", "limited"),
        "confined",
        help="How strong the sandbox is: limited does without Landlock and seccomp.",
    ).tag(config=True)
    memory_mb = Integer(2048, help="Memory that a notebook may take, in MB.").tag(config=True)
    files_mb = Integer(256, help="What a notebook may write in all, in MB.").tag(config=True)
    text_kb = Integer(64, help="What one cell may print, in KB.").tag(config=True)
    output_mb = Integer(10, help="What one cell may display, in MB.").tag(config=True)
    cpu_seconds = Integer(
        3600, help="Computing time that a notebook may take; `timeout` is for each cell."
    ).tag(config=True)
    least_seconds = Float(
        LEAST_SECONDS,
        help="What a cell may take at least, though others had to be stopped: "
        "more than tests need that stop by themselves what they call.",
    ).tag(config=True)
    preload = List(
        Unicode(),
        ["numpy", "matplotlib.pyplot", "matplotlib.backends.backend_agg"],
        help="Modules to import once, beforehand; those that are not installed do not matter.",
    ).tag(config=True)
    python_path = List(
        Unicode(), help="Folders with further modules. Notebooks may read all that is in them."
    ).tag(config=True)
    readable = List(
        Unicode(), help="Further files and folders that notebooks may read, such as data."
    ).tag(config=True)

    def preprocess(
        self, nb: Any, resources: Any = None, km: object = None
    ) -> tuple[Any, dict[str, Any]]:
        """Run the notebook `nb` in place.

        Raises:
            NoSandbox: the sandbox is not to be had here, or does not hold.
            HostError: it failed twice; that is no fault of the notebook.
        """
        for left in reversed(range(_TRIES)):
            try:
                done: tuple[Any, dict[str, Any]] = super().preprocess(nb, resources, km)
            except HostError:
                _notebooks.cache_clear()
                if not left:
                    raise
            else:
                return done
        raise AssertionError

    def create_kernel_manager(self) -> SandboxManager:
        """Return the sandbox, as nbclient knows kernel managers.

        Raises:
            NoSuchKernel: the kernel that the notebook names is not installed.
            WrongKernelError: it is not this Python.
            NoSandbox: the sandbox is not to be had here, or does not hold.
        """
        wanted = super().create_kernel_manager()
        if wanted.kernel_spec is not None:
            _require_this_python(wanted.kernel_name, wanted.kernel_spec)
        self.km = SandboxManager(_notebooks(self._room()), _environment)
        return self.km

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:
        """Run one cell."""
        if isinstance(self.kc, SandboxClient):
            self.kc.limit, self.kc.least = self._get_timeout(cell), self.least_seconds
        done: tuple[Any, Any] = super().preprocess_cell(cell, resources, index)
        return done

    def process_message(self, msg: dict[str, Any], cell: Any, cell_index: int) -> Any:
        """Add what a message says to the cell. One that makes no sense is dropped, and told of."""
        try:
            return super().process_message(msg, cell, cell_index)
        except CellControlSignal:
            raise
        except Exception as error:  # noqa: BLE001 - widgets send anything
            self.log.warning("cell %d: dropped a %s: %r", cell_index, msg["msg_type"], error)
            return None

    def _room(self) -> Room:
        return Room(
            confined=self.sandbox == "confined",
            allowed=Allowed(
                memory_bytes=self.memory_mb * _MB,
                file_bytes=self.files_mb * _MB,
                cpu_seconds=self.cpu_seconds,
                text_bytes=self.text_kb * _KB,
                output_bytes=self.output_mb * _MB,
            ),
            written_bytes=self.files_mb * _MB,
            preload=tuple(self.preload),
            path=tuple(os.path.realpath(path) for path in self.python_path),
            readable=tuple(os.path.realpath(path) for path in self.readable),
        )


IN_PLACE_OF_EXECUTE: Final = [
    ConfinedExecute,
    IgnorePattern,
    ClearMetadataPreprocessor,
    LimitOutput,
    SaveAutoGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]
"""nbgrader's own list of what happens to a submission, with the sandbox in place of the kernel."""


@functools.cache
def _notebooks(room: Room) -> Notebooks:
    """Return what sessions are opened from. Every notebook gets a new preprocessor."""
    made = Notebooks(room)
    atexit.register(made.close)
    return made


def _environment() -> Mapping[str, str]:
    """Return what tests may ask for: whether nbgrader autogrades or validates."""
    return {name: value for name, value in os.environ.items() if name.startswith("NBGRADER_")}


def _require_this_python(name: str, spec: KernelSpec) -> None:
    """Do nothing if the kernel called `name` would start the Python that runs here.

    Raises:
        WrongKernelError: it would not.
    """
    program = spec.argv[0] if spec.argv else ""
    if spec.language.lower() != "python":
        raise WrongKernelError(
            f"the kernel {name} runs {spec.language}, the sandbox Python only: "
            "grade this course with nbgrader's own Execute"
        )
    if program not in _NATIVE and not _same(program):
        raise WrongKernelError(
            f"the kernel {name} runs another Python ({program}): "
            "install this kit beside that one's packages, and start nbgrader there"
        )


def _same(program: str) -> bool:
    """Return whether `program` lies beside the Python that runs here."""
    found = shutil.which(program)
    return found is not None and Path(found).parent.samefile(Path(sys.executable).parent)
