"""Raises itself from the dead for ever.

rung: limited
status: timed_out
says: stopped after
"""


class Odd:
    def __del__(self):
        Odd()


def gradient_descent_update(x, gradx, learning_rate):
    Odd()
    return 99.0
