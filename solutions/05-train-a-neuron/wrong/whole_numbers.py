"""Cuts w and b to whole numbers.

behaves like: a training that keeps whole numbers only
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0, 0). Are there really no decimals?
concept: A step is often smaller than 1. What is left of it in your code?
place: Look for int or // in your code. What does it take away?
teacher: int(w), int(b) in every epoch.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = int(w - eta * dw)
        b = int(b - eta * db)
    return w, b
