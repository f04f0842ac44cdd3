"""One step, and the rest of the walk."""


def descend(x0, learning_rate, epochs):
    if epochs == 0:
        return [x0]
    return [x0] + descend(x0 - learning_rate * df(x0), learning_rate, epochs - 1)
