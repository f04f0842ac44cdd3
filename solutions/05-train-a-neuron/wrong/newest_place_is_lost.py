"""New names that are never used again.

behaves like: a training that works out a step and does not take it
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.5, -1). What was it before?
concept: A new place under a new name leaves the old one as it was. Under which name does the next
    epoch look?
place: Look at the names on the left of the two lines that make the step. Are they those that you
    hand back?
teacher: new_w, new_b are computed; w, b are returned.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        new_w = w - eta * dw
        new_b = b - eta * db
    return w, b
