"""What wrong answers can have in common, whatever code gives them."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words


def _where(what: str, it: str = "{it}") -> Words:
    """Return the words for code that is right but for some arguments, or some results."""
    does = f"goes wrong only where {it} {what}, as far as was tried"
    return Words(
        does,
        does,
        "Compare a call that goes wrong with one that does not. What is different in what was "
        "handed in?",
        "What is right for some values need not be right for all. Which ones have you tried?",
        "Follow both calls through your code, line by line. Where do their ways part?",
    )


def _some() -> Words:
    """Return the words where it hangs on an argument, and no one sort of it goes wrong."""
    return _where("")._replace(
        does="goes wrong with some of what is handed in and not with others, as far as was tried",
        does_to_it="goes wrong with some {it} and not with others, as far as was tried",
    )


ANSWERS: Final[dict[str, Words]] = {
    "two_answers": Words(
        "gives two answers to the same question",
        "gives two answers to the same question",
        "Ask the same again, after some other calls. Why does the answer differ from the first?",
        "The same question has the same answer every time. What in your code can differ from one "
        "call to the next?",
        "Look for what lives longer than one call, and for what is drawn by chance. Which of them "
        "decides yours?",
    ),
    "changes_arguments": Words(
        "changes what it is given",
        "changes what it is given",
        "Look at the array or list after the call. Is it still what you handed in?",
        "What is handed in belongs to whoever calls. Who may change it?",
        "Look at each line that changes an array or a list. Is it your own?",
    ),
    "text": Words(
        "hands back text where numbers belong",
        "hands back text where numbers belong",
        f"{COMPARE} What sort of things are they?",
        "Text looks like a number and cannot be reckoned with. Who needs the number here?",
        "Look at your return, and for str, format and quotes. What do they make of a number?",
    ),
    "ends_early": Words(
        "is right as far as it goes, and ends too early",
        "is right as far as it goes, and ends too early",
        f"{COMPARE} How far are they the same?",
        "Everything that is asked for has to be there, even where it does not change any more. "
        "What makes yours end?",
        "Look at all that can end your loop: its range, a condition, a break, a return. When does "
        "it end?",
    ),
    "ends_late": Words(
        "is right, and then goes on where it should end",
        "is right, and then goes on where it should end",
        f"{COMPARE} How far are they the same?",
        "Nothing more than what is asked for has to be there. What tells your code how much that "
        "is?",
        "Look at where your loop ends. What decides how often it goes round?",
    ),
    "where_special": _some(),
    "where_left_out": _where("is left out"),
    "own_default": Words(
        "takes another number than the task where one is left out",
        "takes another number than the task where {it} is left out",
        "Compare a call that leaves an argument out with one that hands it in. Which goes wrong?",
        "What is left out has a value all the same. How does the task describe it?",
        "Look at the first line of your function. Which value does a parameter have there?",
    ),
    "right_for_one": Words(
        "is right for one thing that is handed in, and wrong for all others that were tried",
        "is right for one {it} alone, and wrong for all others that were tried",
        "Compare a call that goes right with one that does not. What is different in what was "
        "handed in?",
        "What is right for one need not be right for all. What is special about the one that goes "
        "right?",
        "Follow both calls through your code, line by line. Where do their ways part?",
    ),
    "where_zero": _where("is zero"),
    "where_below_zero": _where("is below zero"),
    "where_above_zero": _where("is above zero"),
    "where_whole": _where("holds whole numbers"),
    "where_not_whole": _where("holds numbers with decimals"),
    "where_several": _where("holds several numbers"),
    "where_single": _where("is a single number"),
    "where_list": _where("is a list"),
    "where_array": _where("is an array"),
    "where_large": _where("lies farther from zero than some number"),
    "where_small": _where("lies nearer to zero than some number"),
    "where_many": _where("holds more values than some number"),
    "where_few": _where("holds fewer values than some number"),
    "where_some_below_zero": _where("holds a number below zero"),
    "where_none_below_zero": _where("holds no number below zero"),
    "where_some_zero": _where("holds a zero"),
    "where_some_twice": _where("holds a number twice"),
    "result_where_below_zero": _where("is below zero", "the right result"),
    "result_where_above_zero": _where("is above zero", "the right result"),
}
