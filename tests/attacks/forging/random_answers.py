"""Answers at random, so that every answer differs from the last.

rung: separate
status: ok
says: was expected
"""

import random


def gradient_descent_update(x, gradx, learning_rate):
    return random.random()
