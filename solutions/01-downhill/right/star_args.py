"""Takes its arguments as a tuple."""


def gradient_descent_update(*args):
    x, gradx, learning_rate = args
    return x - learning_rate * gradx
