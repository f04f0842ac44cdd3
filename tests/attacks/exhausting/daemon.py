"""Leaves a daemon behind, in a session of its own.

rung: confined
status: forbidden
says: tried to start a process: not allowed
"""

import os
import time


def gradient_descent_update(x, gradx, learning_rate):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(3600)
        os._exit(0)
    return 99.0
