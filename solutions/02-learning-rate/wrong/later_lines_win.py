"""Overwrites the word in later lines.

behaves like: a judge whose last matching line wins
property: With 1.2 your function says shrinks. Go through your lines with 1.2: which of them hold?
concept: When several ifs hold, each sets the word anew. Which one is the last to speak?
place: Look at your ifs from the last one upwards. Would elif make a difference?
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
