"""Writes to the descriptors of its output without end.

rung: limited
status: timed_out
says: stopped after
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    while True:
        os.write(1, b'x' * 65536)
