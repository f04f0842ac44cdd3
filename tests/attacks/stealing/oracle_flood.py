"""Asks the functions that it is given without end.

exercise: 02-learning-rate
file: rates.py
checks: regime, borders
rung: separate
status: timed_out
says: stopped after
"""


def descend(x0, learning_rate, epochs):
    return [x0]


def regime(learning_rate):
    while True:
        descend(1.0, learning_rate, 200)
