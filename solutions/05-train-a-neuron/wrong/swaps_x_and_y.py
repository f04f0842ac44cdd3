"""Hands y to the gradients where x belongs.

behaves like: a training in which X and Y have changed places
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.684723, -0.89429). What was the neuron shown, and what should it have answered?
concept: A function takes what it is handed by its place in the row. What is the order for grad_w?
place: Look at how you call grad_w and grad_b, and at your zip. Do x and y stand where they belong?
teacher: for y, x in zip(X, Y), or grad_w(y, w, b, x).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(y, w, b, x)
            db += grad_b(y, w, b, x)
        w = w - eta * dw
        b = b - eta * db
    return w, b
