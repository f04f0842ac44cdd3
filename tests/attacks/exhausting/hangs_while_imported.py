"""Hangs while it is being imported.

rung: separate
status: timed_out
says: stopped after
"""

import select

select.select([], [], [], 3600)


def gradient_descent_update(x, gradx, learning_rate):
    return 99.0
