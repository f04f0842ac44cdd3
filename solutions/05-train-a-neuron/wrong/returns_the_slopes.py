"""Returns the last slopes.

behaves like: a training that hands back the last slopes, not what was learned
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (-0.158406, -0.06942). Is that a place or a slope?
concept: The slopes are the means, and w and b are what was learned. Which do you hand back?
place: Look at your last line. Which two names stand there?
teacher: return dw, db.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    dw, db = 0.0, 0.0
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return dw, db
