"""Rounds what it returns.

behaves like: a training whose result is rounded to three decimals
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.611, -0.951). Are there really no more decimals?
concept: Others may go on with your w and b. What is left of a tiny step after rounding?
place: Look at your last line. Is the rounding needed for more than printing?
teacher: round(…, 3) at the end.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return round(float(w), 3), round(float(b), 3)
