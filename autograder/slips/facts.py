"""What is plain from an answer: an error, or another form than the right one."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words


def stops(does: str, concept: str, place: str) -> Words:
    """Return the words for code that stops with an error."""
    does = f"stops with an error: it {does}"
    seen = "Read the last line of the error. What does it say that your code tried to do?"
    return Words(does, does, seen, concept, place)


def hands_back(does: str, question: str, concept: str, place: str) -> Words:
    """Return the words for code that hands back something else than it should."""
    return Words(does, does, f"{COMPARE} {question}", concept, place)


_FORM: Final = "What is handed back has the form that the task names. Which form is that?"
_HOW_MANY: Final = "How many things does each of them hold?"

FACTS: Final[dict[str, Words]] = {
    "sort_does_not_fit": stops(
        "does with one sort of value what only another sort allows",
        "A list, an array and a number can do different things. Which of them is each name here?",
        "Look at the line that stopped. What sort of value does each name hold at this point?",
    ),
    "arguments_do_not_fit": stops(
        "calls a function with other values than the function takes",
        "A function takes as many values as its definition names. How many are these?",
        "Look at the call in the line that stopped. What does the definition ask for?",
    ),
    "call_and_definition": stops(
        "hands other values to a function than its definition takes",
        "A call and a definition have to fit together. Which of the two is as the task says?",
        "Look for the function that the error names. What does its definition ask for?",
    ),
    "definition_differs": Words(
        "cannot be called as in the task: its definition takes other parameters",
        "cannot be called as in the task: its definition takes other parameters",
        "Read the last line of the error. How many values were handed in, and how many are taken?",
        "Whoever calls a function goes by the parameters that the task names. Which are these?",
        "Look at the definition of your function. Which parameter is missing there, or too many?",
    ),
    "calls_no_function": stops(
        "calls something that is no function",
        "What stands right before a bracket is called. Which of yours is no function, or is one no "
        "more?",
        "Look at each bracket in the line that stopped. What does the name before it hold by then?",
    ),
    "no_key": stops(
        "keeps something under a list or an array, which can change",
        "What a dict, a set or a cache looks things up by must never change. Can an array change?",
        "Look for a dict, for a set, and for a line above your function that makes it remember. "
        "What are things looked up by?",
    ),
    "part_of_nothing": stops(
        "asks None for something that None does not have",
        "A name is None where nothing was handed back to it. Which line gave it that?",
        "Look at each dot in the line that stopped. What stands before it, and where was it set?",
    ),
    "gathers_nothing": Words(
        "has None in the place of its list, so that nothing can be added to it",
        "has None in the place of its list, so that nothing can be added to it",
        "Look at what came out, and at the last line of the error. Which name is None there?",
        "append changes the list before its dot. What does append itself hand back?",
        "Look at each line that sets the name of your list. Which of them makes it None?",
    ),
    "count_does_not_fit": stops(
        "puts together what differs in how many values there are",
        "Arrays and names go together where their numbers of values fit. How many are there?",
        "Look at the line that stopped. How many values does each name hold at this point?",
    ),
    "one_yes_or_no": stops(
        "asks one yes or no of many numbers at once",
        "A comparison of an array has one answer for each of its numbers. Which of them decides?",
        "Look at each if, while, and, or and not in your code. Can an array get there?",
    ),
    "past_the_end": stops(
        "looks for a place that is not there",
        "Places are counted from zero, so the last one comes early. How many are there here?",
        "Look at each index and each loop. Do they fit to what was handed in?",
    ),
    "unknown_name": stops(
        "uses a name that has no value at this point",
        "A name has a value once a line has run that gives it one. Has such a line run?",
        "Look at the name in the error. Which line gives it a value, and does it always run?",
    ),
    "unknown_part": stops(
        "asks a value for something that it does not have",
        "Lists, arrays and numbers know different things. Which of them is it here?",
        "Look at each dot in the line that stopped. What stands before it?",
    ),
    "divides_by_zero": stops(
        "divides by zero",
        "Nothing can be divided by zero. Which numbers can become zero here?",
        "Look at each division in your code. When is what stands below zero?",
    ),
    "outgrows_numbers": stops(
        "makes a number too large for the computer",
        "Powers grow fast, and numbers have an end. Which one grows here?",
        "Look at each power and each exp in your code. How large can it get?",
    ),
    "calls_itself": stops(
        "calls itself again and again",
        "A function that calls itself needs an end, and not too far away. Where is yours?",
        "Look where your function calls itself. Which case ends it?",
    ),
    "no_number": hands_back(
        "gives no number: it divides by zero, or grows without end",
        "Which number of the call leads to that?",
        "Nothing can be divided by zero, and numbers have an end. Which of the two happens here?",
        "Look at each division and each power in your code. Which numbers must not come there?",
    ),
    "one_for_several": hands_back(
        "hands back a single number where several belong",
        _HOW_MANY,
        _FORM,
        "Look for sums, means and an index near your return. What makes one number of several?",
    ),
    "several_for_one": hands_back(
        "hands back a list, a tuple or an array where a single number belongs",
        _HOW_MANY,
        _FORM,
        "Look at what your result is made of. Should all of it become one number, or one be taken "
        "out?",
    ),
    "in_a_tuple": hands_back(
        "hands back its result inside a tuple, where it should stand alone",
        "What stands around yours?",
        "A comma makes a tuple, even where nothing follows it. Is there one that is not meant?",
        "Look at your return. What makes a tuple there?",
    ),
    "wrapped": hands_back(
        "hands back its result inside a list or an array, where it should stand alone",
        "What stands around yours?",
        "A list that holds one thing is not that thing. Which form does the task name?",
        "Look at what you return. What puts it into a list or an array?",
    ),
    "sometimes_nothing": Words(
        "hands nothing back in some calls, and is right in all others",
        "hands nothing back in some calls, and is right in all others",
        "Compare a call that gives None with one that does not. What is different in what was "
        "handed in?",
        "Each way through a function ends with a result, or with None. Which way has no result?",
        "Look at each return and each condition in your code. What is handed back where none "
        "holds?",
    ),
    "turned_result": hands_back(
        "has rows and columns the wrong way round",
        "Which shape does each of them have?",
        "Rows and columns have their meaning. What does a row stand for here?",
        "Look where your code puts the numbers together. What comes first, rows or columns?",
    ),
    "part_of_another_form": hands_back(
        "hands back something of another form than is asked for",
        "Which of the things that were handed back has another shape?",
        _FORM,
        "Look at each part of what you return. What decides how many values it holds?",
    ),
    "all_handed_back": Words(
        "hands back just what was handed in",
        "hands back just what was handed in",
        "Look at the call and at what came out. Where have you seen these numbers before?",
        "What is worked out has to reach the result. Which names hold it in the end?",
        "Look at each name behind your return. Which line was the last that gave it a value?",
    ),
    "empty_result": hands_back(
        "hands back a list or an array without anything in it",
        _HOW_MANY,
        "Everything that is asked for has to be there. Where does your code put it?",
        "Follow what you return from its first line on. When should something get into it?",
    ),
    "always_as_many": hands_back(
        "hands back just as many values every time, however many are asked for",
        _HOW_MANY,
        "How much is handed back depends on what is asked. What decides it here?",
        "Look at what you return. Where does each of its values come from?",
    ),
    "too_few_values": hands_back(
        "hands back fewer values than are asked for",
        _HOW_MANY,
        "Everything that is asked for has to be there. How many values is that?",
        "Look at where your loop begins and ends, and at each return. What is left out?",
    ),
    "too_many_values": hands_back(
        "hands back more values than are asked for",
        _HOW_MANY,
        "Nothing more than what is asked for has to be there. How many values is that?",
        "Look at where your loop begins and ends, and at what is put together. What is too much?",
    ),
    "another_form": hands_back(
        "hands back something of another form than is asked for",
        "How is each of them put together?",
        _FORM,
        "Look at your return, and at what is put together before. What form does it have?",
    ),
    "unknown_word": hands_back(
        "says a word that the task does not know",
        "Is it the same word, letter by letter?",
        "A word is compared letter by letter. Which words does the task list?",
        "Look at each word in quotes in your code. Is it written as in the task?",
    ),
    "one_word_too_often": hands_back(
        "says one word where others belong",
        "Which word comes again and again?",
        "The first case that holds decides. Which cases can be reached at all?",
        "Look at each condition in your code, one after the other. For which numbers does it hold?",
    ),
    "one_word_too_seldom": hands_back(
        "misses one of the words where it belongs",
        "Which word should have come each time?",
        "The first case that holds decides. Which cases can be reached at all?",
        "Look at each condition in your code, one after the other. For which numbers does it hold?",
    ),
}
