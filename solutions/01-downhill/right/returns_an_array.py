"""Returns a 0-d array for a number."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.array(x) - learning_rate * np.array(gradx)
