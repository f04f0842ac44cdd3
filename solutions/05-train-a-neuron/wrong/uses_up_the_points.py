"""A zip that is used up after one epoch.

behaves like: a training that sees the points in its first epoch only
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.4], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.633763, -0.905648) and two to (0.633763, -0.905648). Which points went into the
    second step?
concept: What zip makes can be gone through once. What is left of it in the second epoch?
place: Look at the line with zip. Is it inside the loop over the epochs?
teacher: points = zip(X, Y) before the loop: an iterator that is exhausted after the first epoch.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    points = zip(X, Y)
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in points:
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
