"""Gives w and b the step alone.

behaves like: a training that begins at 0 with every step
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.110884, 0.048594). Does that lie near w = 0.5 and b = -1?
concept: A step starts where you stand. Where does yours start?
place: Look at the two lines that change w and b. Do the old w and b stand in them?
teacher: w = −η·dw.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = -eta * dw
        b = -eta * db
    return w, b
