"""Attaches to its parent as a debugger does.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    import os

    return libc.ptrace(16, os.getppid(), 0, 0)
