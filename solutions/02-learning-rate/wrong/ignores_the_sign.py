"""Takes a learning rate below 0 for one above 0.

behaves like: a table that does not see the sign of the learning rate
property: With -0.1 your function says the same as with 0.1. Do the two walks lead to the same
    place?
concept: A push below 0 goes the other way. Where does that lead?
place: Look for abs( ), or for a square. What do they do with the sign of the learning rate?
teacher: |η| in place of η.
"""


def regime(learning_rate):
    learning_rate = abs(learning_rate)
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
