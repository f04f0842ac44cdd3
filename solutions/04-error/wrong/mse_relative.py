"""Divides by the squares of the targets as well.

behaves like: the error as a share of the targets
property: For the answers [2, 4] and the targets [4, 8] your mse gave 0.25. The squares are 4 and
    16: what is their mean?
concept: An error of 2 counts the same at a target of 4 and at one of 400. What makes yours differ?
place: Look at what you divide by. Do the targets stand there?
teacher: Σ(error)²/Σy².
"""


def mse(y_pred, y):
    total = sum((p - t) ** 2 for p, t in zip(y_pred, y))
    return total / sum(t**2 for t in y)
