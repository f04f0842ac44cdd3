"""Rounds to three decimals.

behaves like: the right slope, rounded
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.122. Are there really no more
    decimals?
concept: On a plateau the slope is tiny, and it still shows the way. What is left of a tiny slope
    after rounding?
place: Look at what you do to the result before you return it. Is that needed for more than
    printing?
teacher: round(…, 3).
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.round(np.sum((fx - y) * fx * (1 - fx) * x), 3)
