"""Raises an exception whose message is huge.

rung: separate
says: ValueError
"""


def gradient_descent_update(x, gradx, learning_rate):
    raise ValueError('x' * (200 << 20))
