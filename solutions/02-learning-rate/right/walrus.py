"""The walrus."""


def descend(x0, learning_rate, epochs):
    x = x0
    return [x0] + [x := x - learning_rate * df(x) for _ in range(epochs)]
