"""Multiplies by w.

behaves like: a slope that is multiplied by the weight
property: At x = 2, b = -1 with y = 0.3 your grad_b gave 0 for w = 0. When w is 0, does b still
    change the answer?
concept: A change of b goes into z as it is. What multiplies it in your code?
place: Look at the last factor in your line. How does z change when b grows by 1?
teacher: … · w in grad_b.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) * w)
