"""Turns the step round and adds x."""


def gradient_descent_update(x, gradx, learning_rate):
    return -(learning_rate * gradx) + x
