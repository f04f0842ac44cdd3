"""Sorts the caller's lists.

behaves like: a training that brings the lists it was given into another order
property: After a training with X = [2, -1, 0.5] that list had become [-1, 0.5, 2]. Which y belongs
    to x = 2 now?
concept: sort changes a list for everybody who holds it. What does your function do to the ones it
    was lent?
place: Look for sort in your code. Is any order needed?
teacher: X.sort(), Y.sort(): breaks the pairs and changes the caller's lists.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    X.sort()
    Y.sort()
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
