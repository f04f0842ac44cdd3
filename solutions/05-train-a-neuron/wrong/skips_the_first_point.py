"""Begins with the second point.

behaves like: a training that never sees the first point
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.470884, -1.02141). Which points went into it?
concept: The first item of a list has the number 0. With which number does your loop begin?
place: Look at where your loop over the points, or a slice, begins and ends. Which points does it
    visit?
teacher: range(1, n).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for i in range(1, len(X)):
            dw += grad_w(X[i], w, b, Y[i])
            db += grad_b(X[i], w, b, Y[i])
        w = w - eta * dw
        b = b - eta * db
    return w, b
