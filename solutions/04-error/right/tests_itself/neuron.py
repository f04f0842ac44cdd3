"""Tries everything out at the top of the file, plots if it can, and overflows on purpose."""

import numpy as np

try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None


def f(x, w, b):
    return 1.0 / (1.0 + np.exp(-(w * x + b)))


def mse(y_pred, y):
    return sum((p - t) ** 2 for p, t in zip(y_pred, y)) / len(y_pred)


def delta(x, w, b, y):
    a = f(x, w, b)
    return (a - y) * a * (1 - a)


def grad_w(x, w, b, y):
    return np.sum(x * delta(x, w, b, y))


def grad_b(x, w, b, y):
    return np.sum(delta(x, w, b, y))


def numerical_gradient(f, x, h=1e-5):
    basis = np.eye(len(x))
    return np.array([(f(x + h * e) - f(x - h * e)) / 2 / h for e in basis])


print(f(2, 1.5, -1), f(np.array([-1000.0, 1000.0]), 10, 0))
assert abs(grad_w(2, 1.5, -1, 0.3) - 0.12196) < 1e-5
assert mse([1, 2], [1, 2]) == 0
if plt is not None:
    plt.plot(np.linspace(-5, 5), f(np.linspace(-5, 5), 1, 0))
    plt.show()
