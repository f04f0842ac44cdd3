"""Divides the learning rate by the epoch's number.

behaves like: a training whose learning rate becomes smaller with every epoch
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -0.951406) and two to (0.652093, -0.935719). How hard did the second
    epoch push?
concept: In this exercise the learning rate stays the same. What makes yours change?
place: Look for a line in the loop that changes eta, or divides by the number of the round. Is it
    needed?
teacher: η/(k + 1).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for epoch in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta / (epoch + 1) * dw
        b = b - eta / (epoch + 1) * db
    return w, b
