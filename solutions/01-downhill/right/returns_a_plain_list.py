"""Returns a list for an array, and a plain number for a number."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.subtract(x, np.multiply(learning_rate, gradx)).tolist()
