"""Multiplies by the parameter itself.

behaves like: a slope that is multiplied by b itself
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave -0.06098. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: The last link of the chain says how z grows with b. Is that b itself?
place: Look at the last factor in your line. How does z change when b grows by 1?
teacher: … · w in grad_w, … · b in grad_b: the wrong inner derivative.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) * b)
