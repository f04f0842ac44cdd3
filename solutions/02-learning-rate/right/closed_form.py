"""By the share that one step leaves, without a loop over places."""


def descend(x0, learning_rate, epochs):
    return [x0 * (1 - 2 * learning_rate) ** k for k in range(epochs + 1)]
