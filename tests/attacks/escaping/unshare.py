"""Makes namespaces of its own.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    return libc.unshare(0x10000000)
