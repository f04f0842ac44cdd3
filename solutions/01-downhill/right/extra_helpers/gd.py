"""
One step of gradient descent, in small pieces.
"""


def direction():
    return -1


def step(gradx, learning_rate):
    return direction() * learning_rate * gradx


def gradient_descent_update(x, gradx, learning_rate):
    return x + step(gradx, learning_rate)
