"""A negative power in place of a fraction."""


def f(x, w, b):
    return (1.0 + np.exp(-w * x - b)) ** -1
