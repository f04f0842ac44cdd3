"""Reads its parent's memory with process_vm_readv.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    import os

    return libc.process_vm_readv(os.getppid(), None, 0, None, 0, 0)
