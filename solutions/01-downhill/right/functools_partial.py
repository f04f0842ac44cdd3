"""A general move with its direction filled in."""

from functools import partial


def move(direction, x, gradx, learning_rate):
    return x + direction * learning_rate * gradx


gradient_descent_update = partial(move, -1)
