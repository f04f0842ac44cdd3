"""Moves the process that forked it to another processor.

rung: confined
status: forbidden
says: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.sched_setaffinity(os.getppid(), {0})
    return 99.0
