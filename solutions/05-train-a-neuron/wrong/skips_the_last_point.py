"""Ends one point too early.

behaves like: a training that never sees the last point
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.627725, -0.917725). Which points went into it?
concept: A range ends one before the number it is given. Where does yours end?
place: Look at where your loop over the points, or a slice, begins and ends. Which points does it
    visit?
teacher: range(n − 1).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for i in range(len(X) - 1):
            dw += grad_w(X[i], w, b, Y[i])
            db += grad_b(X[i], w, b, Y[i])
        w = w - eta * dw
        b = b - eta * db
    return w, b
