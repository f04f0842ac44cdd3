"""Returns nan where a number is asked for.

rung: separate
status: ok
says: returned nan where 2.83 was expected
"""


def gradient_descent_update(x, gradx, learning_rate):
    return float('nan')
