"""Sets up a ring through which the kernel opens files for it.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    return libc.syscall(425, 8, ctypes.create_string_buffer(120))
