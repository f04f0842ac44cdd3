"""Ends one pair too early.

behaves like: a function that does not look at the last pair
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 1.66667. The squares
    are 4, 1 and 9: which of them is missing?
concept: A range ends one before the number it is given. Where does yours end?
place: Look at where your loop, or your slice, begins and ends. Which places does it visit?
teacher: range(n − 1).
"""


def mse(y_pred, y):
    total = 0
    for i in range(len(y) - 1):
        total += (y_pred[i] - y[i]) ** 2
    return total / len(y)
