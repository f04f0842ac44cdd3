"""Starts from 0.

behaves like: a training that always starts from w = 0 and b = 0
property: With 0 epochs your training led from w = 0.5, b = -1 to (0, 0). What took it there?
concept: The start is handed in, so that others can choose it. Who chooses it in your code?
place: Look for a line that gives w and b a value before the loop. Is it needed?
teacher: w, b = 0, 0 inside.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    w, b = 0.0, 0.0
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
