"""Takes a step after every point.

behaves like: a training that takes a step after every single point
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.60697, -0.957806). Where were w and b when the last of the three points was
    looked at?
concept: One epoch is one step, with the slopes of all points at one place. How many steps does
    yours take?
place: Look at the lines that change w and b. How often are they run in one epoch of three points?
teacher: Stochastic gradient descent: the update stands inside the loop over the points.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        for x, y in zip(X, Y):
            dw, db = grad_w(x, w, b, y), grad_b(x, w, b, y)
            w = w - eta * dw
            b = b - eta * db
    return w, b
