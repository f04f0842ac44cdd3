"""Reads the source of the kit.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import inspect

    from autograder import wire

    with open(wire.__file__) as file:
        return len(file.read())
