"""NumPy's functions in place of operators."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.subtract(x, np.multiply(learning_rate, gradx))
