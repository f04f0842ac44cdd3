"""The row (1, -rate) times the column (x, gradient)."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.tensordot([1.0, -learning_rate], np.stack([x, gradx]).astype(float), axes=1)
