"""Drops the sign of the error.

behaves like: a slope that does not see whether the answer is too large or too small
property: At x = 2, w = 1.5, b = -1 your grad_b gave 0.06098 for y = 0.3 and 0.0104157 for y = 0.98.
    Is the loss rising in both cases?
concept: An answer that is too large must come down, and one that is too small must go up. Where
    does your code tell them apart?
place: Look for abs, or for whatever else drops a sign. Where does your code do that?
teacher: |f − y|.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(abs(fx - y) * fx * (1 - fx))
