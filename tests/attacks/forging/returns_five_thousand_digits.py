"""Returns a number of five thousand digits.

rung: separate
status: ok
says: where 2.83 was expected
"""


def gradient_descent_update(x, gradx, learning_rate):
    return 10**5000
