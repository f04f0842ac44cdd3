"""Only the first epoch has an effect.

behaves like: a training that gets no farther than its first epoch
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -0.951406) and two to (0.610884, -0.951406). What became of the second
    epoch?
concept: Each epoch goes on where the one before it ended, with all the points. What keeps your
    second epoch from doing so?
place: Follow your loop into its second round, line by line. Does it come that far, and which
    points, which w and which b does it find there?
teacher: return inside the loop, w and b set back in every epoch, or points = zip(…) before the
    loop, used up after one round: all do the same.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
        return w, b
    return w, b
