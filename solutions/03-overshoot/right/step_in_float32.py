"""Calculates in single precision."""

import numpy as np


def fixed_step(x, gradx, step):
    x, step = np.float32(x), np.float32(step)
    if gradx > 0:
        return x - step
    return x + step if gradx < 0 else x
