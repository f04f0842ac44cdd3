"""Forgets the half in the loss.

behaves like: a slope that is twice as steep as it should be
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave 0.24392. With w = 1.51 in place of
    1.5 the loss there is 0.0012 larger: what slope is that?
concept: The loss of this exercise has a half in it, and a slope is a rise divided by its whole way.
    Which of these could make twice of yours?
place: Go through your code, factor by factor and fraction by fraction. Which of them makes the
    slope too steep?
teacher: The gradient of Σ (f − y)² without the ½.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(2 * (fx - y) * fx * (1 - fx) * x)
