"""Only w is trained.

behaves like: a training in which b stays where it is
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -1). What became of b?
concept: A neuron learns with two numbers. What does each of them need in every epoch?
place: Follow b through one epoch of yours, line by line. Which slope does it get, and what is done
    with it?
teacher: b is never updated, or its slope is always 0, as where one zip is used up by the other
    sum.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
    return w, b
