"""Sends an answer without end, a byte at a time.

rung: separate
status: timed_out
says: stopped after
"""

import os
import select
import stat


def descriptor():
    for number in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(number).st_mode):
                return number
        except OSError:
            pass


def gradient_descent_update(x, gradx, learning_rate):
    os.write(descriptor(), (900_000).to_bytes(4, "big"))
    while True:
        select.select([], [], [], 0.05)
        os.write(descriptor(), b"\xc0")
