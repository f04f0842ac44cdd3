"""Returns a NumPy number."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.float64(x - learning_rate * gradx)
