"""Takes the slopes before the loop.

behaves like: a training that looks at the ground once and then goes straight on
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -0.951406) and two to (0.721769, -0.902812). Were the slopes of the
    second step those of the place it began at?
concept: The ground is not equally steep everywhere. When does your code look at it again?
place: Look at the lines that work out the slopes. Are they inside the loop over the epochs?
teacher: The gradients at the start are used for all epochs.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    dw, db = 0.0, 0.0
    for x, y in zip(X, Y):
        dw += grad_w(x, w, b, y)
        db += grad_b(x, w, b, y)
    for _ in range(max_epochs):
        w = w - eta * dw
        b = b - eta * db
    return w, b
