"""The command line: its commands, and what it says when it is misused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from autograder.cli import main


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The help shows each command, and each command has a help of its own."""
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for command in ("check", "watch", "hint", "grade", "build", "verify"):
        assert f"  {command} " in shown
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0
        assert f"autograder {command}" in capsys.readouterr().out


@pytest.mark.parametrize("args", [[], ["chekc"], ["check", "one", "two"], ["check", "--nonsense"]])
def test_misuse_is_told(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What makes no sense ends with exit code 2 and the usage."""
    with pytest.raises(SystemExit) as ended:
        main(args)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: autograder")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_reader_that_leaves_is_no_error(options: list[str], course: Path) -> None:
    """Piped into a program that stops reading, a command ends without a complaint."""
    folder = course / "assignments" / "01-downhill"
    command = [sys.executable, "-m", "autograder.cli", "check", str(folder), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        errors = run.stderr.read()
    assert errors == b""


def test_every_command_can_be_loaded(course: Path) -> None:
    """Each command's module is there: none of them ends in an ImportError."""
    commands = {path.stem for path in (course / "autograder" / "commands").glob("*.py")}
    assert {"check", "watch", "hint", "grade", "build", "verify"} <= commands
    names = [f"autograder.commands.{name}" for name in sorted(commands - {"__init__"})]
    loads = f"from importlib import import_module\nfor name in {names}: import_module(name).run"
    subprocess.run([sys.executable, "-W", "error", "-c", loads], check=True, cwd=course)


def test_what_only_teachers_install_is_asked_for_in_a_sentence(course: Path) -> None:
    """After the learners' small install, `grade` says what to install, and shows no traceback."""
    without = (
        "import sys; sys.modules['jinja2'] = None; from autograder.cli import main; "
        "sys.exit(main(['grade', 'tests/classroom']))"
    )
    told = subprocess.run(
        [sys.executable, "-c", without], capture_output=True, text=True, check=False, cwd=course
    )
    assert told.returncode == 2
    assert told.stderr == (
        "autograder grade: this needs jinja2, which learners do not: "
        "pip install '.[teacher]' in the kit's folder brings it.\n"
    )
