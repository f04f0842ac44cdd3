"""Overwrites the sums.

behaves like: a training that sees the last point only
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.483159, -1.03368). Which points went into it?
concept: A sum grows with every point. What do your slopes do?
place: Look at the lines in the loop over the points. Do they add to what there is, or do they
    begin anew?
teacher: dw = … in place of dw += ….
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    dw, db = 0.0, 0.0
    for _ in range(max_epochs):
        for x, y in zip(X, Y):
            dw = grad_w(x, w, b, y)
            db = grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
