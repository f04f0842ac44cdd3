"""Notebooks run in the sandbox: what they may do, what not, and what becomes of the rest."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import nbformat
import pytest
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager, NoSuchKernel
from nbclient.exceptions import CellExecutionError

from autograder.nbgrader.kernel_client import patience
from autograder.nbgrader.preprocessor import ConfinedExecute, WrongKernelError
from autograder.run.hosts import HostError

Run = Callable[..., Any]
_BESIDE: Final = "the data beside the notebook"
pytestmark = pytest.mark.filterwarnings("ignore:.*utcnow:DeprecationWarning")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder that nbgrader has copied a submission to, inside of a course."""
    folder = tmp_path / "course" / "autograded" / "ada" / "ps1"
    folder.mkdir(parents=True)
    (folder / "data.txt").write_text(_BESIDE)
    return folder


@pytest.fixture
def run(folder: Path) -> Run:
    """Return what runs cells, given as source, in a fresh notebook and returns it."""

    def run(*sources: str, kernel: str = "", **traits: Any) -> Any:
        cells = [nbformat.v4.new_code_cell(source) for source in sources]
        notebook = nbformat.v4.new_notebook(cells=cells)
        if kernel:
            notebook.metadata["kernelspec"] = {"name": kernel, "display_name": kernel}
        resources = {"metadata": {"path": str(folder)}}
        return ConfinedExecute(**traits).preprocess(notebook, resources)[0].cells

    return run


def text(cell: Any) -> str:
    """Return what a cell printed, the text of its results, and how its errors are called."""
    parts = {
        "stream": lambda one: one.text,
        "error": lambda one: f"{one.ename}: {one.evalue}\n",
    }
    result = lambda one: one.data["text/plain"] + "\n"  # noqa: E731 - beside the others
    return "".join(parts.get(one.output_type, result)(one) for one in cell.outputs)


class TestWhatANotebookMayDo:
    """A course's notebook works as in a kernel."""

    def test_it_reads_the_data_beside_it(self, run: Run) -> None:
        """The folder that it was copied to is the working directory."""
        (cell,) = run("print(open('data.txt').read())")
        assert text(cell) == f"{_BESIDE}\n"

    def test_it_writes_files_that_stay(self, run: Run, folder: Path) -> None:
        """What a notebook makes beside itself is part of the submission, as ever."""
        (cell,) = run("import shutil\nshutil.copy2('data.txt', 'made.txt')")
        assert text(cell) == "'made.txt'\n"
        assert (folder / "made.txt").read_text() == _BESIDE

    def test_temporary_files_do_not_stay(self, run: Run) -> None:
        """There is a scratch folder, and it goes with the notebook."""
        (cell,) = run("import tempfile\nprint(tempfile.mkdtemp())")
        assert not Path(text(cell).strip()).parent.exists()

    def test_it_uses_a_database(self, run: Run) -> None:
        """SQLite takes locks on its files."""
        (cell,) = run(
            "import sqlite3\n"
            "with sqlite3.connect('a.db') as db: db.execute('create table t (x)')\n"
            "db.execute('select count(*) from t').fetchone()"
        )
        assert text(cell) == "(0,)\n"

    def test_what_libraries_write_past_python_is_seen(self, run: Run) -> None:
        """What goes to the descriptors 1 and 2 is printed by the cell."""
        cells = run("import os; os.write(1, b'out\\n'); os.write(2, b'err\\n');", "1")
        assert [(one.name, one.text) for one in cells[0].outputs] == [
            ("stdout", "out\n"),
            ("stderr", "err\n"),
        ]
        assert text(cells[1]) == "1\n"

    def test_half_a_surrogate_is_printed_as_a_question_mark(self, run: Run) -> None:
        """No file could hold it."""
        assert text(run("print('\\ud800')")[0]) == "?\n"

    def test_it_may_end_itself_politely(self, run: Run) -> None:
        """`exit()` ends a kernel, and with it the submission; here the next cells are run."""
        cells = run("exit()", "quit", "2")
        assert text(cells[2]) == "2\n"

    def test_a_random_number_is_no_other_notebooks(self, run: Run) -> None:
        """All notebooks come from one process, and yet draw numbers of their own."""
        source = "import random, numpy as np\nprint(random.random(), np.random.rand())"
        first, second = (text(run(source)[0]).split() for _ in range(2))
        assert first[0] != second[0]
        assert first[1] != second[1]

    def test_a_notebook_sees_nothing_of_the_one_before(self, run: Run) -> None:
        """Neither names, nor modules, nor the number of the cell."""
        run("import sys, math; math.pi = 3; left = 1; sys.modules['planted'] = math")
        (cell,) = run("import math, sys; math.pi, 'left' in dir(), 'planted' in sys.modules")
        assert text(cell) == "(3.141592653589793, False, False)\n"
        assert cell.execution_count == 1

    def test_more_modules_and_data_can_be_given(self, run: Run, tmp_path: Path) -> None:
        """Two options name them."""
        (tmp_path / "lib").mkdir()
        (tmp_path / "lib" / "ours.py").write_text("VALUE = 7")
        shared = tmp_path / "shared.txt"
        shared.write_text("shared")
        source = f"import ours; ours.VALUE, open({str(shared)!r}).read()"
        (cell,) = run(source, python_path=[str(tmp_path / "lib")], readable=[str(shared)])
        assert text(cell) == "(7, 'shared')\n"


