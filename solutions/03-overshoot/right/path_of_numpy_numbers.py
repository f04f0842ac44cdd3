"""Holds NumPy numbers in a list."""

import numpy as np


def find_min(df, w0, learning_rate, steps):
    w = np.float64(w0)
    path = [w]
    for _ in range(steps):
        w = np.subtract(w, np.multiply(learning_rate, df(w)))
        path.append(w)
    return path
