"""Calls itself for the rest of the walk."""


def gradient_descent(grad, x0, learning_rate, steps):
    if steps == 0:
        return [x0]
    return [x0] + gradient_descent(grad, x0 - learning_rate * grad(x0), learning_rate, steps - 1)
