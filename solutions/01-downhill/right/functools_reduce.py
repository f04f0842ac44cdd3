"""A product by reduce."""

from functools import reduce


def gradient_descent_update(x, gradx, learning_rate):
    return x - reduce(lambda a, b: a * b, [learning_rate, gradx])
