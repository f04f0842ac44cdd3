"""Reads the command lines of all processes.

rung: confined
status: forbidden
says: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    return sum(len(open(f"/proc/{name}/cmdline").read()) for name in os.listdir("/proc"))
