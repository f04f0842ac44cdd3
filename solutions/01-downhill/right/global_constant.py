"""The direction as a constant."""

DOWNHILL = -1


def gradient_descent_update(x, gradx, learning_rate):
    return x + DOWNHILL * learning_rate * gradx
