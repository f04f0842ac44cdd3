"""Rounds w and b in every epoch.

behaves like: a training that rounds w and b after every step
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.611, -0.951). Are there really no more decimals?
concept: On a plateau the steps are tiny. What is left of a tiny step after rounding?
place: Look at what you do to w and b after the step. Is that needed for more than printing?
teacher: round(…, 3) in every epoch.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = round(float(w - eta * dw), 3)
        b = round(float(b - eta * db), 3)
    return w, b
