"""Returns none where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned None
"""


def gradient_descent_update(x, gradx, learning_rate):
    return None
