"""Uses the first point only.

behaves like: a training that sees the first point only
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.64, -0.93). Which points went into it?
concept: The neuron should learn from all points. How many does your code look at?
place: Look for [0] or break in your code. What does it leave out?
teacher: X[0], Y[0].
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw = grad_w(X[0], w, b, Y[0])
        db = grad_b(X[0], w, b, Y[0])
        w = w - eta * dw
        b = b - eta * db
    return w, b
