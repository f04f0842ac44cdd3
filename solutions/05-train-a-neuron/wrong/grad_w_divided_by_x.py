"""Divides by x.

behaves like: a slope that becomes smaller where x is larger
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.03049. With w = 1.51 in place of
    1.5 the loss there is 0.0012 larger: what slope is that?
concept: With a larger x, does the same change of w move z more or less?
place: Look at what you do with x in your line. Is it multiplied or divided?
teacher: … / x in place of … · x.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) / x)
