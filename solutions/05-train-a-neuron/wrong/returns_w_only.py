"""Returns w alone.

behaves like: a training that hands back w and keeps b to itself
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to 0.610884. How many numbers does a neuron consist of?
concept: A neuron needs its weight and its bias. What do you hand back?
place: Look at your last line. What is missing there?
teacher: return w.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w
