"""What to do where no ladder of hints fits: one sentence and a question, for whatever went wrong.

A reason that tells of an error names it in the words of `values.trouble` ("… stopped with
NameError …"); that name is looked up here.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from autograder.model import Verdict
from autograder.report import words
from autograder.report.values import show_apart

if TYPE_CHECKING:
    from autograder.model import Counterexample, Diagnosis, Finding, Report

_STOPPED: Final = re.compile(r" stopped with (\w+)")
OPEN: Final = "Still open: "
NOTHING: Final = "Nothing readable was handed in"
_UNSET: Final = " is still None."
_ERRORS: Final = MappingProxyType(
    {
        "SyntaxError": (
            "Python cannot read this line. Is a bracket, a quote or a colon missing, here or in "
            "the line above?"
        ),
        "IndentationError": (
            "Python goes by the spaces in front of a line. Do the lines that belong together "
            "begin in the same column?"
        ),
        "TabError": (
            "Tabs and spaces are mixed in front of these lines. Can you write them all with spaces?"
        ),
        "NameError": (
            "A name is used that nobody has set. Is it spelled as above, and is it set before it "
            "is used?"
        ),
        "UnboundLocalError": (
            "A name is used before it is set in this function. On which line does it get its "
            "first value?"
        ),
        "TypeError": (
            "Something here is of a kind that does not fit. What is each name in that line: a "
            "number, a list, text, or None?"
        ),
        "ValueError": (
            "Something here has a value or a size that does not fit. What does each name in that "
            "line hold?"
        ),
        "IndexError": (
            "A place in a list was asked for that is not there. How long is the list, and what is"
            " the number of its last place?"
        ),
        "KeyError": "A key was asked for that is not there. Which keys are?",
        "AttributeError": (
            "Something was asked for a part that it does not have. What is the thing in front of "
            "the dot?"
        ),
        "ZeroDivisionError": (
            "Something was divided by 0. With which input does this happen, and should there be a"
            " division at all?"
        ),
        "OverflowError": (
            "A number became too large for Python. Which one is it, and should it be as large?"
        ),
        "RecursionError": (
            "A function calls itself more often than Python allows. How often does it, and would a "
            "loop do?"
        ),
        "ImportError": (
            "A name could not be imported. Is it spelled as in the file that it comes from?"
        ),
        "ModuleNotFoundError": (
            "A module could not be found. Is its name spelled right, and do you need it?"
        ),
    }
)
_ANY_ERROR: Final = "The code stops before it is done. What does each name in that line hold?"


def advice(report: Report) -> str:
    """Return what to do next where the report's diagnosis has no hints, "" where all is well."""
    if words.is_broken(report):
        return ""
    failed = words.first(report, Verdict.FAIL)
    return advice_on(failed, report.diagnosis) if failed is not None else ""


def advice_on(failed: Finding, diagnosis: Diagnosis | None) -> str:
    """Return what to do about one check that failed."""
    because = failed.because
    if is_open(failed):
        task = because.removeprefix(OPEN).rstrip(".")
        return f"Begin here. {task}. Which part of the lesson says how?"
    if because.startswith(NOTHING):
        return (
            "Is your work saved, and does it lie in the exercise's own folder, under its own name?"
        )
    if found := _STOPPED.search(because):
        return _ERRORS.get(found[1], _ANY_ERROR)
    if because.endswith(" is not there.") or " has no function " in because:
        return "What is looked for has another name, or is not saved. How does the lesson call it?"
    if ": stopped after " in because:
        return "The code did not come to an end. What changes in each round, and when does it stop?"
    if diagnosis is not None and diagnosis.counterexample is not None:
        return _by_hand(diagnosis.counterexample)
    return f"Read this once more: {failed.says} Where does your code do something else?"


def is_open(failed: Finding) -> bool:
    """Tell whether a check failed because nothing is filled in yet."""
    return failed.because.startswith(OPEN) or failed.because.endswith(_UNSET)


def _by_hand(found: Counterexample) -> str:
    expected, got = show_apart(found.expected, found.got)
    return (
        f"Work {found.call} by hand, one line of your code after the other. On which line does the "
        f"way to {expected} part from the way to {got}?"
    )
