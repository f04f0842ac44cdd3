"""Numbers first, arrays where that fails."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    try:
        return float(x) - learning_rate * float(gradx)
    except TypeError:
        return np.asarray(x) - learning_rate * np.asarray(gradx)
