"""The largest square.

behaves like: the largest square, whatever the others are
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 9. The squares are 4, 1
    and 9: what is their mean?
concept: One bad answer is not the whole story. What becomes of the other errors in your code?
place: Look at the function that makes one number of many. Is it the mean?
teacher: max.
"""


def mse(y_pred, y):
    return max((p - t) ** 2 for p, t in zip(y_pred, y))
