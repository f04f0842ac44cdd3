"""Returns generator where a number is asked for.

rung: separate
status: ok
says: must return a number; it returned <generator>
"""


def gradient_descent_update(x, gradx, learning_rate):
    return (number for number in [2.83])
