"""A loop with math.exp: stops where e^z is too large.

behaves like: a neuron that gives up when z is far below 0
property: For x = 30, w = -30 and b = 2 your f stops with an OverflowError. What should a neuron
    answer so far out?
concept: Some powers of e are too large for Python's numbers. What goes on with infinity there, and
    what gives up?
place: Look at what makes your power of e. Is there something that does not stop?
teacher: math.exp on each number, or math.e ** …: OverflowError for z < −709. np.exp gives inf, and
    1/inf is the right 0.
"""

import math


def f(x, w, b):
    def answer(one):
        return 1 / (1 + math.exp(-(w * one + b)))

    if np.ndim(x) == 0:
        return answer(x)
    flat = [answer(one) for one in np.ravel(x)]
    return np.array(flat).reshape(np.shape(x))
