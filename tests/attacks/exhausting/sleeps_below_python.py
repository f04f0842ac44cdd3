"""Sleeps for ever in the C library, where Python looks for no signals.

rung: separate
status: timed_out
says: stopped after
"""

import ctypes

libc = ctypes.CDLL(None)


def gradient_descent_update(x, gradx, learning_rate):
    while True:
        libc.sleep(3600)
