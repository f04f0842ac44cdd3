"""Two loops, one inside the other.

behaves like: a training in which every question goes with every answer
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.377155, -0.904931). How many pairs of x and y went into it?
concept: Three points are three pairs. How many pairs does your code make of them?
place: Look at your loops over X and Y. Is one of them inside the other?
teacher: for x in X: for y in Y: n² pairs.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x in X:
            for y in Y:
                dw += grad_w(x, w, b, y)
                db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
