"""Compares for ever in a hash.

rung: limited
status: timed_out
says: stopped after
"""


class Odd:
    def __hash__(self):
        while True:
            pass


def gradient_descent_update(x, gradx, learning_rate):
    return {Odd(): 1}
