"""Moves w in one epoch and b in the next.

behaves like: a training in which w and b take turns
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -1) and two to (0.610884, -0.963659). Which of the two moved in which
    epoch?
concept: In every epoch both take a step. What makes one of them wait in your code?
place: Look for an if about the number of the epoch. Is it needed?
teacher: Alternating updates.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for epoch in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        if epoch % 2 == 0:
            w = w - eta * dw
        else:
            b = b - eta * db
    return w, b
