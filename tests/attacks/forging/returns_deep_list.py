"""Returns deep list where a number is asked for.

rung: separate
status: ok
says: must return a number
"""


def deep():
    inner = 2.83
    for _ in range(100_000):
        inner = [inner]
    return inner


DEEP = deep()


def gradient_descent_update(x, gradx, learning_rate):
    return DEEP
