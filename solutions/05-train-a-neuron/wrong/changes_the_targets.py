"""Writes into Y.

behaves like: a training that changes the targets it was given
property: After a training with Y = [0.9, 0.3, 0.1] that list was not the same any more, although w
    and b were right. Who else may still need the old one?
concept: A list that is changed changes for everybody who holds it. What does your function do to
    the one it was lent?
place: Look for a line that writes into X or Y. Could it write into a list of your own?
teacher: Y[i] is overwritten with the neuron's answer at the end.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    for i in range(len(X)):
        Y[i] = f(X[i], w, b)
    return w, b
