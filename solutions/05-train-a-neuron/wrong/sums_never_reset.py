"""The sums go on from epoch to epoch.

behaves like: a training in which the slopes of earlier epochs count again and again
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -0.951406) and two to (0.804185, -0.871437). Which slopes went into the
    second step?
concept: Each epoch adds up its own slopes. With what do your sums begin in the second epoch?
place: Look at the line that sets the sums to 0. How often is it run in two epochs?
teacher: dw, db are set to 0 before the loop over the epochs.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    dw, db = 0.0, 0.0
    for _ in range(max_epochs):
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
