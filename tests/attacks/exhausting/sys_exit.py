"""Ends the program in a function.

rung: separate
status: raised
says: SystemExit
"""


def gradient_descent_update(x, gradx, learning_rate):
    import sys

    sys.exit(0)
