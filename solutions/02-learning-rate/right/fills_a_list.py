"""Fills a list of zeros."""


def descend(x0, learning_rate, epochs):
    path = [0] * (epochs + 1)
    path[0] = x0
    for k in range(1, len(path)):
        path[k] = path[k - 1] - learning_rate * df(path[k - 1])
    return path
