"""Leaves a process behind that answers in its place.

rung: confined
status: forbidden
says: tried to start a process: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os
    import time

    if os.fork() == 0:
        time.sleep(60)
    return 99.0
