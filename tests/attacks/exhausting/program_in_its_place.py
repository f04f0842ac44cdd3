"""Becomes another program.

rung: confined
status: forbidden
says: tried to start a process: not allowed
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    os.execv('/bin/sleep', ['sleep', '3600'])
