"""Knows the slope itself."""


def descend(x0, learning_rate, epochs):
    x, path = float(x0), [float(x0)]
    for epoch in range(1, epochs + 1):
        gradx = 2 * x
        x -= learning_rate * gradx
        path += [x]
    return path
