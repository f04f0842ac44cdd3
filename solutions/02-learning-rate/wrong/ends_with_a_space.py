"""Ends each word with a space.

behaves like: the right words, each with a space behind it
property: Called with 0.1 your function gave back shrinks and a space. How many letters has the
    word?
concept: For Python a space is a character like any other. Does it belong to the word?
place: Look at what stands before the closing quotes. Is it the last letter of the word?
teacher: Right, but with a space at the end.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays "
    if 0 < learning_rate < 0.5:
        return "shrinks "
    if learning_rate == 0.5:
        return "arrives "
    if 0.5 < learning_rate < 1:
        return "alternates "
    if learning_rate == 1:
        return "bounces "
    return "diverges "
