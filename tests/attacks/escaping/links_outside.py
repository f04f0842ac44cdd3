"""Reads where links outside lead to.

rung: confined+
status: raised
says: No such file
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    return len(os.readlink('@PLANTED@-link'))
