"""Four quarters of the step, one after another."""


def gradient_descent_update(x, gradx, learning_rate):
    for _ in range(4):
        x = x - learning_rate / 4 * gradx
    return x
