"""Forgets the half in the loss.

behaves like: a slope that is twice as steep as it should be
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0.12196. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: The square brings a 2 down, and the loss has a half in it. What becomes of the two
    together?
place: Look for a 2 in your code. What in the loss of this exercise meets it?
teacher: The gradient of Σ (f − y)² without the ½.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(2 * (fx - y) * fx * (1 - fx))
