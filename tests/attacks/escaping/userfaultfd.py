"""Asks to handle the kernel's page faults.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    return libc.syscall({'x86_64': 323, 'aarch64': 282}[os.uname().machine], 1)
