"""Makes a copy first, so that -= is safe for arrays too."""


def gradient_descent_update(x, gradx, learning_rate):
    new_x = x + 0.0
    new_x -= learning_rate * gradx
    return new_x
