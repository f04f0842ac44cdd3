"""Loops for ever, swallows every exception, ignores every signal.

rung: limited
status: timed_out
says: stopped after
"""

import signal


def gradient_descent_update(x, gradx, learning_rate):
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
