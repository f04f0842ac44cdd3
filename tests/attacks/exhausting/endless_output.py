"""Prints without end.

rung: limited
status: timed_out
says: stopped after
"""


def gradient_descent_update(x, gradx, learning_rate):
    while True:
        print('x' * 100_000)
