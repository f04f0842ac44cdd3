"""The error is still squared.

behaves like: a slope in which the error is still squared
property: At x = 2, w = 1.5, b = -1 your grad_w gave 0.070834 for y = 0.3 and 0.00206653 for y =
    0.98. Is the loss rising in both cases?
concept: The slope of a square is no square any more. What is the slope of e² / 2 along e?
place: Look at the power in your line. Is it that of the loss or that of its slope?
teacher: (f − y)² …: the outer derivative was not taken.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) ** 2 * fx * (1 - fx) * x)
