"""Insists on numbers or arrays."""

import numbers

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    assert isinstance(x, (numbers.Number, np.ndarray)), "x must be a number"
    assert isinstance(gradx, (numbers.Number, np.ndarray)), "gradx must be a number"
    return x - learning_rate * gradx
