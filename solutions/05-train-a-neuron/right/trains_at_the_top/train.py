"""Trains as soon as it is loaded, and prints as it goes."""

import numpy as np

X = [0.5, 2.5]
Y = [0.2, 0.9]
w, b, eta = -2.0, -2.0, 1.0


def f(x, w, b):
    return 1.0 / (1.0 + np.exp(-(w * x + b)))


def grad_w(x, w, b, y):
    return grad_b(x, w, b, y) * x


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return fx * (1 - fx) * (fx - y)


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    X, Y = np.asarray(X, dtype=float), np.asarray(Y, dtype=float)
    for i in range(max_epochs):
        dw, db = np.sum(grad_w(X, w, b, Y)), np.sum(grad_b(X, w, b, Y))
        w, b = w - eta * dw, b - eta * db
        if i % 100 == 0:
            print(i, w, b, ((f(X, w, b) - Y) ** 2).sum() / 2)
    return w, b


w, b = do_gradient_descent(X, Y, w, b, eta, 1000)
print("learned", w, b)
