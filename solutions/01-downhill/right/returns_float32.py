"""Returns single precision."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.float32(x - learning_rate * gradx)
