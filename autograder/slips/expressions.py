"""Slips in a formula."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words

EXPRESSIONS: Final[dict[str, Words]] = {
    "sign": Words(
        "has one sign turned round",
        "turns the sign of {it} round",
        f"{COMPARE} Which way is yours off?",
        "What is added leads one way, what is taken away leads the other. Which way should each "
        "part of your result lead?",
        "Go through the plus and minus signs of your code one by one. Which one leads the wrong "
        "way?",
    ),
    "term": Words(
        "leaves a part of the result out",
        "leaves {it} out where it should be a part of the result",
        f"{COMPARE} What is the difference between them?",
        "A result can have several parts that come together. Which parts does the task name?",
        "Look at the line that makes your result. Which part of the task is not in it?",
    ),
    "factor": Words(
        "leaves a factor out",
        "does not use {it} where it should count",
        f"{COMPARE} Does one become the other when it is scaled?",
        "A factor decides how much a part counts. Which factors does the task name?",
        "Look at each product and each fraction in your code. Which factor of the task is missing?",
    ),
    "doubled": Words(
        "counts a part twice as much as it should",
        "counts {it} twice as much as it should",
        f"{COMPARE} How many times as large is one part of yours?",
        "How much a part counts is fixed by the task. Is there a number in your code that the task "
        "does not name, or one missing?",
        "Look for a two in your code, or for a half that the task asks for. Where does it belong?",
    ),
    "halved": Words(
        "counts a part half as much as it should",
        "counts {it} half as much as it should",
        f"{COMPARE} How many times as large is one part of yours?",
        "How much a part counts is fixed by the task. Is there a number in your code that the task "
        "does not name, or one missing?",
        "Look for a half in your code, or for a two that the task asks for. Where does it belong?",
    ),
    "scaled": Words(
        "counts a part more or less than it should",
        "counts {it} more or less than it should",
        f"{COMPARE} How many times as large is one part of yours?",
        "How much a part counts is fixed by the task. Which numbers does it name?",
        "Look at each number and each factor in your code. Which one is missing, or too many?",
    ),
    "too_much": Words(
        "has a part too many",
        "has a part with {it} too many",
        f"{COMPARE} What is the difference between them?",
        "A result has just the parts that the task names. Which are they?",
        "Look at the line that makes your result. Which part of it is not in the task?",
    ),
    "factor_again": Words(
        "multiplies by something that is no factor there",
        "multiplies by {it} where that is no factor",
        f"{COMPARE} When is yours too large, and when too small?",
        "A factor decides how much a part counts. Which factors does the task name, and how often?",
        "Look at each product in your code. Which factor should not be there?",
    ),
    "squared": Words(
        "squares a part that should count as it is",
        "squares {it}, which should count as it is",
        f"{COMPARE} Which part of yours may count once more than it should?",
        "In a square the same thing counts twice, be it by the same name or another. Which squares "
        "does the task ask for?",
        "Look for powers, and for products in which one thing is part of both sides. Which of them "
        "is asked for?",
    ),
    "power": Words(
        "multiplies where a power is asked for",
        "multiplies {it} where a power is asked for",
        f"{COMPARE} For which numbers are the two the same?",
        "A square is a number times itself, not twice the number. Which of them does the task ask "
        "for?",
        "Look at each power in the task. How is it written in your code?",
    ),
    "inverse": Words(
        "lets a part count less where it should count more, or the other way round",
        "lets {it} make a part count less where it should count more, or the other way round",
        "Make one of the numbers in the call larger. Does your result grow where it should shrink?",
        "Times makes a part count more as its factor grows, divided makes it count less. Which "
        "factors does the right result have?",
        "Work out each factor of your result by itself. Which one is not what it should be?",
    ),
    "operator": Words(
        "joins two parts in the wrong way, with plus in place of times or the other way round",
        "joins {it} to the rest in the wrong way, with plus in place of times or the other way "
        "round",
        f"{COMPARE} What happens to yours when one of the numbers in the call is doubled?",
        "Parts are added, factors are multiplied. Which of the numbers in the task are parts, and "
        "which are factors?",
        "Look at each sign between two values in your code. Which one joins them in another way "
        "than the task?",
    ),
    "swapped": Words(
        "takes a difference or a fraction the wrong way round",
        "takes a difference or a fraction with {it} the wrong way round",
        f"{COMPARE} Do they differ in their sign, or is one the inverse of the other?",
        "In a difference and in a fraction the order counts. What comes first?",
        "Look at each difference and each fraction in your code. Which one is the wrong way round?",
    ),
    "brackets": Words(
        "lets a sign reach only a part of what it should, as if brackets were missing",
        "lets a sign reach only a part of what it should, as if brackets were missing",
        f"{COMPARE} Which of the parts of yours was not scaled?",
        "Times and divided bind closer than plus and minus. Which parts belong together first?",
        "Look where a sum or a product stands next to times or divided. Do they need brackets?",
    ),
    "number": Words(
        "has another number in it than the task",
        "has another number in it than the task",
        f"{COMPARE} By how much do they differ, and is it always as much?",
        "Numbers that stand in the code decide how much, how many and where. Which numbers does "
        "the task name?",
        "Look at each number that is written in your code. Where does each of them come from?",
    ),
    "own_number": Words(
        "has a number of its own where something that was handed in should count",
        "uses a number of its own in place of {it}",
        "Change one number in the call after the other. Which of them does your result not heed?",
        "A function works with whatever it is handed. Which of its parameters should decide here?",
        "Look at each number that is written in your code. Should a name stand there?",
    ),
}
