"""Returns list of itself where a number is asked for.

rung: separate
status: ok
says: must return a number
"""


def endless():
    items = [2.83]
    items.append(items)
    return items


def gradient_descent_update(x, gradx, learning_rate):
    return endless()
