"""Folds the steps into the path."""

from functools import reduce


def descend(x0, learning_rate, epochs):
    return reduce(lambda path, _: path + [path[-1] - learning_rate * df(path[-1])], range(epochs), [x0])
