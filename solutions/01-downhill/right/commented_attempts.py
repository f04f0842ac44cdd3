"""Keeps its earlier attempts as comments."""


def gradient_descent_update(x, gradx, learning_rate):
    # return x + learning_rate * gradx      <- goes up!!
    # return learning_rate * gradx
    # x = x - 0.1 * 2 * x
    return x - learning_rate * gradx
    return x
