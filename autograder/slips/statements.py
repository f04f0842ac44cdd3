"""Slips in the order of things: loops, sums, returns."""

from __future__ import annotations

from typing import Final

from autograder.slips.words import COMPARE, Words

STATEMENTS: Final[dict[str, Words]] = {
    "assigned": Words(
        "replaces a value where it should add to it",
        "replaces a value where it should add to it",
        "Hand in more numbers, or ask for more steps. Does only the last one count in yours?",
        "To gather means to keep what there is and to add to it. What happens to the old value in "
        "yours?",
        "Look inside your loop at what gathers. Does it begin anew each time?",
    ),
    "in_place": Words(
        "changes a value that others still hold",
        "changes a value that others still hold",
        f"{COMPARE} Which places should be different from each other?",
        "An array that is changed in place changes for everybody who holds it. Who else holds "
        "yours?",
        "Look where your code changes an array. Was it meant to make a new one?",
    ),
    "one_by_one": Words(
        "takes one step after the other where both should be taken together",
        "takes one step after the other where both should be taken together",
        f"{COMPARE} Which of the values is right, and which is not?",
        "What moves together looks at the same place first, and moves then. Which values does each "
        "of your steps see?",
        "Look at the lines that make the new values. Does one of them see a value that is new "
        "already?",
    ),
    "returns_nothing": Words(
        "hands nothing back: whatever is asked, None comes out",
        "hands nothing back: whatever is asked, None comes out",
        "Look at what came out. What does a function without a return give?",
        "A function hands back what stands behind return, and nothing else. What stands there in "
        "yours?",
        "Look for the return of your function. What does it hand back, and is it ever reached?",
    ),
    "missing_step": Words(
        "leaves one step out",
        "leaves one step out",
        f"{COMPARE} What would still have to be done to yours?",
        "A way with several steps needs all of them. Which steps does the task name?",
        "Go through the task line by line. Which step is not in your code?",
    ),
    "steps_swapped": Words(
        "does two things in the wrong order",
        "does two things in the wrong order",
        f"{COMPARE} Does yours lag behind, or is it ahead?",
        "The order of two steps counts where one uses what the other makes. Which of them has to "
        "come first?",
        "Go through your loop line by line with small numbers. Which line sees a value too early "
        "or too late?",
    ),
    "twice": Words(
        "does something twice",
        "does something twice",
        f"{COMPARE} How often was each step taken?",
        "What is done twice counts twice. How often should each step be done?",
        "Go through your code line by line. What is done more than once?",
    ),
    "early_end": Words(
        "gives after many rounds what it gives after the first",
        "gives after many rounds what it gives after the first",
        "Ask for more rounds, or hand in more numbers. Does your result still change?",
        "Each round has its part in the result. What keeps the second one of yours from it?",
        "Go through your loop twice, line by line. Does the second round come about, and what does "
        "it begin with?",
    ),
    "reset_each_time": Words(
        "begins anew in each round",
        "begins anew in each round",
        "Ask for more rounds, or hand in more numbers. Does only the last one count in yours?",
        "What gathers over many rounds begins once, before them. Where does yours begin?",
        "Look at the first lines inside your loop. Which of them belongs before it?",
    ),
    "never_reset": Words(
        "does once, before the loop, what each round should do",
        "does once, before the loop, what each round should do",
        "Compare a call with one round and a call with two. Which of them is right?",
        "What belongs to each round has to be done in each round. What does a round begin with?",
        "Look at the lines right before your loop. Which of them belongs into it?",
    ),
    "only_at_the_end": Words(
        "does once, at the end, what each round should do",
        "does once, at the end, what each round should do",
        "Compare a call with one round and a call with two. Which of them is right?",
        "What belongs to each round has to be done in each round. What does a round end with?",
        "Look at what your code does once, at the end. What of it belongs into each round?",
    ),
}
