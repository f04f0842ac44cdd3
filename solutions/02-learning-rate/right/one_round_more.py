"""Writes down first, steps afterwards, and makes one round more."""


def descend(x0, learning_rate, epochs):
    x = x0
    path = []
    for i in range(epochs + 1):
        path.append(x)
        x = x - learning_rate * df(x)
    return path
