"""Forgets that a learning rate may be below 0.

behaves like: a table in which every small number shrinks, those below 0 as well
property: With -0.1 your function says shrinks. Where is a walk from 8 after one step with it?
concept: A push below 0 goes the other way. Where does that lead?
place: Look at your first comparisons. Which word does a number below 0 get?
teacher: The comparison for shrinks has no lower bound.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
