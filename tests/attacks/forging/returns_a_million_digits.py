"""Returns a number of a million digits.

rung: separate
status: ok
says: must return a number; it returned <number of too many digits>
"""


def gradient_descent_update(x, gradx, learning_rate):
    return 1 << 4_000_000
