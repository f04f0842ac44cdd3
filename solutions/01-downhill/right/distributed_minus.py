"""Puts the minus sign on the learning rate."""


def gradient_descent_update(x, gradx, learning_rate):
    return (-learning_rate) * gradx + x
