"""Aborts the process.

rung: separate
status: died
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.abort()
