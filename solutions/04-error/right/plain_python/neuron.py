"""Loops and lists only, and no NumPy but for the results."""

from math import exp


def sigmoid(z):
    return 1 / (1 + exp(-z)) if z > 0 else exp(z) / (1 + exp(z))


def f(x, w, b):
    try:
        return [f(one, w, b) for one in x]
    except TypeError:
        return sigmoid(w * x + b)


def mse(y_pred, y):
    total = 0
    for i in range(len(y)):
        total += (y_pred[i] - y[i]) ** 2
    return total / len(y)


def points(x, y):
    try:
        return list(zip(x, y))
    except TypeError:
        return [(x, y)]


def grad_w(x, w, b, y):
    return sum((f(a, w, b) - t) * f(a, w, b) * (1 - f(a, w, b)) * a for a, t in points(x, y))


def grad_b(x, w, b, y):
    return sum((f(a, w, b) - t) * f(a, w, b) * (1 - f(a, w, b)) for a, t in points(x, y))


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right = x + 0.0
        left = x + 0.0
        right[i] = x[i] + h
        left[i] = x[i] - h
        slopes.append((f(right) - f(left)) / (2 * h))
    return slopes
