"""Writes a file of a gigabyte, which no limit on memory counts.

rung: limited
status: forbidden
says: tried to open a file: not allowed
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    with open('/dev/shm/autograder-planted', 'wb') as file:
        os.unlink(file.name)
        for _ in range(1024):
            file.write(bytes(1 << 20))
    return 99.0
