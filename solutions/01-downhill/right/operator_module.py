"""The operators as functions."""

import operator


def gradient_descent_update(x, gradx, learning_rate):
    return operator.sub(x, operator.mul(learning_rate, gradx))
