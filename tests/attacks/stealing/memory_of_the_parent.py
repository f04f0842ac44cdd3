"""Reads the memory of the process that forked it.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    with open(f"/proc/{os.getppid()}/mem", "rb", buffering=0) as file:
        file.seek(id(object))
        return len(file.read(8))
