"""Lets a timer's signal interrupt everything, all the time.

rung: separate
status: died
says: ended before answering
"""

import signal


def gradient_descent_update(x, gradx, learning_rate):
    signal.signal(signal.SIGALRM, lambda *args: 1 / 0)
    signal.setitimer(signal.ITIMER_REAL, 0.0003, 0.0003)
    return 99.0
