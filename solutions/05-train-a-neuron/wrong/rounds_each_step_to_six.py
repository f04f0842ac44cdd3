"""Rounds w and b to six decimals in every epoch.

behaves like: a training that rounds w and b to six decimals on the way
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 ten epochs of
    yours led to (0.9346, -0.918109). How many decimals are there?
concept: On a plateau the steps are tiny. What becomes of what is rounded away, epoch after epoch?
place: Look at what you do to w and b after the step. Is that needed for more than printing?
teacher: round(…, 6) in every epoch.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = round(float(w - eta * dw), 6)
        b = round(float(b - eta * db), 6)
    return w, b
