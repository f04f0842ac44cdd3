"""A tuple instead of a list."""


def descend(x0, learning_rate, epochs):
    path = (x0,)
    for _ in range(epochs):
        path += (path[-1] - learning_rate * df(path[-1]),)
    return path
