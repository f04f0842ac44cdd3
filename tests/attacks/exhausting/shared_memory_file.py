"""Fills the memory that all processes share.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    with open('/dev/shm/autograder-planted', 'wb') as file:
        file.write(bytes(1 << 30))
