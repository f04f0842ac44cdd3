"""Multiplies by the parameter itself.

behaves like: a slope that is multiplied by w itself
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.09147. With w = 1.51 in place of
    1.5 the loss there is 0.0012 larger: what slope is that?
concept: The last link of the chain says how z grows with w. Is that w itself?
place: Look at the last factor in your line. How does z change when w grows by 1?
teacher: … · w in grad_w, … · b in grad_b: the wrong inner derivative.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) * w)
