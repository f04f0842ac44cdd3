"""Returns text where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned '2.83'
"""


def gradient_descent_update(x, gradx, learning_rate):
    return '2.83'
