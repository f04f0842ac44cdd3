"""Keeps the half after the square has gone.

behaves like: a slope that is half as steep as it should be
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.06098. With w = 1.51 in place of
    1.5 the loss there is 0.0012 larger: what slope is that?
concept: The loss of this exercise has a half in it, and a square is steeper than what it is made of.
    What becomes of the two together?
place: Go through your code, factor by factor and fraction by fraction. Which of them makes the
    slope too gentle?
teacher: ½ (f − y) …: the ½ is kept although the square's 2 has gone.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(0.5 * (fx - y) * fx * (1 - fx) * x)
