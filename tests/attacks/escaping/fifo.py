"""Puts a pipe where somebody will read.

rung: confined
status: forbidden
says: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.mkfifo('@PLANTED@/pipe')
    return 99.0
