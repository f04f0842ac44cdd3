"""Returns complex number where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned <complex>
"""


def gradient_descent_update(x, gradx, learning_rate):
    return complex(2.83, 0)
