"""No NumPy, no zip: indices, and lists of slopes."""

from math import e


def f(x, w, b):
    z = w * x + b
    return 1 / (1 + e**-z) if z > -700 else e**z


def grad_w(x, w, b, y):
    return (f(x, w, b) - y) * f(x, w, b) * (1 - f(x, w, b)) * x


def grad_b(x, w, b, y):
    return (f(x, w, b) - y) * f(x, w, b) * (1 - f(x, w, b))


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    epoch = 0
    while epoch < max_epochs:
        slopes_w = []
        slopes_b = []
        for i in range(len(X)):
            slopes_w.append(grad_w(X[i], w, b, Y[i]))
            slopes_b.append(grad_b(X[i], w, b, Y[i]))
        w = w - eta * sum(slopes_w)
        b = b - eta * sum(slopes_b)
        epoch += 1
    return w, b
