"""Uses nothing that was brought along."""

import math


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw = db = 0.0
        for i in range(len(X)):
            a = 1 / (1 + math.exp(min(700, -(w * X[i] + b))))
            d = (a - Y[i]) * a * (1 - a)
            dw += d * X[i]
            db += d
        w, b = w - eta * dw, b - eta * db
    return w, b
