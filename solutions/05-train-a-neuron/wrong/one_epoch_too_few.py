"""range(1, max_epochs).

behaves like: a training that stops one epoch too early
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.5, -1). How many steps is that?
concept: range(1, 3) gives two rounds, 1 and 2. How many rounds does yours give?
place: Look at the range of your loop over the epochs. What stands in its brackets?
teacher: range(1, max_epochs).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(1, max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