GARBAGE: Final = """
import contextlib, os
for n in range(3, 30):
    with contextlib.suppress(OSError): os.write(n, b"\\0\\0\\0\\5bytes")
"""
"""Writes to every descriptor, and so to the connection."""
REFUSED: Final = {
    "the source of the course": "open('../../../source/ps1/ps1.ipynb')",
    "a classmate's file": "open('../../bob/ps1/ps1.ipynb')",
    "a listing of the course": "__import__('os').listdir('../../..')",
    "writing the gradebook": "open('../../../gradebook.db', 'r+')",
    "writing into the course": "open('../../../nbgrader_config.py', 'w')",
    "replacing its own folder": "__import__('os').rename('.', '../gone')",
    "a link": "__import__('os').symlink('../../../gradebook.db', 'ps1.ipynb')",
    "a hard link": "__import__('os').link('../../../gradebook.db', 'link')",
    "a pipe": "__import__('os').mkfifo('pipe')",
    "the teacher's home": f"open({str(Path.home() / '.profile')!r})",
    "the users": "open('/etc/passwd')",
    "other processes": "open('/proc/1/environ')",
    "the parent's memory": "open(f'/proc/{__import__(\"os\").getppid()}/mem')",
    "the network": "__import__('socket').create_connection(('127.0.0.1', 80))",
    "a socket of this machine": "__import__('socket').socket(__import__('socket').AF_UNIX)",
    "a process": "__import__('subprocess').run(['true'])",
    "a fork": "__import__('os').fork()",
    "a signal": "__import__('os').kill(__import__('os').getppid(), 9)",
    "more memory": "__import__('resource').setrlimit(9, (-1, -1))",
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_business_of_a_notebook_is_refused(what: str, run: Run, folder: Path) -> None:
    """It fails like any other mistake, with an error in its cell, and the next cell is run."""
    course = folder.parents[2]
    for path in ("source/ps1/ps1.ipynb", "autograded/bob/ps1/ps1.ipynb", "gradebook.db"):
        (course / path).parent.mkdir(parents=True, exist_ok=True)
        (course / path).write_text("not for learners")
    first, second = run(REFUSED[what], "1")
    assert any(kind in text(first) for kind in ("PermissionError", "OSError", "ValueError"))
    assert text(second) == "1\n"
    assert (course / "gradebook.db").read_text() == "not for learners"
    assert {path.name for path in folder.iterdir()} == {"data.txt"}


@pytest.mark.parametrize(
    "source", ["!ls", "x = !ls", "%%bash\nls", "%%script true\n1", "%sx ls", "%system ls"]
)
def test_a_shell_command_is_refused_in_one_line(source: str, run: Run) -> None:
    """It says what is not allowed, and shows no traceback of ours."""
    (cell,) = run(source)
    assert "would start a program: not allowed where notebooks are graded" in text(cell)
    assert len(text(cell).splitlines()) <= 2


def test_a_refused_command_costs_no_line_below_it(run: Run) -> None:
    """As in a kernel where the command fails: `!pip install` above a function is common."""
    cells = run(
        "!pip install numpy\nfound = !ls\n%pip install numpy\nx = 1", "x, found", "_exit_code"
    )
    assert not [one for one in cells[0].outputs if one.output_type == "error"]
    assert text(cells[1]) == "(1, [])\n"
    assert text(cells[2]) == "126\n"


def test_the_teachers_environment_is_not_seen(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tokens are kept in it. What nbgrader tells its tests is there."""
    monkeypatch.setenv("JUPYTERHUB_API_TOKEN", "secret")
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    cell = run(
        "import os\nos.environ.get('JUPYTERHUB_API_TOKEN'), os.environ['NBGRADER_EXECUTION']"
    )
    assert text(cell[0]) == "(None, 'autograde')\n"


class TestLimits:
    """What takes too much costs its own cell; what cannot go on costs the cells after it."""

    def test_an_endless_loop_costs_its_cell(self, run: Run) -> None:
        """The cell shows where it was stopped, and that it was; the next one is run."""
        cells = run("x = 1", "while True:\n    pass", "x", timeout=1)
        assert [one.ename for one in cells[1].outputs] == ["KeyboardInterrupt", "CellTimeoutError"]
        assert "stopped after 1 s" in text(cells[1])
        assert text(cells[2]) == "1\n"

    def test_an_endless_loop_costs_one_limit(self, run: Run) -> None:
        """Each cell that meets it again is stopped sooner."""
        begin = time.monotonic()
        cells = run("def hang():\n    while True: pass", *["hang()"] * 5, "1", timeout=3)
        assert time.monotonic() - begin < 2 * 3
        assert all("CellTimeoutError" in text(cell) for cell in cells[1:-1])
        assert text(cells[-1]) == "1\n"

    def test_patience_shrinks(self) -> None:
        """A tenth of the limit after the first stop, then halves, and never less than 0.5 s."""
        assert [patience(30, stops) for stops in range(5)] == [30, 3, 1.5, 0.75, 0.5]
        assert patience(None, 3) is None
        assert patience(0.2, 3) == 0.2
        assert [patience(30, stops, 12) for stops in range(3)] == [30, 12, 12]

    def test_tests_that_stop_what_hangs_have_time_for_it(self, run: Run) -> None:
        """A course may leave more to each cell after an endless loop than the least there is."""
        slow = "import time; time.sleep(1)\n'done'"
        cells = run("while True: pass", slow, timeout=2, least_seconds=8)
        assert "CellTimeoutError" in text(cells[0])
        assert text(cells[1]) == "'done'\n"

    def test_a_loop_that_swallows_interrupts_ends_the_notebook(self, run: Run) -> None:
        """The cells before keep what they gave; each cell after it says why it was not run."""
        swallow = "import signal; signal.signal(2, signal.SIG_IGN)\nwhile True: pass"
        cells = run("1", swallow, "2", "3", timeout=1)
        assert text(cells[0]) == "1\n"
        assert "could not be interrupted after 1 s" in text(cells[1])
        assert all("NotRun: this cell was not run: the notebook's" in text(c) for c in cells[2:])

    @pytest.mark.parametrize(
        ("source", "why"),
        [
            ("import os; os._exit(0)", "was ended by the notebook's own code"),
            ("import ctypes; ctypes.string_at(0)", "crashed (segmentation fault)"),
            ("import os; [os.close(n) for n in range(3, 99)]", "ended by the notebook's own code"),
            (
                GARBAGE,
                "sent what fits into no notebook",
            ),
        ],
    )
    def test_a_dead_process_costs_the_cells_that_are_left(
        self, source: str, why: str, run: Run
    ) -> None:
        """What was printed before stays, and the next notebook is as good as any."""
        cells = run("print('before')", f"print('last words')\n{source}", "2")
        assert text(cells[0]) == "before\n"
        assert text(cells[1]).startswith("last words\nNotebookEnded: ")
        assert why in text(cells[1])
        assert "NotRun" in text(cells[2])
        assert text(run("2")[0]) == "2\n"

    def test_memory_is_limited(self, run: Run) -> None:
        """Eight gigabytes are an error of that cell."""
        cells = run("x = bytearray(8 << 30)", "import numpy as np; np.ones(1 << 30)", "1")
        assert "MemoryError" in text(cells[0])
        assert "MemoryError" in text(cells[1])
        assert text(cells[2]) == "1\n"

    def test_a_flood_of_prints_is_cut(self, run: Run) -> None:
        """The beginning stays, with a sentence; the next cell may print again."""
        cells = run("for n in range(10 ** 5): print('line', n)", "print('short')")
        assert text(cells[0]).startswith("line 0\nline 1\n")
        assert text(cells[0]).endswith("\n… output cut after 64 KB\n")
        assert len(text(cells[0])) < 70_000
        assert text(cells[1]) == "short\n"

    def test_a_flood_past_python_is_cut(self, run: Run) -> None:
        """It is no way around the limit."""
        (cell,) = run("import os\nfor _ in range(300): os.write(1, b'x' * 4096)")
        assert text(cell).endswith("output cut after 64 KB\n")

    def test_a_huge_display_is_left_out(self, run: Run) -> None:
        """The rest of the cell is shown."""
        (cell,) = run("display({'text/plain': 'x' * (11 << 20)}, raw=True)\nprint('after')")
        assert "output of 11 MB left out" in text(cell)
        assert text(cell).endswith("after\n")

    def test_deep_json_is_refused(self, run: Run) -> None:
        """It would break whoever writes the notebook."""
        deep = "d = []\nfor _ in range(200): d = [d]\ndisplay({'application/json': d}, raw=True)"
        assert "sent what fits into no notebook" in text(run(deep)[0])

    def test_a_widget_that_makes_no_sense_is_dropped(self, run: Run) -> None:
        """Nbclient would stumble over it, and the submission would be lost."""
        send = "get_ipython().kernel.session.send(None, 'comm_open', {'comm_id': 'x', 'data': 3})"
        cells = run(send, "1")
        assert text(cells[1]) == "1\n"

    def test_too_many_files_end_the_notebook_and_go(self, run: Run, folder: Path) -> None:
        """The disk is the teacher's."""
        source = "n = 0\nwhile True:\n    open(f'{n}.bin', 'wb').write(bytes(1 << 20)); n += 1"
        (cell,) = run(source, files_mb=8, timeout=20)
        assert "wrote more than 8 MB, or too many files" in text(cell)
        assert {path.name for path in folder.iterdir()} == {"data.txt"}

    def test_nested_folders_end_the_notebook_and_go(self, run: Run, folder: Path) -> None:
        """So deep that neither Python's recursion nor a path reaches the end."""
        source = "import os\nwhile True:\n    os.mkdir('d'); os.chdir('d')"
        (cell,) = run(source, timeout=20)
        assert "too many files" in text(cell)
        assert {path.name for path in folder.iterdir()} == {"data.txt"}

    def test_what_a_quick_cell_wrote_too_much_goes_as_well(self, run: Run, folder: Path) -> None:
        """Though it has ended before anybody looked."""
        run("[open(f'{n}.bin', 'wb').write(bytes(1 << 20)) for n in range(12)];", files_mb=8)
        assert {path.name for path in folder.iterdir()} == {"data.txt"}

    def test_one_file_is_limited(self, run: Run) -> None:
        """Writing on is an error."""
        (cell,) = run("open('big.bin', 'wb').write(bytes(9 << 20))", files_mb=8)
        assert "OSError: [Errno 27] File too large" in text(cell)

    def test_threads_end_with_the_notebook(self, run: Run) -> None:
        """Nothing goes on when the last cell has ended."""
        endless = "import threading, os\nthreading.Thread(target=lambda: [0 for _ in iter(int, 1)])"
        cells = run(f"{endless}.start()\nprint(os.getpid())")
        with pytest.raises(ProcessLookupError):
            os.kill(int(text(cells[0])), 0)


def test_a_sandbox_that_was_killed_is_started_anew(run: Run) -> None:
    """It is tried again once; if that is no better, the next submission is as good as any."""
    with pytest.raises(HostError, match="the sandbox is gone"):
        run("import os; os.kill(os.getppid(), 9)", sandbox="limited", preload=[])
    assert text(run("1", sandbox="limited", preload=[])[0]) == "1\n"


class TestOptionsOfExecute:
    """What a course has configured for nbgrader's own preprocessor holds."""

    def test_errors_can_stop_the_notebook(self, run: Run) -> None:
        """As nbclient's `allow_errors = False` does."""
        with pytest.raises(CellExecutionError, match="ZeroDivisionError"):
            run("1 / 0", "2", allow_errors=False)

    def test_an_error_that_is_expected_does_not(self, run: Run) -> None:
        """As nbclient's `allow_error_names` says."""
        cells = run("1 / 0", "2", allow_errors=False, allow_error_names=["ZeroDivisionError"])
        assert text(cells[1]) == "2\n"

    def test_a_limit_can_be_chosen_for_each_cell(self, run: Run) -> None:
        """As nbclient's `timeout_func` says."""
        slow = "import time; time.sleep(1.5); 'done'"
        cells = run(
            slow, "1", timeout=1, timeout_func=lambda cell: 5 if "sleep" in cell.source else 1
        )
        assert text(cells[0]) == "'done'\n"

    def test_no_limit_is_none(self, run: Run) -> None:
        """As ever."""
        assert text(run("import time; time.sleep(1.2); 1", timeout=None)[0]) == "1\n"

    def test_a_kernel_that_is_not_there_is_told(self, run: Run) -> None:
        """As ever: the submission fails, the class goes on."""
        with pytest.raises(NoSuchKernel):
            run("1", kernel="blarg")

    def test_the_name_python_is_this_python(self, run: Run) -> None:
        """As ever."""
        assert text(run("1", kernel="python")[0]) == "1\n"

    @pytest.mark.parametrize(
        ("spec", "sentence"),
        [
            ({"argv": ["R", "-f"], "language": "R"}, "the kernel other runs R, the sandbox Python"),
            (
                {"argv": ["/opt/other/bin/python"], "language": "python"},
                r"runs another Python \(/opt/other/bin/python\): install this kit",
            ),
        ],
    )
    def test_a_kernel_of_another_kind_is_refused_in_a_sentence(
        self, spec: dict[str, Any], sentence: str, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The sandbox runs this Python; to run it all the same would grade something else."""
        found = KernelSpec(display_name="other", **spec)
        monkeypatch.setattr(KernelSpecManager, "get_kernel_spec", lambda *_: found)
        with pytest.raises(WrongKernelError, match=sentence):
            run("1", kernel="other")

    def test_a_weaker_sandbox_has_to_be_asked_for(self, run: Run, folder: Path) -> None:
        """It holds limits, and nothing else."""
        (folder.parents[2] / "gradebook.db").write_text("open")
        (cell,) = run("open('../../../gradebook.db').read()", sandbox="limited", preload=[])
        assert text(cell) == "'open'\n"
