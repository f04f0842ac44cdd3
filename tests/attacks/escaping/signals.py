"""Kills its parent and its group.

rung: confined
status: forbidden
says: tried to send a signal: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    for target in (os.getppid(), 0, -1):
        os.kill(target, 9)
    return 99.0
