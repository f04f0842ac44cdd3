"""Stops where the slopes are small.

behaves like: a training that ends as soon as the slopes become gentle
property: With X = [0.5, 2.5], Y = [0.2, 0.9], eta = 10 and from w = -2, b = -2 forty epochs of
    yours ended at (-2, -2). Did all forty of them take place?
concept: A gentle slope may be a plateau, with a valley behind it. What does your code do on a
    plateau?
place: Look for break, or a second return, in your loop. Was that asked for?
teacher: break at |gradient| < 0.1: early stopping ends on the plateau.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        if abs(dw) < 0.1 and abs(db) < 0.1:
            break
        w = w - eta * dw
        b = b - eta * db
    return w, b
