"""Reads the keys of the kernel's ring.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    return libc.syscall({'x86_64': 250, 'aarch64': 219}[os.uname().machine], 0, -3, 0)
