"""Asks for input, of which there is none.

rung: separate
status: raised
says: asked for input
"""


def gradient_descent_update(x, gradx, learning_rate):
    return float(input())
