"""Is momentum without memory."""


def gradient_descent(grad, x0, learning_rate, steps):
    return momentum(grad, x0, learning_rate, 0, steps)
