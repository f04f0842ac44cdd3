"""Moves both by the slope for w.

behaves like: a training in which b moves just as far as w
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours moved w from 0.5 to 0.610884 and b from -1 to -0.889116. Should both move equally far?
concept: Each number is moved by its own slope. Do yours get their own?
place: Look at the lines that work out the two slopes. Which functions do they call?
teacher: grad_w (or dw) for both.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_w(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
