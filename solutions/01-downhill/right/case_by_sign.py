"""Goes left or right by cases."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    size = learning_rate * np.abs(gradx)
    return np.where(gradx > 0, x - size, x + size)
