"""The command line. Each command imports what it needs: a learner waits for none of the rest."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from autograder.errors import KitError

OK, NOT_PASSED, MISUSE, BROKEN = 0, 1, 2, 3

COMMANDS: Final = {
    "check": "look at your own work, in an exercise's folder",
    "watch": "check again at every save, until Ctrl-C",
    "hint": "see one more hint on your own work",
    "grade": "grade a class: SUBMITTED/<student>/<exercise>/<files>",
    "build": "make assignments/ from solutions/",
    "verify": "prove the exercises: references full, stubs zero, every wrong way caught",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return 0 where all is well, 1 not passed, 2 misuse, 3 a fault of ours."""
    args = _parser().parse_args(argv)
    try:
        command = import_module(f"autograder.commands.{args.command}")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("autograder"):
            raise
        print(
            f"autograder {args.command}: this needs {error.name}, which learners do not: "
            "pip install '.[teacher]' in the kit's folder brings it.",
            file=sys.stderr,
        )
        return MISUSE
    try:
        return int(command.run(args))
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr)
        return MISUSE
    except BrokenPipeError:
        # The reader of our output has left (`| head`); there is nobody to tell.
        sys.stderr.close()
        return OK
    except KitError as error:
        print(f"autograder {args.command}: {error}", file=sys.stderr)
        return MISUSE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="autograder",
        description="Auto-graded exercises on gradient descent that say what is wrong and why.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    added = {
        name: commands.add_parser(name, help=text, description=text.capitalize() + ".")
        for name, text in COMMANDS.items()
    }
    for name in ("check", "watch", "hint"):
        added[name].add_argument(
            "path",
            nargs="?",
            default=".",
            metavar="PATH",
            help="the exercise's folder or a file in it (default: here)",
        )
    added["check"].add_argument("--json", action="store_true", help="print the report as JSON")
    grade = added["grade"]
    grade.add_argument("submitted", metavar="SUBMITTED", help="the folder of all students' folders")
    grade.add_argument(
        "--out",
        default="graded",
        metavar="DIR",
        help="where reports and grades go (default: graded)",
    )
    grade.add_argument(
        "--exercise",
        action="append",
        default=[],
        metavar="NAME",
        help="grade this exercise only (may be given several times)",
    )
    grade.add_argument(
        "--jobs",
        type=_positive,
        default=None,
        metavar="N",
        help="how many to grade at a time (default: one for each processor)",
    )
    grade.add_argument(
        "--seed",
        type=_seed,
        default=None,
        metavar="N",
        help="draw the questions from this seed (default: a new one, recorded)",
    )
    grade.add_argument(
        "--sandbox",
        default="auto",
        choices=("auto", "confined+", "confined", "limited", "separate"),
        help="how submissions are confined (default: the best there is)",
    )
    grade.add_argument(
        "--gradebook",
        default="",
        metavar="URL",
        help="write marks, comments and notebooks to nbgrader's gradebook too, "
        "such as sqlite:///gradebook.db",
    )
    _add_verify(added["verify"])
    added["build"].add_argument(
        "--check",
        action="store_true",
        help="change nothing; fail where assignments/ is out of date",
    )
    return parser


def _add_verify(verify: argparse.ArgumentParser) -> None:
    verify.add_argument(
        "--matrix",
        action="store_true",
        help="print how well the exercises tell right from wrong, and what is wrong",
    )
    verify.add_argument(
        "--mutants",
        action="store_true",
        help="try every small edit of every reference, too: each must cost marks",
    )
    verify.add_argument(
        "--exercise", action="append", default=[], metavar="NAME", help="only this one (repeatable)"
    )
    verify.add_argument("--json", action="store_true", help="print the figures as JSON")


def _positive(text: str) -> int:
    value = int(text) if text.isdecimal() else 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of 1 or more")
    return value


def _seed(text: str) -> int:
    value = int(text) if text.isdecimal() else -1
    if not 0 <= value < 2**53:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number of 0 or more")
    return value


if __name__ == "__main__":
    sys.exit(main())
