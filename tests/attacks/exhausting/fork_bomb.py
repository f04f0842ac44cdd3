"""Forks for ever.

rung: confined
status: forbidden
says: tried to start a process: not allowed
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    while True:
        os.fork()
