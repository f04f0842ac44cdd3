"""Counts for itself."""


def descend(x0, learning_rate, epochs):
    path = [x0]
    while len(path) < epochs + 1:
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
