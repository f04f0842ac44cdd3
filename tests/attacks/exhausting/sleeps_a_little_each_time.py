"""Sleeps in each answer for less than is too long.

rung: separate
status: timed_out
says: stopped after
"""


def gradient_descent_update(x, gradx, learning_rate):
    import select

    select.select([], [], [], 1.8)
    return 99.0
