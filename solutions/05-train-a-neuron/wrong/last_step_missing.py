"""The step of the last epoch is not taken, or not handed back.

behaves like: a training in which the last step is missing
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.5, -1), and two to (0.610884, -0.951406). Which step is missing?
concept: Each epoch ends with a step, the last one too. Is that step taken in your code, and do you
    hand back where it leads?
place: Follow your code with max_epochs = 1. How many rounds does your loop make, and which w and
    which b does it hand back?
teacher: range(1, max_epochs), or all rounds, and the w and b from before the last step are
    returned: both do the same.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(1, max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
