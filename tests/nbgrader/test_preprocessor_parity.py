"""What a notebook's cells give in the sandbox is what they give in a kernel, output by output."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import nbformat
import pytest
from nbgrader.preprocessors import Execute

from autograder.nbgrader.preprocessor import ConfinedExecute

CELLS: Final = {
    "both streams": (
        "import sys\nfor n in range(2): print('out', n); print('err', n, file=sys.stderr)\n'result'"
    ),
    "the last results": "_ * 2, Out[1], _1, In[1][:10]",
    "nothing to show": "None",
    "a suppressed result": "'quiet';",
    "only a comment": "# nothing",
    "display": (
        "from IPython.display import HTML, JSON, Latex, Markdown, clear_output, display\n"
        "display(HTML('<b>x</b>'), {'a': 1}); display(JSON({'a': [1, 2]})); Latex('$x$')"
    ),
    "a rich repr": (
        "class Table:\n"
        "    def _repr_html_(self): return '<table></table>'\n"
        "    def __repr__(self): return 'plain'\n"
        "Table()"
    ),
    "a bundle of kinds": (
        "class Many:\n"
        "    def _repr_mimebundle_(self, **_):\n"
        "        data = {'text/plain': 'p', 'application/vnd.own+json': {'k': [1, None]}}\n"
        "        return data, {'text/plain': {'m': 1}}\n"
        "Many()"
    ),
    "a broken repr": "class Bad:\n    def __repr__(self): raise ValueError('no')\nBad()",
    "a broken rich repr": (
        "class Half:\n"
        "    def _repr_html_(self): raise ValueError('no')\n"
        "    def __repr__(self): return 'still here'\n"
        "Half()"
    ),
    "a picture": "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 3, 2])",
    "a picture in between": "fig, ax = plt.subplots()\nprint('a'); plt.show()\nprint('b')",
    "a picture as a result": "fig",
    "clear_output": "print('gone'); clear_output(); print('kept')",
    "clear_output that waits": "for i in range(3): clear_output(wait=True); print(i)",
    "an update": "handle = display('first', display_id='d'); handle.update('second')",
    "an update from elsewhere": "handle.update('third')",
    "input": "input('name? ')",
    "a password": "import getpass; getpass.getpass()",
    "await": "import asyncio\nawait asyncio.sleep(0.01)\n3",
    "await a function": "async def five():\n    await asyncio.sleep(0); return 5\nawait five()",
    "a loop is running": "asyncio.get_running_loop().is_running()",
    "a task": "task = asyncio.ensure_future(five())",
    "the task has gone on": "await asyncio.sleep(0.05); task.done()",
    "a division by zero": "1 / 0",
    "a deep error": "def deep(n):\n    return deep(n - 1) if n else {}['key']\ndeep(3)",
    "a cause": "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError(2) from e",
    "an error of one's own": "class Own(Exception): pass\nraise Own('☃ \\x1b[31m <b>')",
    "a failed assertion": "assert 1 == 2, 'one is not two'",
    "a syntax error": "x = (1,\n  2",
    "an indentation error": "def g():\nreturn 1",
    "an exit": "raise SystemExit(2)",
    "an interrupt": "raise KeyboardInterrupt",
    "a leftover breakpoint": "breakpoint()\n'past it'",
    "a warning": "import warnings; warnings.warn('careful')",
    "NumPy warns": "import numpy as np\nnp.log(np.zeros(1))",
    "an array": "np.arange(4).reshape(2, 2)",
    "logging": "import logging; logging.warning('logged')",
    "%timeit": "%timeit -n 2 -r 2 1 + 1",
    "%%time": "%%time\n1 + 1",
    "%who": "five_names = 5\n%who int",
    "an unknown magic": "%nosuch",
    "an unknown cell magic": "%%nosuch\n1",
    "%%capture": "%%capture cap\nprint('inside'); display(3)",
    "what was captured": "cap.stdout, len(cap.outputs)",
    "%%writefile": "%%writefile made.py\nVALUE = 7",
    "%run": "%run made.py\nVALUE",
    "an import from beside": "import made; made.VALUE",
    "%%html": "%%html\n<i>h</i>",
    "%precision": "%precision 3\n3.14159",
    "%cd": "import os\nhere = os.getcwd()\n%cd -q ..\n%cd -q -\nos.getcwd() == here",
    "the environment": "%env NBGRADER_EXECUTION",
    "what notebooks are known by": "type(get_ipython()).__name__, __name__, '__file__' in dir()",
    "set_next_input": "get_ipython().set_next_input('next')",
    "a cell in a cell": "get_ipython().run_cell('print(11)\\n12');",
    "pickled classes": ("import pickle\nclass P: pass\ntype(pickle.loads(pickle.dumps(P()))) is P"),
    "the source of a function": "import inspect; print(inspect.getsource(deep))",
    "threads": (
        "import concurrent.futures as cf\n"
        "with cf.ThreadPoolExecutor(2) as pool: print(list(pool.map(abs, [-1, 2])))"
    ),
    "a thread's print": (
        "import threading\n"
        "t = threading.Thread(target=print, args=('thread',)); t.start(); t.join()"
    ),
    "streams written to": "sys.stdout.write('w'); sys.stdout.isatty(), sys.stdout.encoding",
    "streams given numbers": "try: sys.stdout.write(3)\nexcept TypeError as e: print(e)",
    "redirected": (
        "import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()) as f: print('hidden')\n"
        "f.getvalue()"
    ),
    "control characters": "print('\\x1b[31mred\\x1b[0m\\r over\\b'); print('é☃😀')",
    "a doctest": (
        "import doctest\n"
        "def sq(x):\n"
        "    '''\n"
        "    >>> sq(3)\n"
        "    8\n"
        "    '''\n"
        "    return x * x\n"
        "doctest.run_docstring_examples(sq, globals())"
    ),
    "a widget": "import ipywidgets as w\nw.IntSlider(value=3)",
    "into a widget": "out = w.Output()\nwith out: print('inside')\nout",
    "patched tracebacks": "get_ipython().showtraceback = lambda *a, **k: None",
    "an error that is not shown": "1 / 0",
}
_VARIES: Final = (
    (r"0x[0-9a-f]{6,}", "an address"),
    (r"(/[\w-]+)+/ipykernel_\d+/", "the kernel's folder/"),
    (r"(CPU times|Wall time): [^\\]*", "the time"),
    (r"[0-9.]+ (ns|\\u03bcs|us|ms|s)\b", "a time"),
    (r"[0-9a-f]{32}", "an identity"),
    (re.escape(str(Path.home())), "~"),
)


def ran(by: type[Execute], folder: Path) -> Any:
    """Return the notebook of `CELLS`, run by the preprocessor `by` in `folder`."""
    folder.mkdir()
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in CELLS.values()]
    )
    return by(timeout=60).preprocess(notebook, {"metadata": {"path": str(folder)}})[0]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any]:
    """Return the notebook run in the sandbox, and run by nbgrader's own kernel."""
    folder = tmp_path_factory.mktemp("parity")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NBGRADER_EXECUTION", "autograde")
        return ran(ConfinedExecute, folder / "ours"), ran(Execute, folder / "theirs")


