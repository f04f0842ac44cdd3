"""A running product."""

import numpy as np


def descend(x0, learning_rate, epochs):
    shares = np.full(epochs, 1 - 2 * learning_rate, dtype=float)
    return np.cumprod(np.concatenate([[x0], shares]))
