"""Closes every descriptor and goes on.

rung: separate
status: died
says: ended before answering
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.closerange(0, 64)
    return 99.0
