"""Says shrinks for every walk that comes closer.

behaves like: a table that does not look at the side of 0
property: With 0.7 your function says shrinks. On which side of 0 is a walk from 10 after one step
    with it?
concept: Coming closer is one thing, staying on one side another. Which word says that x changes
    sides?
place: Look at the words for walks that come closer. How many of the six did you use?
teacher: alternates is never used: the sign of the share is not looked at.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "shrinks"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
