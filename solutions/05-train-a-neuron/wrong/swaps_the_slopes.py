"""w moves by the slope for b, and b by that for w.

behaves like: a training in which w and b have changed their slopes
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.548594, -0.889116). Which slope moved which of the two?
concept: Each number is moved by its own slope. Do yours get their own?
place: Look at the two lines that change w and b. Which sum stands in which?
teacher: w −= η·db, b −= η·dw.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w, b = w - eta * db, b - eta * dw
    return w, b
