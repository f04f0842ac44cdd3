"""Goes through an array element by element."""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    if np.ndim(x) == 0:
        return x - learning_rate * gradx
    result = np.zeros(np.shape(x))
    for index in np.ndindex(np.shape(x)):
        result[index] = x[index] - learning_rate * gradx[index]
    return result
