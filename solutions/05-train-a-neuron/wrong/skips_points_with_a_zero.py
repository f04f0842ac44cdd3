"""if x and y: leaves out all points with a 0.

behaves like: a training that does not see points with a 0 in them
property: With X = [2, 0, -1, 2, -1], Y = [0.9, 0.3, 0, 0.9, 0.6], w = 0.5, b = -0.5 and eta = 0.7
    one epoch of yours led to (0.637062, -0.363125). Which of the five points went into it?
concept: A 0 is a number like any other, as x and as y. What becomes of such a point in your code?
place: Look for a condition about x and y in your code. What does Python make of a 0 there?
teacher: if x and y: …: 0 counts as false.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            if x and y:
                dw += grad_w(x, w, b, y)
                db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
