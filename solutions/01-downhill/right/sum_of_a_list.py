"""Adds up a list of what leads to the new x."""


def gradient_descent_update(x, gradx, learning_rate):
    return sum([x, -learning_rate * gradx])
