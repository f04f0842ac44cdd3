"""Loops for ever in C, where Python looks for no signals.

rung: limited
status: timed_out
says: stopped after
"""

import itertools


def gradient_descent_update(x, gradx, learning_rate):
    return sum(itertools.repeat(0))
