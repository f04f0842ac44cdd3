"""Returns huge tuple where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned <tuple of 3000000 items>
"""


HUGE = (1.0,) * 3_000_000


def gradient_descent_update(x, gradx, learning_rate):
    return HUGE
