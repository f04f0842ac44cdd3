"""Overwrites the word in later lines.

behaves like: a judge who says shrinks for every rate above zero
property: With 1.2 your function says shrinks. What does a walk with 1.2 really do?
concept: A rate above zero can do several things, and how large it is decides which. When does your function ask?
place: Go through your lines with 1.2 once more. Which line decides, and is it the one that should?
teacher: Independent ifs, from large to small: every positive rate ends as shrinks.
"""


def regime(learning_rate):
    word = "diverges"
    if learning_rate == 1:
        word = "bounces"
    if learning_rate > 0.5:
        word = "alternates"
    if learning_rate == 0.5:
        word = "arrives"
    if learning_rate > 0:
        word = "shrinks"
    if learning_rate == 0:
        word = "stays"
    return word
