"""Raises exceptions that are each other's cause.

rung: separate
status: raised
says: stopped with ValueError: first
"""

def circle():
    first, second = ValueError("first"), KeyError("second")
    first.__cause__ = first.__context__ = second
    second.__cause__ = second.__context__ = first
    return first


def gradient_descent_update(x, gradx, learning_rate):
    raise circle()
