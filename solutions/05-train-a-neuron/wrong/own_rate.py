"""A learning rate of its own.

behaves like: a training that always uses a learning rate of 0.1
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 one epoch of yours led to
    (0.515841, -0.993058), for eta = 0.7 and for eta = 0.2. Should a smaller push lead as far?
concept: The learning rate is handed in, so that others can choose it. Who chooses it in your code?
place: Look for a line that gives eta a value. Is it needed?
teacher: eta = 0.1 inside.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    eta = 0.1
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
