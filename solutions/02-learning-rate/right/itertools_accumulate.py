"""Accumulates."""

from itertools import accumulate, repeat


def descend(x0, learning_rate, epochs):
    return list(accumulate(repeat(x0, epochs + 1), lambda x, _: x - learning_rate * df(x)))
