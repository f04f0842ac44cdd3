"""Mounts a file system over another.

rung: confined
status: forbidden
says: tried what is never allowed: stopped
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    return libc.mount(b'none', b'/tmp', b'tmpfs', 0, None)
