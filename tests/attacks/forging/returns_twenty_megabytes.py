"""Returns twenty megabytes where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned <array of 2500000 numbers>
"""


def gradient_descent_update(x, gradx, learning_rate):
    return __import__('numpy').zeros(2_500_000)
