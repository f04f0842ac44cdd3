"""Prints the word, or keeps it, but returns nothing.

behaves like: a function that hands nothing back: its result is None
property: Called with 0.1 your function gave back None. Where did the word go?
concept: What a function prints or keeps to itself does not reach the caller. How does a function
    hand something back?
place: Look at the last line of your function. What does it hand to the line that called it?
teacher: No return: the result is None, whether the word is printed or not.
"""


def regime(learning_rate):
    if learning_rate == 0:
        word = "stays"
    elif 0 < learning_rate < 0.5:
        word = "shrinks"
    elif learning_rate == 0.5:
        word = "arrives"
    elif 0.5 < learning_rate < 1:
        word = "alternates"
    elif learning_rate == 1:
        word = "bounces"
    else:
        word = "diverges"
    print(word)
