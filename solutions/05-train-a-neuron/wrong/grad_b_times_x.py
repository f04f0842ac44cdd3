"""Multiplies by x: this is the slope along w.

behaves like: the slope along w, not along b
property: At w = 1.5, b = -1 with y = 0.3 your grad_b gave 0 for x = 0. When x is 0, does b still
    change the answer?
concept: A change of b goes into z as it is. What multiplies it in your code?
place: Compare your line with the last link of the chain in the lesson. Is it that of w or that of
    b?
teacher: Multiplied by x: this is grad_w.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) * x)
