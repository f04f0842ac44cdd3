"""Aborts the process.

rung: separate
status: died
says: crashed (aborted) | crashed (segmentation fault)
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.abort()
