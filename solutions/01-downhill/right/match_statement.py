"""A match statement."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    match x:
        case np.ndarray():
            return np.subtract(x, learning_rate * gradx)
        case _:
            return x - learning_rate * gradx
