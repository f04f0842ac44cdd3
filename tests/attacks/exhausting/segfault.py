"""Reads memory that is not there.

rung: separate
status: died
says: crashed (segmentation fault)
"""


def gradient_descent_update(x, gradx, learning_rate):
    import ctypes

    return ctypes.string_at(0)
