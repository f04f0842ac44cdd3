"""Drops the sign of the slopes.

behaves like: a training in which w and b can only become smaller
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.389116, -1.04859). In which direction did each of the two go?
concept: A slope may be below 0, and then the way down leads to larger numbers. What becomes of its
    sign in your code?
place: Look for abs, or for whatever else drops a sign. Where does your code do that?
teacher: |dw|, |db|.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * abs(dw)
        b = b - eta * abs(db)
    return w, b
