"""Multiplied out."""


def grad_w(x, w, b, y):
    a = f(x, w, b)
    slopes = (a**2 - a * y - a**3 + a**2 * y) * x
    return np.sum(slopes)
