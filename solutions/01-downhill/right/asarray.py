"""Turns everything into arrays first."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return np.asarray(x) - np.asarray(learning_rate) * np.asarray(gradx)
