"""Returns bool where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned True
"""


def gradient_descent_update(x, gradx, learning_rate):
    return True
