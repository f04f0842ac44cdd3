"""How a wrong result, or what is looked at of it, comes out of the right one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from autograder.slips.words import COMPARE, Words

_FACTORS: Final = (
    "Look at each product and each fraction in your code. Which factor is missing, or too many?"
)

RESULTS: Final[dict[str, Words]] = {
    "always_the_same": Words(
        "is the same whatever is asked",
        "is the same whatever is asked",
        "Change one number in the call after the other. What happens to your result?",
        "A result depends on what is handed in. Which of the parameters does yours use?",
        "Follow each parameter through your code. Where does it get lost?",
    ),
    "always_zero": Words(
        "is zero whatever is asked",
        "is zero whatever is asked",
        "Change one number in the call after the other. Why does nothing come of it?",
        "A result depends on what is handed in. Where does a zero come from?",
        "Follow each parameter through your code. Where is it lost, or multiplied by zero?",
    ),
    "sometimes_zero": Words(
        "is zero in some calls, and right in all others",
        "is zero in some calls, and right in all others",
        "Compare a call that gives zero with one that does not. What is different?",
        "A zero comes of a case, of a product, or of decimals that are cut off. Which is it here?",
        "Look at each condition, and at whole numbers. Which of them can make a zero?",
    ),
    "rounded_result": Words(
        "is rounded",
        "is rounded",
        f"{COMPARE} How many decimals has yours?",
        "Rounded numbers are for readers. Who goes on working with this one?",
        "Look for round, int and formats in your code. What is lost there?",
    ),
    "whole_result": Words(
        "has lost its decimals",
        "has lost its decimals",
        f"{COMPARE} What happened to the decimals?",
        "What is cut off is lost for all that follows. Where does your code make a whole number?",
        "Look for int, for a division that rounds down, and for arrays of whole numbers. Which of "
        "them loses something?",
    ),
    "size_of_result": Words(
        "has the right size everywhere, but always the same sign",
        "has the right size everywhere, but always the same sign",
        f"{COMPARE} What do the ones that go wrong have in common?",
        "A size says how much, a sign says which way. Where does your code need to know the way?",
        "Look for abs, for a square, or for a case that is left out. What does it do to a sign?",
    ),
    "sign_of_result": Words(
        "has the right size everywhere, and the wrong sign",
        "has the right size everywhere, and the wrong sign",
        f"{COMPARE} What is the same, and what is not?",
        "A sign says which way. Which way does your result lead?",
        "Look at each plus, each minus and each difference in your code. Which one leads the wrong "
        "way?",
    ),
    "direction_of_result": Words(
        "has the right sign everywhere, but always the same size",
        "has the right sign everywhere, but always the same size",
        "Make the numbers in the call larger or smaller. Does your result change as it should?",
        "A sign says which way, a size says how far. Does your code need both?",
        "Look where your code asks for a sign or a length. What becomes of the size?",
    ),
    "result_cut_at_zero": Words(
        "stops at zero where it should go on",
        "stops at zero where it should go on",
        f"{COMPARE} On which side of zero do the wrong ones lie?",
        "Not every number has to be above zero. Where may yours be below?",
        "Look for max, min, or a condition on a sign. Which numbers does it leave out?",
    ),
    "limited_result": Words(
        "never gets beyond some number",
        "never gets beyond some number",
        "Look at the largest and at the smallest results. Why do some of them look alike?",
        "A limit hides how large something really is. Does the task ask for one?",
        "Look for max, min, clip and conditions in your code. Which numbers do they change?",
    ),
    "result_squared": Words(
        "has been squared",
        "has been squared",
        f"{COMPARE} Is yours too large where numbers are large, and never below zero?",
        "A square forgets the sign, and makes large numbers larger. Which squares does the task "
        "ask for?",
        "Look for powers and for products of something with itself. Which of them is asked for?",
    ),
    "result_upside_down": Words(
        "is upside down: it grows where it should shrink",
        "is upside down: it grows where it should shrink",
        f"{COMPARE} What happens when you multiply them?",
        "In a fraction it counts what stands above and what below. Which is which in the task?",
        "Look at each fraction in your code. Which one is upside down?",
    ),
    "scaled_result": Words(
        "is always the same number of times as large as it should be",
        "is always the same number of times as large as it should be",
        f"{COMPARE} How many times as large is yours, in this call and in another one?",
        "A factor that is missing, or too many, changes every result alike. Which ones does the "
        "task name?",
        _FACTORS,
    ),
    "shifted_result": Words(
        "is always off by the same amount",
        "is always off by the same amount",
        f"{COMPARE} How far apart are they, in this call and in another one?",
        "A part that is missing, or too many, moves every result alike. Which ones does the task "
        "name?",
        "Look at what is added and taken away in your code. Which part is missing, or too many?",
    ),
    "off_by_factor": Words(
        "is too large or too small by a factor that was handed in",
        "is too large or too small by the factor {it}",
        f"{COMPARE} Does one become the other when it is scaled by a number of the call?",
        "A factor that counts twice, or not at all, changes how the result grows. How often does "
        "the task name each?",
        _FACTORS,
    ),
    "off_by_part": Words(
        "is off by just a number that was handed in",
        "is off by just {it}",
        f"{COMPARE} Is the difference between them a number of the call?",
        "A result has just the parts that the task names. Which are they?",
        "Look at what is added and taken away in your code. Which part is missing, or too many?",
    ),
    "handed_back": Words(
        "is just what was handed in",
        "is just {it}, as it was handed in",
        "Look at the call and at what came out. Where have you seen these numbers before?",
        "What is worked out has to reach the result. Which name holds it in the end?",
        "Look at your return. Is it the name of what your code has worked out?",
    ),
    "divided_by_count": Words(
        "is a share of what it should be: the more values there are, the smaller",
        "is a share of what it should be: the more values {it} holds, the smaller",
        "Count the values in the call. How does that number show in your result?",
        "A sum grows with each value, a mean does not. Which of them does the task ask for?",
        "Look for mean, average and divisions in your code. What is divided by how many there are?",
    ),
    "multiplied_by_count": Words(
        "counts every value too often: the more there are, the larger it gets",
        "counts every value too often: the more {it} holds, the larger it gets",
        "Count the values in the call. How does that number show in your result?",
        "A sum grows with each value, a mean does not. Which of them does the task ask for?",
        "Look at your sums and loops. How often does each value count?",
    ),
    "backwards": Words(
        "holds the right numbers, the last one first",
        "holds the right numbers, the last one first",
        f"{COMPARE} In which order do the numbers stand?",
        "Numbers that stand side by side have an order. What decides it here?",
        "Look where your code puts the numbers together. Where does each new one go?",
    ),
    "misplaced": Words(
        "holds the right numbers in the wrong places",
        "holds the right numbers in the wrong places",
        f"{COMPARE} Are they the same numbers in another order?",
        "Each place stands for one thing, and each number belongs to one. What does a place mean?",
        "Look for sort, reshape, swapped rows and columns. Which of them moves your numbers?",
    ),
    "one_for_all": Words(
        "holds one and the same number in all places",
        "holds one and the same number in all places",
        "Look at the numbers of your result. Why are they all alike, where they should not be?",
        "Each place has a number of its own. What is different from place to place?",
        "Look for sums, means, an index, or a name that keeps one number only. What should stay "
        "apart?",
    ),
    "running_sums": Words(
        "holds in each place the sum of all numbers so far",
        "holds in each place the sum of all numbers so far",
        f"{COMPARE} Is the first number right, and by how much is the next one off?",
        "What is added up goes on with what was there before. Where should it begin anew?",
        "Look at each sum in your code. When is it set back?",
    ),
    "left_at_zero": Words(
        "is zero in some places, and right in all others",
        "is zero in some places, and right in all others",
        "Look at the places that are zero. What do they have in common?",
        "Every place has to get its number. Which ones does your code visit?",
        "Look at where your loops begin and end, and at each return. What is left out?",
    ),
    "left_as_it_was": Words(
        "is in some places what was handed in, and right in all others",
        "is in some places just {it} as it was handed in, and right in all others",
        "Look at the places that have not changed. What do they have in common?",
        "Every place has to get its number. Which ones does your code visit?",
        "Look at where your loops begin and end, and at each return. What is left out?",
    ),
}

VIEWS: Final[dict[str, Words]] = {
    "one_part": Words(
        "is wrong in one of the things that it hands back, and right in all others",
        "is wrong in the {it} of the things that it hands back, and right in all others",
        f"{COMPARE} Which of the things that were handed back differs, and how?",
        "What is handed back together is worked out one by one. What does the wrong one need that "
        "the others do not?",
        "Look at the lines that work out this one value. In what do they differ from the others?",
    ),
    "some_parts": Words(
        "is wrong in some of the things that it hands back, and right in all others",
        "is wrong in the {it} of the things that it hands back, and right in all others",
        f"{COMPARE} Which of the things that were handed back differ, and how?",
        "What is handed back together is worked out one by one. What do the wrong ones have in "
        "common?",
        "Look at the lines that work out these values. Which line do only they depend on?",
    ),
    "step": Words(
        "moves by another step than it should",
        "moves by another step from {it} than it should",
        "Look at how far and which way your code moves. How does that differ from the right step?",
        "A step has a size and a direction. Which of them comes from what?",
        "Look at the line that moves. What decides how far, and what decides which way?",
    ),
    "first_step": Words(
        "begins where it should, and takes another first step",
        "begins where it should, and takes another first step",
        "Look at the first step alone. How far does it go, and which way?",
        "A step has a size and a direction. Which of them comes from what?",
        "Look at the line that moves. What decides how far, and what decides which way?",
    ),
}
"""What of a result is looked at, where that is not the whole."""

NOUNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "one_part": "the {it} of the things that it hands back",
        "some_parts": "all that is wrong, the {it} of the things that it hands back,",
        "step": "the step from {it}",
        "first_step": "the first step",
    }
)
"""How each view is called in a sentence on it."""
