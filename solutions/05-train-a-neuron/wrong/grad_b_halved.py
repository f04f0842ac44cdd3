"""Keeps the half after the square has gone.

behaves like: a slope that is half as steep as it should be
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0.03049. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: The square brings a 2 down, and the loss has a half in it. What becomes of the two
    together?
place: Look for a half in your code. What in the slope of a square meets it?
teacher: ½ (f − y) …: the ½ is kept although the square's 2 has gone.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(0.5 * (fx - y) * fx * (1 - fx))
