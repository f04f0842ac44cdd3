"""Fills an array."""

import numpy as np


def descend(x0, learning_rate, epochs):
    path = np.empty(epochs + 1)
    path[0] = x0
    for k in range(epochs):
        path[k + 1] = path[k] - learning_rate * df(path[k])
    return path
