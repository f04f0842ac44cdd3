"""Remembers walks by all that they depend on."""

from functools import lru_cache


@lru_cache
def walk(x0, learning_rate, epochs):
    x, path = x0, [x0]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return tuple(path)


def descend(x0, learning_rate, epochs):
    return list(walk(x0, learning_rate, epochs))
