"""Raises an exception that never finishes its message.

rung: limited
status: timed_out
says: stopped after
"""


class Odd(Exception):
    def __str__(self):
        while True:
            pass


def gradient_descent_update(x, gradx, learning_rate):
    raise Odd
