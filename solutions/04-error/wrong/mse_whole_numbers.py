"""Divides without decimals.

behaves like: the right error with its decimals cut off
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 4. The squares are 4, 1
    and 9: is their mean a whole number?
concept: There are two ways to divide in Python, and one of them cuts the decimals off. Which is
    yours?
place: Look at the sign with which you divide. How many strokes does it have?
teacher: // in place of /.
"""


def mse(y_pred, y):
    total = 0
    for p, t in zip(y_pred, y):
        total += (p - t) ** 2
    return total // len(y)
