"""Stops all of its group.

rung: confined
status: forbidden
says: tried to send a signal: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os
    import signal

    os.killpg(os.getpgid(os.getppid()), signal.SIGSTOP)
    return 99.0
