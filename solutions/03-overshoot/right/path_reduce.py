"""Folds with functools.reduce."""

from functools import reduce


def find_min(df, w0, learning_rate, steps):
    def further(path, _):
        return [*path, path[-1] - learning_rate * df(path[-1])]

    return reduce(further, range(steps), [w0])
