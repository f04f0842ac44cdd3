"""Raises what a walk that runs away raises, as soon as it may.

rung: separate
status: raised
says: OverflowError
"""


def gradient_descent_update(x, gradx, learning_rate):
    raise OverflowError('too far')