@pytest.mark.filterwarnings("ignore")  # of nbclient's and the kernel's own making
@pytest.mark.parametrize("name", CELLS)
def test_a_cell_gives_what_it_gives_in_a_kernel(name: str, both: tuple[Any, Any]) -> None:
    """Outputs, their order, kinds, metadata and the cell's number are the same."""
    ours, theirs = (seen(notebook.cells[list(CELLS).index(name)]) for notebook in both)
    assert ours == theirs


def test_the_notebook_says_the_same_of_its_language(both: tuple[Any, Any]) -> None:
    """Highlighting in feedback goes by it."""
    ours, theirs = (notebook.metadata["language_info"] for notebook in both)
    assert ours == theirs


def test_widgets_keep_their_state(both: tuple[Any, Any]) -> None:
    """As many widgets are stored with the notebook, so that feedback can draw them."""
    kind = "application/vnd.jupyter.widget-state+json"
    ours, theirs = (len(one.metadata["widgets"][kind]["state"]) for one in both)
    assert ours == theirs > 0


def seen(cell: Any) -> tuple[int | None, list[dict[str, Any]]]:
    """Return a cell's number and outputs, without what differs from one run to the next.

    A kernel cuts what is printed in pieces wherever its clock happens to strike.
    """
    text = json.dumps(joined(cell.outputs))
    for pattern, word in _VARIES:
        text = re.sub(pattern, word, text)
    return cell.execution_count, json.loads(text)


def joined(outputs: list[Any]) -> list[dict[str, Any]]:
    """Return `outputs`, neighbouring pieces of one stream as one."""
    whole: list[dict[str, Any]] = []
    for output in map(dict, outputs):
        last = whole[-1] if whole else {}
        if output["output_type"] == "stream" and last.get("name") == output["name"]:
            last["text"] += output["text"]
        else:
            whole.append(output)
    return whole
