"""Remembers paths by everything that matters."""

from functools import lru_cache


@lru_cache(maxsize=None)
def walk(df, w, learning_rate, steps):
    path = [w]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return tuple(path)


def find_min(df, w0, learning_rate, steps):
    return list(walk(df, w0, learning_rate, steps))
