"""Loads a program into the kernel.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    return libc.syscall({'x86_64': 321, 'aarch64': 280}[os.uname().machine], 0, None, 0)
