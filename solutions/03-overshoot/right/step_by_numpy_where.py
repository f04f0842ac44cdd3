"""Chooses with np.where; the result is a 0-d array."""

import numpy as np


def fixed_step(x, gradx, step):
    return np.where(gradx > 0, x - step, np.where(gradx < 0, x + step, x))
