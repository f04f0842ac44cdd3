"""Calls itself for ever, without Python's limit.

rung: limited
status: raised
says: RecursionError | crashed (segmentation fault)
"""

import sys

sys.setrecursionlimit(1 << 30)


def deep(x):
    return repr([deep(x)])


def gradient_descent_update(x, gradx, learning_rate):
    return deep(x)
