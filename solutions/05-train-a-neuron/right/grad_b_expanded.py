"""Multiplied out."""


def grad_b(x, w, b, y):
    a = f(x, w, b)
    slopes = (a**2 - a * y - a**3 + a**2 * y)
    return np.sum(slopes)
