"""Empties a classmate's file.

rung: confined
status: forbidden
says: tried to change a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.truncate('@CLASSMATE@/gd.py', 0)
    return 99.0
