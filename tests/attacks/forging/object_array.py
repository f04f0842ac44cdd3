"""Returns an array of objects that hold each other.

rung: separate
status: ok
says: it returned <unreadable object>
"""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    array = np.empty(3, dtype=object)
    array[:] = [array, 2.83, Ellipsis]
    return array
