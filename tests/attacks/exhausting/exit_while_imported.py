"""Ends the program while it is being imported.

rung: separate
status: raised
says: SystemExit
"""

raise SystemExit(0)


def gradient_descent_update(x, gradx, learning_rate):
    return 99.0
