"""Rounds to two decimals.

behaves like: the right error, rounded
property: For the answers [0.01, 0.02] and the targets [0, 0] your mse gave 0. Are these answers
    without any error?
concept: Training goes on while the error is small. What is left of a small number after rounding?
place: Look at what you do to the result before you return it. Is that needed for more than
    printing?
teacher: round(…, 2).
"""


def mse(y_pred, y):
    return round(float(np.mean((np.array(y_pred) - np.array(y)) ** 2)), 2)
