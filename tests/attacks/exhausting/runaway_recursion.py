"""Calls itself for ever.

rung: separate
status: raised
says: RecursionError
"""


def gradient_descent_update(x, gradx, learning_rate):
    return gradient_descent_update(x, gradx, learning_rate)
