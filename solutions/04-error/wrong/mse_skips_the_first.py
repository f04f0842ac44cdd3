"""Begins with the second pair.

behaves like: a function that does not look at the first pair
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 3.33333. The squares
    are 4, 1 and 9: which of them is missing?
concept: The first item of a list has the number 0. With which number does your loop begin?
place: Look at where your loop, or your slice, begins and ends. Which places does it visit?
teacher: range(1, n).
"""


def mse(y_pred, y):
    total = 0
    for i in range(1, len(y)):
        total += (y_pred[i] - y[i]) ** 2
    return total / len(y)
