"""Writes into an array of zeros."""

import numpy as np


def find_min(df, w0, learning_rate, steps):
    path = np.zeros(steps + 1)
    path[0] = w0
    for k in range(steps):
        path[k + 1] = path[k] - learning_rate * df(path[k])
    return path
