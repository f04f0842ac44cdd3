"""Collects in a deque."""

from collections import deque


def descend(x0, learning_rate, epochs):
    path = deque([x0])
    for _ in range(epochs):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return list(path)
