"""Computes a number that fills the universe.

rung: limited
status: timed_out
says: stopped after
"""


def gradient_descent_update(x, gradx, learning_rate):
    return len(str(9 ** 9 ** 9))
