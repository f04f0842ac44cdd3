"""Returns array for number where a number is asked for.

rung: separate
status: ok
says: returned 3 values instead of a number
"""


def gradient_descent_update(x, gradx, learning_rate):
    return __import__('numpy').full(3, 2.83)
