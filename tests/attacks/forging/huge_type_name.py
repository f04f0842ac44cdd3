"""Returns an object whose class has a name of five megabytes.

rung: separate
status: ok
says: must return a number; it returned <xxx
"""

HUGE = type("x" * 5_000_000, (), {})()


def gradient_descent_update(x, gradx, learning_rate):
    return HUGE
