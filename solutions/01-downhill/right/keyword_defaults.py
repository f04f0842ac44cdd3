"""A learning rate by default."""


def gradient_descent_update(x, gradx, learning_rate=0.1):
    return x - learning_rate * gradx
