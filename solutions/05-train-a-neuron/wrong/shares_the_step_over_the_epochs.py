"""Divides the learning rate by the number of epochs.

behaves like: a training whose steps become shorter the more epochs it has
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 ten epochs of
    yours led to (0.599235, -0.958435), and one epoch to (0.610884, -0.951406). Did ten epochs lead
    farther than one?
concept: Ten epochs are ten whole steps. What makes yours shorter?
place: Look for a division by max_epochs. Is it needed?
teacher: η/max_epochs.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    eta = eta / max(max_epochs, 1)
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
