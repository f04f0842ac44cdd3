"""Lets the compiler work out a constant without end.

rung: limited
status: timed_out
says: stopped after
"""

x = ((((2 << 99) << 9999) ** 9) * 99) ** 9 ** 9


def gradient_descent_update(x, gradx, learning_rate):
    return 99.0
