"""Sleeps for ever, where no CPU time is counted.

rung: separate
status: timed_out
says: stopped after
"""


def gradient_descent_update(x, gradx, learning_rate):
    import select

    select.select([], [], [], 3600)
    return 99.0
