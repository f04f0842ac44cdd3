"""In float32."""

import numpy as np


def descend(x0, learning_rate, epochs):
    path = np.zeros(epochs + 1, dtype=np.float32)
    x = np.float32(x0)
    path[0] = x
    for k in range(1, epochs + 1):
        x = np.float32(x - np.float32(learning_rate) * df(x))
        path[k] = x
    return path
