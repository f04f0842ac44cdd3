"""Starts a program.

rung: confined
status: forbidden
says: tried to start a process: not allowed
"""

import subprocess


def gradient_descent_update(x, gradx, learning_rate):
    return subprocess.run(['sleep', '3600'])
