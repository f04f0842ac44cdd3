"""Mixes up the two words for walks that come closer.

behaves like: a table in which shrinks and alternates have changed places
property: With 0.1 your function says alternates. On which side of 0 is a walk from 8 after one step
    with it?
concept: Both words are for walks that come closer. Which of the two stays on its side?
place: Look at the two words for walks that come closer. Which learning rates did you give each of
    them?
teacher: shrinks and alternates are swapped.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "alternates"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "shrinks"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
