"""Walks in double precision and keeps the path in single."""

import numpy as np


def find_min(df, w0, learning_rate, steps):
    path = [float(w0)]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return np.array(path, dtype=np.float32)
