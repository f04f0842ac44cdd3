"""Multiplies by x twice.

behaves like: a slope in which x counts twice
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.24392. With w = 1.51 in place of
    1.5 the loss there is 0.0012 larger: what slope is that?
concept: A change of w reaches z through x, once. How often does x stand in your line?
place: Look at the powers and factors of x in your line. How many should there be?
teacher: … · x².
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) * x**2)
