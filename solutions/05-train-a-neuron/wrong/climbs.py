"""Takes every step uphill.

behaves like: a training after which the neuron is worse than before
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 the loss was
    0.111293 at first and 0.134691 after one epoch. Should training make it larger?
concept: The slopes say which way the loss grows. Which way should w and b go?
place: Look at the signs in the two lines that change w and b. Which way do they lead where the
    slope is above 0?
teacher: + η·dw, + η·db: gradient ascent.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w + eta * dw
        b = b + eta * db
    return w, b
