"""Asks the functions that it is given with a megabyte at a time.

exercise: 02-learning-rate
file: rates.py
checks: regime, borders
rung: separate
status: timed_out
says: regime(
"""


def descend(x0, learning_rate, epochs):
    return [x0]


WIDE = ["x" * 60_000] * 16


def regime(learning_rate):
    while True:
        try:
            descend(WIDE, WIDE, 1)
        except ValueError:
            pass
