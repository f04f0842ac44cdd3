"""Counts down in a while loop."""


def gradient_descent(grad, x0, learning_rate, steps):
    x, path = x0, [x0]
    left = steps
    while left > 0:
        x = x - learning_rate * grad(x)
        path = path + [x]
        left -= 1
    return path
