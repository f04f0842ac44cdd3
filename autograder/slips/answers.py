"""What wrong answers can have in common, whatever code gives them."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words


def _where(what: str) -> Words:
    """Return the words for code that is right but for some arguments."""
    does = f"is right everywhere but where {{it}} {what}"
    return Words(
        does,
        does,
        "Compare a call that goes wrong with one that does not. What is different in what was "
        "handed in?",
        "What is right for some numbers need not be right for all. Which ones did you have in "
        "mind?",
        "Look at each condition, limit and special case in your code. For which numbers does it "
        "hold?",
    )


ANSWERS: Final[dict[str, Words]] = {
    "remembers": Words(
        "gives two answers to the same question",
        "gives two answers to the same question",
        "Call it twice with the same numbers. Why does the second answer differ from the first?",
        "A function that remembers nothing gives the same answer every time. What does yours keep "
        "from call to call?",
        "Look for a list, a number or a default value that lives longer than one call. Who changes "
        "it?",
    ),
    "changes_arguments": Words(
        "changes what it is given",
        "changes what it is given",
        "Look at the array or list after the call. Is it still what you handed in?",
        "What is handed in belongs to whoever calls. Who may change it?",
        "Look at each line that changes an array or a list. Is it your own?",
    ),
    "always_the_same": Words(
        "gives the same number whatever it is asked",
        "gives the same number whatever it is asked",
        "Change one number in the call after the other. What happens to your result?",
        "A result depends on what is handed in. Which of the parameters does yours use?",
        "Follow each parameter through your code. Where does it get lost?",
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
        "Look for a condition, a break or a return that can end your loop. When does it?",
    ),
    "ends_late": Words(
        "is right, and then goes on where it should end",
        "is right, and then goes on where it should end",
        f"{COMPARE} How far are they the same?",
        "Nothing more than what is asked for has to be there. What tells your code how much that "
        "is?",
        "Look at where your loop ends. What decides how often it goes round?",
    ),
    "rounded_result": Words(
        "rounds what it hands back",
        "rounds what it hands back",
        f"{COMPARE} How many decimals has yours?",
        "Rounded numbers are for readers. Who goes on working with this one?",
        "Look for round, int and formats in your code. What is lost there?",
    ),
    "sign_of_result": Words(
        "has the right size everywhere, and the wrong sign",
        "has the right size everywhere, and the wrong sign",
        f"{COMPARE} What is the same, and what is not?",
        "A sign says which way. Which way does your result lead?",
        "Look at each difference and each minus sign in your code. Which one turns the result "
        "round?",
    ),
    "scaled_result": Words(
        "is always the same number of times as large as it should be",
        "is always the same number of times as large as it should be",
        f"{COMPARE} How many times as large is yours, in this call and in another one?",
        "A factor that the task does not name changes every result alike. Which factors does it "
        "name?",
        "Look at each number and each factor in your code. Which one is not in the task?",
    ),
    "shifted_result": Words(
        "is always off by the same amount",
        "is always off by the same amount",
        f"{COMPARE} How far apart are they, in this call and in another one?",
        "A part that the task does not name moves every result alike. Which parts does it name?",
        "Look at what is added and taken away in your code. Which of it is not in the task?",
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
    "where_large": _where("is larger than some number"),
    "where_small": _where("is smaller than some number"),
}
