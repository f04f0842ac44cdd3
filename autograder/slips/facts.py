"""What is plain from an answer: an error, or another form than the right one."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words


def _stops(does: str, concept: str, place: str) -> Words:
    does = f"stops with an error: it {does}"
    seen = "Read the last line of the error. What does it say that your code tried to do?"
    return Words(does, does, seen, concept, place)


def _hands_back(does: str, question: str, concept: str, place: str) -> Words:
    return Words(does, does, f"{COMPARE} {question}", concept, place)


_FORM: Final = "What is handed back has the form that the task names. Which form is that?"
_HOW_MANY: Final = "How many things does each of them hold?"

FACTS: Final[dict[str, Words]] = {
    "sort_does_not_fit": _stops(
        "does with one sort of value what only another sort allows",
        "A list, an array and a number can do different things. Which of them is each name here?",
        "Look at the line that stopped. What sort of value does each name hold at this point?",
    ),
    "arguments_do_not_fit": _stops(
        "calls a function with other values than the function takes",
        "A function takes as many values as its definition names. How many are these?",
        "Look at the call in the line that stopped. What does the definition ask for?",
    ),
    "count_does_not_fit": _stops(
        "puts together what differs in how many values there are",
        "Arrays and names go together where their numbers of values fit. How many are there?",
        "Look at the line that stopped. How many values does each name hold at this point?",
    ),
    "one_yes_or_no": _stops(
        "asks one yes or no of many numbers at once",
        "A comparison of an array has one answer for each of its numbers. Which of them decides?",
        "Look at each if, while, and, or and not in your code. Can an array get there?",
    ),
    "past_the_end": _stops(
        "looks for a place that is not there",
        "Places are counted from zero, so the last one comes early. How many are there here?",
        "Look at each index and each loop. Do they fit to what was handed in?",
    ),
    "unknown_name": _stops(
        "uses a name that has no value at this point",
        "A name has a value once a line has run that gives it one. Has such a line run?",
        "Look at the name in the error. Which line gives it a value, and can it be left out?",
    ),
    "unknown_part": _stops(
        "asks a value for something that it does not have",
        "Lists, arrays and numbers know different things. Which of them is it here?",
        "Look at each dot in the line that stopped. What stands before it?",
    ),
    "divides_by_zero": _stops(
        "divides by zero",
        "Nothing can be divided by zero. Which numbers can become zero here?",
        "Look at each division in your code. When is what stands below zero?",
    ),
    "outgrows_numbers": _stops(
        "makes a number too large for the computer",
        "Powers grow fast, and numbers have an end. Which one grows here?",
        "Look at each power and each exp in your code. How large can it get?",
    ),
    "calls_itself": _stops(
        "calls itself again and again",
        "A function that calls itself needs an end, and not too far away. Where is yours?",
        "Look where your function calls itself. Which case ends it?",
    ),
    "no_number": _hands_back(
        "gives no number: it divides by zero, or grows without end",
        "Which number of the call leads to that?",
        "Nothing can be divided by zero, and numbers have an end. Which of the two happens here?",
        "Look at each division and each power in your code. Which numbers must not come there?",
    ),
    "one_for_several": _hands_back(
        "hands back a single number where several belong",
        _HOW_MANY,
        _FORM,
        "Look for sums, means and an index near your return. What makes one number of several?",
    ),
    "several_for_one": _hands_back(
        "hands back several numbers where a single one belongs",
        _HOW_MANY,
        _FORM,
        "Look at what your result is made of. What should make one number of several?",
    ),
    "turned_result": _hands_back(
        "has rows and columns the wrong way round",
        "Which shape does each of them have?",
        "Rows and columns have their meaning. What does a row stand for here?",
        "Look where your code puts the numbers together. What comes first, rows or columns?",
    ),
    "part_of_another_form": _hands_back(
        "hands back something of another form than is asked for",
        "Which of the things that were handed back has another shape?",
        _FORM,
        "Look at each part of what you return. What decides how many values it holds?",
    ),
    "always_as_many": _hands_back(
        "hands back the same number of values in all calls that go wrong",
        _HOW_MANY,
        "How much is handed back depends on what is asked. What decides it here?",
        "Look at what you return. Where does each of its values come from?",
    ),
    "too_few_values": _hands_back(
        "hands back fewer values than are asked for",
        _HOW_MANY,
        "Everything that is asked for has to be there. How many values is that?",
        "Look at where your loop begins and ends, and at each return. What is left out?",
    ),
    "too_many_values": _hands_back(
        "hands back more values than are asked for",
        _HOW_MANY,
        "Nothing more than what is asked for has to be there. How many values is that?",
        "Look at where your loop begins and ends, and at what is put together. What is too much?",
    ),
    "another_form": _hands_back(
        "hands back something of another form than is asked for",
        "How is each of them put together?",
        _FORM,
        "Look at your return, and at what is put together before. What form does it have?",
    ),
    "unknown_word": _hands_back(
        "says a word that the task does not know",
        "Is it the same word, letter by letter?",
        "A word is compared letter by letter. Which words does the task list?",
        "Look at each word in quotes in your code. Is it written as in the task?",
    ),
    "one_word_too_often": _hands_back(
        "says one word where others belong",
        "Which word comes again and again?",
        "The first case that holds decides. Which cases can be reached at all?",
        "Look at each condition in your code, one after the other. For which numbers does it hold?",
    ),
    "one_word_too_seldom": _hands_back(
        "misses one of the words where it belongs",
        "Which word should have come each time?",
        "The first case that holds decides. Which cases can be reached at all?",
        "Look at each condition in your code, one after the other. For which numbers does it hold?",
    ),
    "leaves_places_out": _hands_back(
        "is right in the places that it tells, but leaves some out",
        "Which places are missing?",
        "A path holds the start and each place after it. When is a place written down?",
        "Look where your code adds a place to the path. How often does it get there?",
    ),
    "path_backwards": _hands_back(
        "tells the right path from its end to its start",
        "Where does each of them begin?",
        "A path begins at the start. Where does each new place go?",
        "Look where your code adds a place to the path. At which end?",
    ),
    "stands_still": _hands_back(
        "never leaves its start",
        "How do the places of yours differ from each other?",
        "A step ends somewhere else than it began. Which name holds the new place?",
        "Look at the line that moves. Does the next round know of it?",
    ),
    "comes_late": _hands_back(
        "goes the right way, but tells its start too often first",
        "How often does the start stand in each of them?",
        "The start stands in a path once. When is the first step taken?",
        "Look at the order of the lines in your loop. What comes first, the step or the note?",
    ),
    "right_at_first": _hands_back(
        "takes its first step right, and goes wrong later",
        "From which place on do they differ?",
        "What comes after the first step depends on what was kept of it. What has to be kept?",
        "Look at each name that is changed in your loop. What does it hold in the second round?",
    ),
}
