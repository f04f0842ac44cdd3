"""NumPy numbers in a list."""

import numpy as np


def descend(x0, learning_rate, epochs):
    x = np.float64(x0)
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
