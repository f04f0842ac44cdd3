"""Refuses a learning rate that is not above 0."""


def gradient_descent_update(x, gradx, learning_rate):
    if learning_rate <= 0:
        raise ValueError("the learning rate must be above 0")
    return x - learning_rate * gradx
