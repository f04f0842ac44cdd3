"""The loops are inside out.

behaves like: a training that finishes with one point before it looks at the next
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.60697, -0.957806) and two to (0.675771, -0.94026). Which points went into the
    first step?
concept: Every epoch looks at all points. What does your outer loop go through?
place: Look at your two loops. Which of them is inside the other?
teacher: for point: for epoch: update.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for x, y in zip(X, Y):
        for _ in range(max_epochs):
            dw, db = grad_w(x, w, b, y), grad_b(x, w, b, y)
            w, b = w - eta * dw, b - eta * db
    return w, b
