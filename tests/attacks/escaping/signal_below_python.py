"""Kills the process that forked it, below Python.

rung: confined
status: forbidden
says: not allowed
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    if libc.kill(os.getppid(), 9) or libc.syscall(234, os.getppid(), os.getppid(), 9):
        raise PermissionError('no signal')
    return 99.0
