"""Slips in names, calls, cases and lists."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words

STRUCTURE: Final[dict[str, Words]] = {
    "other_name": Words(
        "takes one value where another belongs",
        "takes another value where {it} belongs",
        f"{COMPARE} Which number of the call would give yours?",
        "Each name stands for one thing, and not for another that looks like it. What does each of "
        "yours stand for at this point?",
        "Go through the names in your code one by one. Which of them stands where another belongs?",
    ),
    "other_function": Words(
        "calls one function where another belongs",
        "calls one function where another belongs",
        f"{COMPARE} Which function would give yours?",
        "Functions with similar names give different things. What does each one give you?",
        "Look at each call in your code. Is it the function that the task asks for?",
    ),
    "arguments": Words(
        "hands a function its values in the wrong order",
        "hands a function its values in the wrong order",
        f"{COMPARE} Is yours right for a call with these numbers in another order?",
        "A function takes its values by their place. What does it expect first?",
        "Look at each call in your code. Are the values in the order of the definition?",
    ),
    "size": Words(
        "drops a sign",
        "drops the sign of {it}",
        f"{COMPARE} What do the calls that go wrong have in common?",
        "A size says how much, a sign says which way. Where does your code need to know the way?",
        "Look for abs, for a square, or for a case that is left out. What does it do to numbers "
        "below zero?",
    ),
    "whole": Words(
        "cuts off decimals",
        "cuts off the decimals of {it}",
        f"{COMPARE} What happened to the decimals?",
        "Whole numbers have no decimals: what is cut off is lost for all that follows. Where does "
        "your code take no notice of decimals?",
        "Look for int, divisions that round down, arrays of whole numbers, and comparisons. Which "
        "of them loses something?",
    ),
    "rounded": Words(
        "rounds on the way",
        "rounds {it} on the way",
        f"{COMPARE} How many decimals has yours?",
        "What is rounded on the way is lost for all that follows. Who needs the rounded number?",
        "Look for round, int, formats and comparisons in your code. What is lost there?",
    ),
    "direction": Words(
        "looks only at a sign, not at how large something is",
        "looks only at the sign of {it}, not at how large it is",
        "Make the numbers in the call larger or smaller. Does your result change as it should?",
        "A sign says which way, a size says how far. Does your code need both?",
        "Look where your code asks for a sign. What becomes of the size?",
    ),
    "cut_off": Words(
        "counts a number as zero where it lies on one side of zero",
        "counts {it} as zero where it lies on one side of zero",
        f"{COMPARE} What do the calls that go wrong have in common?",
        "Numbers lie on both sides of zero. Where does your code need both?",
        "Look for max, min, or a condition on a sign. Which numbers does it leave out?",
    ),
    "gathered": Words(
        "makes one number of several in the wrong way: sum, mean, largest",
        "makes one number of several in the wrong way: sum, mean, largest",
        "Hand in more numbers, or fewer. Does your result grow as it should?",
        "A sum grows with the number of its parts, a mean does not. Which of them does the task "
        "ask for?",
        "Look where your code makes one number of many. Is it done at the right place, and in the "
        "right way?",
    ),
    "largest": Words(
        "picks the largest where the smallest is asked for, or the other way round",
        "picks the largest where the smallest is asked for, or the other way round",
        "Look at what your result was picked from. Which one of them is it?",
        "What is best is said in the task: most or least. Which of them is it?",
        "Look where your code compares or picks. Does it keep the right one?",
    ),
    "comparison": Words(
        "compares the wrong way round, or takes a border to the wrong side",
        "compares the wrong way round, or takes a border to the wrong side",
        "Look at the calls that go wrong. Do they lie on a border between two cases?",
        "A border belongs to one of its two sides. To which of them, says the task?",
        "Look at each comparison in your code. What does it say exactly on the border?",
    ),
    "condition": Words(
        "takes one case for another",
        "takes one case for another",
        "Look at the calls that go wrong. Which case are they?",
        "Each case needs its own way, and no case may be left out. Which cases are there?",
        "Look at each condition in your code. For which numbers does it hold?",
    ),
    "index": Words(
        "looks at the wrong place of a list",
        "looks at the wrong place of a list",
        f"{COMPARE} From which place of the list could yours have come?",
        "Lists are counted from zero, and from their end backwards. Which place do you need?",
        "Look at each index in your code. Which item does it give the first time, and the last?",
    ),
    "count": Words(
        "takes one step too many or too few",
        "takes one step too many or too few",
        "Count the steps that your result shows. How many should there be?",
        "What is asked for are so many steps, and all of them count. How many count in yours?",
        "Look at where your loop begins and ends, and at when a step is kept. Which one is it?",
    ),
    "left_out": Words(
        "hands back one thing too few",
        "leaves {it} out of what it makes",
        f"{COMPARE} How many things does each of them hold?",
        "What belongs together is handed back together. What does the task list?",
        "Look where your code puts values together. Which one is missing?",
    ),
    "order": Words(
        "puts things into the wrong order",
        "puts things into the wrong order",
        f"{COMPARE} Are they the same things in another order?",
        "Things that are handed back together have an order. Which one does the task name first?",
        "Look where your code puts values together. In which order should they be?",
    ),
    "only_one": Words(
        "hands back one thing where several are asked for",
        "hands back one thing where several are asked for",
        f"{COMPARE} How many things does each of them hold?",
        "What belongs together is handed back together. What does the task list?",
        "Look at your return. What else does the task ask for?",
    ),
    "undone": Words(
        "leaves out a function that should be applied",
        "leaves out a function that should be applied",
        f"{COMPARE} What would have to be done to yours to make it right?",
        "A value often passes through several functions on its way. Which ones does yours need?",
        "Look at each value in your code. Has everything been done to it that the task asks for?",
    ),
    "option": Words(
        "takes a function without an option that it needs",
        "takes a function without an option that it needs",
        f"{COMPARE} What sort of numbers does each of them hold?",
        "Some functions need to be told what sort of numbers to make. Which sort do you need?",
        "Look where your code makes an array. What sort of numbers can it hold?",
    ),
    "turned": Words(
        "has rows and columns the wrong way round",
        "has rows and columns the wrong way round",
        f"{COMPARE} Which shape does each of them have?",
        "Rows and columns have their meaning. What does a row stand for here?",
        "Look where your code multiplies arrays. Which shapes meet there?",
    ),
    "power_base": Words(
        "takes powers of the wrong number",
        "takes powers of the wrong number",
        f"{COMPARE} Where are they the same, and where are they not?",
        "Powers depend on what is raised. Which number is it here?",
        "Look at each power in your code. Which number is raised?",
    ),
    "reordered": Words(
        "brings what is handed in into another order",
        "brings {it} into another order",
        f"{COMPARE} Is yours right where the values stand in order already?",
        "What stands side by side belongs together. What goes with what here?",
        "Look for sort, for slices and for a loop that runs backwards. What moves there?",
    ),
    "own_thing": Words(
        "works with something of its own in place of what is handed in",
        "works with something of its own in place of {it}",
        "Change one thing in the call after the other. Which of them does your result not heed?",
        "A function works with whatever it is handed. Which of its parameters should decide here?",
        "Look at each name in your code. Which one belongs to the file, and not to this call?",
    ),
    "same_for_all": Words(
        "takes one and the same value where each place has its own",
        "takes one and the same value for all places of {it}",
        "Change one value in the call after the other. Which of them does your result not heed?",
        "Each place has a value of its own. What goes with what here?",
        "Look at each index, each sum and each mean in your code. What should stay apart?",
    ),
    "sign_cut": Words(
        "takes what is below zero for zero",
        "takes {it} for zero where it is below zero",
        f"{COMPARE} On which side of zero do the numbers of the wrong calls lie?",
        "Not every number has to be above zero. Where may yours be below?",
        "Look for max, min, or a condition on a sign. Which numbers does it leave out?",
    ),
    "names_swapped": Words(
        "takes two of the things that are handed in for each other",
        "takes two of the things that are handed in for each other",
        f"{COMPARE} Would yours be right for a call with two of its numbers exchanged?",
        "A function takes its values by their place. Which one comes first?",
        "Look at each parameter, and at each call in your code. Which two have changed places?",
    ),
    "evened_out": Words(
        "shifts or scales what is handed in before it works with it",
        "shifts or scales {it} before it works with it",
        "Look at the values right before your code works with them. Are they those of the call?",
        "What is handed in is what the task is about. Who asks for other values?",
        "Look for means, largest values and lengths at the top of your code. What do they change?",
    ),
    "part_of_it": Words(
        "works with a part of what is handed in only",
        "works with a part of {it} only",
        "Change one value in the call after the other. Which of them does your result not heed?",
        "Everything that is handed in counts. Which part does your code never look at?",
        "Look at each index and each slice in your code. What is left out?",
    ),
}
