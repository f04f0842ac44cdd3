"""Reads the environment of the process that graded it.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    with open(f"/proc/{os.getppid()}/environ", "rb") as file:
        return len(file.read())
