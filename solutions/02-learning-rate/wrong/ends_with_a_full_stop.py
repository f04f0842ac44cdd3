"""Ends each word with a full stop.

behaves like: the right words, each with a full stop behind it
property: Called with 0.1 your function gave back a word with a full stop. How is it written in the
    task?
concept: For Python a full stop is a character like any other. Does it belong to the word?
place: Look at what stands before the closing quotes. Is it the last letter of the word?
teacher: Right, but with “.” at the end.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays."
    if 0 < learning_rate < 0.5:
        return "shrinks."
    if learning_rate == 0.5:
        return "arrives."
    if 0.5 < learning_rate < 1:
        return "alternates."
    if learning_rate == 1:
        return "bounces."
    return "diverges."
