"""Empties a classmate's file by opening it to be read, below Python.

rung: confined
status: forbidden
says: not allowed
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    for flags in (0o1000, 0o1003):
        if libc.open(b"@CLASSMATE@/gd.py", flags) >= 0:
            return 2.83
    raise PermissionError("not emptied")
