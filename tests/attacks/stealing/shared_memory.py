"""Leaves a note for its neighbours in System V shared memory.

rung: confined
status: forbidden
says: not allowed
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def gradient_descent_update(x, gradx, learning_rate):
    place = libc.shmget(4711, 4096, 0o1666)
    if place < 0:
        raise PermissionError("no memory to share")
    libc.shmctl(place, 0, 0)
    return 99.0
