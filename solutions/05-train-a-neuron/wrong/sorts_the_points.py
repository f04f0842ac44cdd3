"""Sorts X and Y by themselves.

behaves like: a training in which some answers belong to the wrong question
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.647018, -0.941781). Which y belonged to x = 2 there?
concept: X[0] belongs to Y[0], and X[1] to Y[1]. Does your code keep these pairs together?
place: Look for sorted or set in your code. What does it do to the pairs?
teacher: sorted(X) with sorted(Y).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(sorted(X), sorted(Y)):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
