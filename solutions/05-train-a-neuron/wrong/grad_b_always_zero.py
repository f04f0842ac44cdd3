"""Nothing is added up.

behaves like: a slope that is always 0: flat ground everywhere
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0. With b = -0.99 in place of -1
    the loss there is 0.0006 larger: what slope is that?
concept: On flat ground no step would be taken. Where does what you work out go?
place: Look at the name that you return. Where was it last given a value?
teacher: The accumulator is returned as it was set up.
"""


def grad_b(x, w, b, y):
    total = 0.0
    fx = f(x, w, b)
    slope = (fx - y) * fx * (1 - fx)
    return total
