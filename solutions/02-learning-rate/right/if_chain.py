"""Compares with the borders."""


def regime(learning_rate):
    if learning_rate < 0:
        return "diverges"
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
